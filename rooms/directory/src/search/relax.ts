import type { Change, Query, Relaxation } from '../query.ts';
import { CONCEPTS } from './concept-columns.ts';
import type { Constraint } from './constraints.ts';
import { firstInOrder, type Ranked } from './order.ts';
import { keepMarked, keepOutside, type Region, regionOf } from './region.ts';
import type { SearchIndex } from './search-index.ts';
import { countMatches, matchesOf } from './tally.ts';
import type { TextReadings } from './text-index.ts';

/** Radii, in miles, that a search is widened to, one after the other. */
export const WIDER_MILES = [10, 25, 50, 100, 200, 500] as const;
/** Relaxations offered at most: more is a new question, not a help. */
const MOST_OFFERED = 6;
/** Nearest listings shown beyond the radius. */
const MOST_BEYOND = 3;

/** A query taken apart, so that one part can be let go. */
export interface Asked {
  readonly query: Query;
  readonly constraints: readonly Constraint[];
  /** `undefined` without text. */
  readonly text: TextReadings | undefined;
  /** True when nothing matched the text as typed. */
  readonly forgiven: boolean;
  readonly total: number;
}

/** One part of the query that can be let go. */
type Part = { readonly change: Change; readonly without: (asked: Asked) => Asked };

/** A wider place to search, worked out when it is first needed. */
interface WiderPlace {
  readonly change: Change;
  readonly region: () => Region;
}

/**
 * The fewest changes that find more, each with its count: single changes first, best of each; pairs only
 * when no single change helps. Empty when nothing but another question would.
 */
export function relaxations(index: SearchIndex, asked: Asked): readonly Relaxation[] {
  const parts = partsOf(asked);
  const where = regionOf(index, asked.query);
  const wider = widerPlaces(index, asked.query);
  const lettingGo = (...given: readonly Part[]): Relaxation => {
    const left = given.reduce((rest, part) => part.without(rest), asked);
    return { changes: given.map(({ change }) => change), total: countFound(index, where, left) };
  };
  const singles = [...widening(index, wider, asked), ...parts.map((part) => lettingGo(part))];
  const helpful = singles.filter(({ total }) => total > asked.total);
  if (helpful.length > 0) return bySize(helpful);
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => lettingGo(a, b)));
  const both = parts.flatMap((part) =>
    widening(index, wider, part.without(asked)).map(({ changes, total }) => ({
      changes: [part.change, ...changes],
      total,
    })),
  );
  return bySize([...pairs, ...both].filter(({ total }) => total > asked.total));
}

/**
 * The nearest listings outside the radius that fit everything else. After nothing inside matched the text
 * as typed, those outside that do come before any typing error is forgiven.
 */
export function beyondRadius(index: SearchIndex, asked: Asked): readonly Ranked[] {
  const { text, forgiven } = asked;
  const found = nearestOutside(index, asked, text?.asTyped);
  return found.length === 0 && text && forgiven ? nearestOutside(index, asked, text.forgiving()) : found;
}

function nearestOutside(
  index: SearchIndex,
  { query, constraints }: Asked,
  text: Uint32Array | undefined,
): readonly Ranked[] {
  const { near, within, state } = query;
  if (!near || within === undefined) return [];
  const inside = regionOf(index, { near, within });
  let found: readonly Ranked[] = [];
  for (const miles of [...WIDER_MILES.filter((wider) => wider > within), undefined]) {
    const where = {
      near,
      ...(miles !== undefined && { within: miles }),
      ...(state !== undefined && { state }),
    };
    const ring = keepOutside(regionOf(index, where), inside);
    const region = text ? keepMarked(ring, text) : ring;
    const matches = matchesOf(index, region, constraints);
    found = firstInOrder(index, region, matches, { near, order: 'distance' }, MOST_BEYOND);
    if (found.length === MOST_BEYOND) break;
  }
  return found.filter(({ chord2 }) => chord2 !== Number.POSITIVE_INFINITY);
}

function bySize(relaxations: readonly Relaxation[]): readonly Relaxation[] {
  const most = [...relaxations].sort(
    (a, b) => a.changes.length - b.changes.length || place(a) - place(b) || b.total - a.total,
  );
  return most.slice(0, MOST_OFFERED);
}

/** Going a little farther asks less of a person than giving up a wish, and that less than going anywhere. */
function place({ changes }: Relaxation): number {
  const has = (kind: Change['change']) => changes.some(({ change }) => change === kind);
  return has('anywhere') ? 2 : has('within') ? 0 : 1;
}

function partsOf({ constraints, text }: Asked): readonly Part[] {
  const parts: Part[] = constraints
    .filter(({ slots }) => slots.length > 0)
    .map((constraint) => {
      const { group, slots } = constraint;
      const change: Change =
        slots.length === 1
          ? { change: 'drop-concept', group, concept: CONCEPTS.all[slots[0]!]!.concept }
          : { change: 'drop-group', group };
      return {
        change,
        without: (asked) => ({ ...asked, constraints: letGo(asked.constraints, constraint) }),
      };
    });
  if (text)
    parts.push({ change: { change: 'drop-text' }, without: (asked) => ({ ...asked, text: undefined }) });
  return parts;
}

/** Without a stance that was asked for, the standing rule of that group holds again. */
function letGo(constraints: readonly Constraint[], dropped: Constraint): readonly Constraint[] {
  if (dropped.group !== 'stance') return constraints.filter((constraint) => constraint !== dropped);
  return constraints.map((constraint) =>
    constraint === dropped ? { group: 'stance', slots: [], hides: true } : constraint,
  );
}

/** Wider and wider circles, then the whole nation. */
function widerPlaces(index: SearchIndex, { near, within, state }: Query): readonly WiderPlace[] {
  const place = (change: Change, where: Pick<Query, 'near' | 'within' | 'state'>): WiderPlace => {
    let region: Region | undefined;
    return {
      change,
      region: () => {
        region ??= regionOf(index, where);
        return region;
      },
    };
  };
  const circles = near && within !== undefined ? WIDER_MILES.filter((miles) => miles > within) : [];
  const places = circles.map((miles) =>
    place({ change: 'within', miles }, { near: near!, within: miles, ...(state !== undefined && { state }) }),
  );
  return within === undefined && state === undefined
    ? places
    : [...places, place({ change: 'anywhere' }, {})];
}

/** The first of these places where more is found. */
function widening(index: SearchIndex, wider: readonly WiderPlace[], asked: Asked): readonly Relaxation[] {
  for (const { change, region } of wider) {
    const total = countFound(index, region(), asked);
    if (total > asked.total) return [{ changes: [change], total }];
  }
  return [];
}

/** The total that `search` finds there for what is asked: as typed, or else with typing errors forgiven. */
function countFound(index: SearchIndex, where: Region, { constraints, text }: Asked): number {
  if (!text) return countMatches(index, where, constraints);
  return (
    countMatches(index, keepMarked(where, text.asTyped), constraints) ||
    countMatches(index, keepMarked(where, text.forgiving()), constraints)
  );
}
