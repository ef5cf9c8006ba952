import type { Listing, Statement } from '@waymark/directory';
import type { OperatorAction } from '@waymark/sources';
import { createFinder } from './find-target.ts';

/** What became of one row of the operator's file that corrects or hides. */
export interface OverrideOutcome {
  readonly line: number;
  readonly action: 'correct' | 'hide';
  readonly outcome: 'done' | 'gone' | 'unclear' | 'second';
  /** Id of the listing, where one was found. */
  readonly id?: number;
  readonly words: string;
}

export interface Overridden {
  readonly listings: readonly Listing[];
  readonly outcomes: readonly OverrideOutcome[];
}

type Correction = Extract<OperatorAction, { action: 'correct' }>;

const merge = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** The operator's word stands beside what the lists say, even where it only corrects a field: who said so is shown. */
const addStatement = (statements: readonly Statement[], { source, stated }: Correction): Statement[] => {
  const said = stated ?? { source, yes: [], no: [] };
  const before = statements.find((each) => each.source === source);
  if (!before) return [...statements, said];
  return statements.map((each) =>
    each === before ? { source, yes: merge(each.yes, said.yes), no: merge(each.no, said.no) } : each,
  );
};

const correct = (listing: Listing, action: Correction): Listing => {
  const changed = { ...listing, ...action.changes, statements: addStatement(listing.statements, action) };
  const left = Object.entries(changed).filter(([, value]) => value !== null);
  return Object.fromEntries(left) as unknown as Listing;
};

/**
 * Does what the operator's file asks to listings that are there: corrects and hides, after the lists are merged, so that it
 * survives every sync. Of two rows about one listing the first counts. What cannot be done is told, and stops nothing.
 */
export const applyOverrides = (
  listings: readonly Listing[],
  actions: readonly OperatorAction[],
  currentId: (id: number) => number = (id) => id,
): Overridden => {
  if (actions.length === 0) return { listings, outcomes: [] };
  const find = createFinder(listings, currentId);
  const changed = new Map<number, { readonly line: number; readonly listing: Listing | undefined }>();
  const outcomes = actions.map((action): OverrideOutcome => {
    const { line } = action;
    const about = { line, action: action.action };
    const found = find(action.target);
    if (!found.ok) return { ...about, outcome: found.problem, words: found.words };
    const { id, name } = found.listing;
    const first = changed.get(id);
    if (first) {
      return {
        ...about,
        outcome: 'second',
        id,
        words: `line ${first.line} is about the same listing, ${id} ${name}, and the first counts`,
      };
    }
    changed.set(id, {
      line,
      listing: action.action === 'hide' ? undefined : correct(found.listing, action),
    });
    const why = action.reason === undefined ? '' : `: ${action.reason}`;
    const done = action.action === 'hide' ? 'hidden' : 'corrected';
    return { ...about, outcome: 'done', id, words: `${id} ${name} is ${done}${why}` };
  });
  return {
    listings: listings.flatMap((listing) => {
      const change = changed.get(listing.id);
      return change ? (change.listing ?? []) : listing;
    }),
    outcomes,
  };
};
