import type { Change } from '../query.ts';
import type { ConceptTable } from './concept-columns.ts';
import { type Constraint, constrain } from './constraints.ts';
import { keepMarked, type Region, regionOf, type Where } from './region.ts';
import type { RowIndex } from './row-index.ts';
import { countMatches } from './tally.ts';
import type { TextReadings } from './text-index.ts';

/** Radii, in miles, that a search is widened to, one after the other. */
export const WIDER_MILES = [10, 25, 50, 100, 200, 500] as const;
/** Relaxations offered at most: more is a new question, not a help. */
const MOST_OFFERED = 6;

/** What can be given up: the changes of `Query`, and any that the asker adds in `only`. */
type AnyChange = Change<string> | { readonly change: string };

/** A query taken apart, so that one part can be let go. */
export interface Asked<C extends AnyChange = Change> {
  readonly query: Where;
  readonly constraints: readonly Constraint[];
  /** `undefined` without text. */
  readonly text: TextReadings | undefined;
  /** True when nothing matched the text as typed. */
  readonly forgiven: boolean;
  readonly total: number;
  /** Whatever else must hold, and the change that gives it up. */
  readonly only: readonly Only<C>[];
}

/** Something that a row must satisfy and that is worked out where it is needed alone. */
export interface Only<C> {
  readonly change: C;
  /** The rows of a region that satisfy it. */
  keep(region: Region): Region;
}

/**
 * How many rows of a place satisfy the constraints and all else, and stand in the column. Places are known by their identity.
 */
export interface Counting<C extends AnyChange = Change> {
  count(
    where: Where,
    constraints: readonly Constraint[],
    only: readonly Only<C>[],
    column?: Uint32Array,
  ): number;
}

/** Counts the rows of one index. */
export function countingOver<C extends AnyChange = Change>(index: RowIndex): Counting<C> {
  const regions = new Map<Where, Region>();
  return {
    count(where, constraints, only, column) {
      const region = regions.get(where) ?? regionOf(index, where);
      regions.set(where, region);
      const kept = only.reduce((left, { keep }) => keep(left), region);
      return countMatches(index, column ? keepMarked(kept, column) : kept, constraints);
    },
  };
}

/** Changes, and what they find in all. */
interface Found<C> {
  readonly changes: readonly C[];
  readonly total: number;
}

/** One part of the query that can be let go. */
interface Part<C extends AnyChange> {
  readonly change: C;
  readonly without: (asked: Asked<C>) => Asked<C>;
}

/** A wider place to search. */
interface WiderPlace<C> {
  readonly change: C;
  readonly where: Where;
}

/**
 * The fewest changes that find more, each with its count: single changes first, best of each; pairs only
 * when no single change helps but going anywhere. Empty when nothing but another question would.
 */
export function relaxations<C extends AnyChange = Change>(
  table: ConceptTable,
  counting: Counting<C>,
  asked: Asked<C>,
): readonly Found<C>[] {
  const parts = partsOf(table, asked);
  const wider = widerPlaces<C>(asked.query);
  const lettingGo = (...given: readonly Part<C>[]): Found<C> => {
    const left = given.reduce((rest, part) => part.without(rest), asked);
    return { changes: given.map(({ change }) => change), total: countFound(counting, asked.query, left) };
  };
  const singles = [...widening(counting, wider, asked), ...parts.map((part) => lettingGo(part))];
  const helpful = singles.filter(({ total }) => total > asked.total);
  // The other end of the country is no help to most: two smaller changes may be.
  if (helpful.some((each) => place(each) < FARTHEST)) return bySize(helpful);
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => lettingGo(a, b)));
  const both = parts.flatMap((part) =>
    widening(counting, wider, part.without(asked)).map(({ changes, total }) => ({
      changes: [part.change, ...changes],
      total,
    })),
  );
  return bySize([...helpful, ...[...pairs, ...both].filter(({ total }) => total > asked.total)]);
}

function bySize<C extends AnyChange>(relaxations: readonly Found<C>[]): readonly Found<C>[] {
  const most = [...relaxations].sort(
    (a, b) => a.changes.length - b.changes.length || place(a) - place(b) || b.total - a.total,
  );
  return most.slice(0, MOST_OFFERED);
}

const FARTHEST = 2;

/** Going a little farther asks less of a person than giving up a wish, and that less than going anywhere. */
function place({ changes }: Found<AnyChange>): number {
  const has = (kind: Change['change']) => changes.some(({ change }) => change === kind);
  return has('anywhere') ? FARTHEST : has('within') ? 0 : 1;
}

/** The groups and concepts of a change are those of the table, and so of the asker's own type. */
const as = <C extends AnyChange>(change: Change<string>): C => change as AnyChange as C;

function partsOf<C extends AnyChange>(
  table: ConceptTable,
  { constraints, text, only }: Asked<C>,
): readonly Part<C>[] {
  const parts = constraints
    .filter(({ slots }) => slots.length > 0)
    .map((constraint): Part<C> => {
      const { group, slots } = constraint;
      return {
        change:
          slots.length === 1
            ? as({ change: 'drop-concept', group, concept: table.all[slots[0]!]!.concept })
            : as({ change: 'drop-group', group }),
        without: (asked) => ({ ...asked, constraints: letGo(table, asked.constraints, constraint) }),
      };
    });
  for (const each of only)
    parts.push({
      change: each.change,
      without: (asked) => ({ ...asked, only: asked.only.filter((other) => other !== each) }),
    });
  if (text)
    parts.push({ change: as({ change: 'drop-text' }), without: (asked) => ({ ...asked, text: undefined }) });
  return parts;
}

/** Where rows are kept out unasked, that rule holds again once the wish is let go. */
function letGo(
  table: ConceptTable,
  constraints: readonly Constraint[],
  dropped: Constraint,
): readonly Constraint[] {
  if (dropped.group !== table.standing?.group)
    return constraints.filter((constraint) => constraint !== dropped);
  return constraints.map((constraint) =>
    constraint === dropped ? constrain(table, dropped.group, []) : constraint,
  );
}

/** Wider and wider circles, then the whole nation. */
function widerPlaces<C extends AnyChange>({ near, within, state }: Where): readonly WiderPlace<C>[] {
  const circles = near && within !== undefined ? WIDER_MILES.filter((miles) => miles > within) : [];
  const places = circles.map(
    (miles): WiderPlace<C> => ({
      change: as({ change: 'within', miles }),
      where: { near: near!, within: miles, ...(state !== undefined && { state }) },
    }),
  );
  return within === undefined && state === undefined
    ? places
    : [...places, { change: as({ change: 'anywhere' }), where: {} }];
}

/** The first of these places where more is found. */
function widening<C extends AnyChange>(
  counting: Counting<C>,
  wider: readonly WiderPlace<C>[],
  asked: Asked<C>,
): readonly Found<C>[] {
  for (const { change, where } of wider) {
    const total = countFound(counting, where, asked);
    if (total > asked.total) return [{ changes: [change], total }];
  }
  return [];
}

/** The total that a search finds there for what is asked: as typed, or else with typing errors forgiven. */
function countFound<C extends AnyChange>(
  counting: Counting<C>,
  where: Where,
  { constraints, text, only }: Asked<C>,
): number {
  if (!text) return counting.count(where, constraints, only);
  return (
    counting.count(where, constraints, only, text.asTyped) ||
    counting.count(where, constraints, only, text.forgiving())
  );
}
