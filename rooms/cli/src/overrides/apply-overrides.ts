import type { Listing, Statement, Withheld } from '@waymark/directory';
import type { OperatorAction } from '@waymark/sources';
import { createFinder, type FacesOf } from './find-target.ts';

/** What became of one row of the operator's file that corrects or hides. */
export interface OverrideOutcome {
  readonly line: number;
  readonly action: 'correct' | 'hide';
  /** `withheld`: of a confidential place too little may be shown for a listing. */
  readonly outcome: 'done' | 'gone' | 'unclear' | 'second' | 'withheld';
  /** A confidential place is meant: its words repeat nothing of the row. */
  readonly confidential?: true;
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

/** What is known of the places that are kept back. */
export interface KeptBack {
  /** The listing that a marking correction is about. */
  idOf(action: OperatorAction): number | undefined;
  readonly facesOf: FacesOf;
  readonly withheld: ReadonlyMap<number, Withheld>;
}

const nothingKeptBack: KeptBack = { idOf: () => undefined, facesOf: () => [], withheld: new Map() };

const WITHHELD: Readonly<Record<Withheld, string>> = {
  'no-intake-line': 'the row gives no phone_intake. Give the line that people may call',
  'name-tells-street': 'its name tells its street. Give another in the column name',
};
const BY_ID_ALONE =
  'nothing that is remembered by an id may hold its address. Say what the lists call it: match_name, and match_street, match_zip or match_phone';

/** Words about a confidential place: its line is enough for whoever wrote it. */
const keptWords = (id: number, withheld: string | undefined): string =>
  withheld === undefined
    ? `${id} is confidential: its area and its intake line are shown, nothing else of its place`
    : `${id} is confidential and is not shown at all: ${withheld}`;

/**
 * Does what the operator's file asks to listings that are there: corrects and hides, after the lists are merged, so that it
 * survives every sync. Of two rows about one listing the first counts, but one that calls it confidential goes before.
 * What cannot be done is told, and stops nothing here.
 */
export const applyOverrides = (
  listings: readonly Listing[],
  actions: readonly OperatorAction[],
  currentId: (id: number) => number = (id) => id,
  keptBack: KeptBack = nothingKeptBack,
): Overridden => {
  const find = createFinder(listings, currentId, keptBack.facesOf);
  const changed = new Map<number, { readonly line: number; readonly listing: Listing | undefined }>();
  const inTurn = actions.toSorted(
    (a, b) => Number(b.confidential ?? false) - Number(a.confidential ?? false),
  );
  const outcomes = inTurn.map((action): OverrideOutcome => {
    const { line, confidential } = action;
    const about = { line, action: action.action, ...(confidential && { confidential }) };
    const known = keptBack.idOf(action);
    const found = find(known === undefined ? action.target : { id: known });
    if (!found.ok)
      return {
        ...about,
        outcome: found.problem,
        words: confidential ? keptProblem(found.problem) : found.words,
      };
    const { id, name } = found.listing;
    const first = changed.get(id);
    if (first) {
      return {
        ...about,
        outcome: 'second',
        id,
        words: `line ${first.line} is about the same listing, ${id}${confidential ? '' : ` ${name}`}, and the first counts`,
      };
    }
    if (action.action === 'correct' && confidential) {
      const why = keptBack.withheld.get(id);
      const byIdAlone = known === undefined && !found.listing.confidential;
      const withheld = byIdAlone ? BY_ID_ALONE : why && WITHHELD[why];
      changed.set(id, {
        line,
        listing: withheld === undefined ? correct(found.listing, action) : undefined,
      });
      const outcome = withheld === undefined ? 'done' : 'withheld';
      return { ...about, outcome, id, words: keptWords(id, withheld) };
    }
    changed.set(id, {
      line,
      listing: action.action === 'hide' ? undefined : correct(found.listing, action),
    });
    const why = action.reason === undefined || confidential ? '' : `: ${action.reason}`;
    const done = action.action === 'hide' ? 'hidden' : 'corrected';
    return {
      ...about,
      outcome: 'done',
      id,
      words: `${id}${confidential ? '' : ` ${name}`} is ${done}${why}`,
    };
  });
  return {
    listings: listings.flatMap((listing) => {
      const change = changed.get(listing.id);
      return change ? (change.listing ?? []) : keptBack.withheld.has(listing.id) ? [] : listing;
    }),
    outcomes: outcomes.toSorted((a, b) => a.line - b.line),
  };
};

const keptProblem = (problem: 'gone' | 'unclear'): string =>
  problem === 'gone'
    ? 'no listing is the confidential place of this row: nothing was done. A list may name it otherwise now'
    : 'several listings are the confidential place of this row: nothing was done. Name it more closely';
