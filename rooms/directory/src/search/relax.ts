import type { Change, Query, Relaxation } from '../query.ts';
import { CONCEPTS } from './concept-columns.ts';
import type { Constraint } from './constraints.ts';
import { firstInOrder, type Ranked } from './order.ts';
import { keepMarked, type Region, regionOf } from './region.ts';
import type { SearchIndex } from './search-index.ts';
import { countMatches, matchesOf } from './tally.ts';

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
  /** Rows that match the text, `undefined` without text. */
  readonly text: Uint32Array | undefined;
  readonly total: number;
}

/** One part of the query that can be let go. */
type Part = { readonly change: Change; readonly without: (asked: Asked) => Asked };

/**
 * The fewest changes that find more, each with its count: single changes first, best of each; pairs only
 * when no single change helps. Empty when nothing but another question would.
 */
export function relaxations(index: SearchIndex, asked: Asked): readonly Relaxation[] {
  const parts = partsOf(asked);
  const singles = [...widenings(index, asked), ...parts.map((part) => lettingGo(index, asked, [part]))];
  const helpful = singles.filter(({ total }) => total > asked.total);
  if (helpful.length > 0) return bySize(helpful);
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => lettingGo(index, asked, [a, b])));
  const wider = parts.flatMap((part) =>
    widenings(index, part.without(asked)).map(({ changes, total }) => ({
      changes: [part.change, ...changes],
      total,
    })),
  );
  return bySize([...pairs, ...wider].filter(({ total }) => total > asked.total));
}

/** The nearest listings outside the radius that fit everything else. */
export function beyondRadius(index: SearchIndex, asked: Asked): readonly Ranked[] {
  const { near, within } = asked.query;
  if (!near || within === undefined) return [];
  for (const miles of [...WIDER_MILES.filter((wider) => wider > within), undefined]) {
    const region = textRegion(index, widened(asked, miles));
    const matches = matchesOf(index, region, asked.constraints);
    const found = firstInOrder(
      index,
      region,
      matches,
      { near, order: 'distance' },
      asked.total + MOST_BEYOND,
    );
    const outside = found.slice(asked.total).filter(({ chord2 }) => chord2 !== Number.POSITIVE_INFINITY);
    if (outside.length > 0 || miles === undefined) return outside;
  }
  return [];
}

function bySize(relaxations: readonly Relaxation[]): readonly Relaxation[] {
  const most = [...relaxations].sort(
    (a, b) => a.changes.length - b.changes.length || place(a) - place(b) || b.total - a.total,
  );
  return most.slice(0, MOST_OFFERED);
}

/** Going a little farther asks less of a person than giving up a wish. */
function place({ changes }: Relaxation): number {
  return changes[0]!.change === 'within' ? 0 : changes[0]!.change === 'anywhere' ? 2 : 1;
}

function partsOf({ query, constraints, text }: Asked): readonly Part[] {
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
  if (text && query.text)
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

function lettingGo(index: SearchIndex, asked: Asked, parts: readonly Part[]): Relaxation {
  const left = parts.reduce((rest, part) => part.without(rest), asked);
  return {
    changes: parts.map(({ change }) => change),
    total: countMatches(index, textRegion(index, left), left.constraints),
  };
}

/** The first wider radius that finds more, or else the whole nation. */
function widenings(index: SearchIndex, asked: Asked): readonly Relaxation[] {
  const { near, within, state } = asked.query;
  const more = (miles: number | undefined) => {
    const wider = widened(asked, miles);
    return countMatches(index, textRegion(index, wider), asked.constraints);
  };
  if (near && within !== undefined) {
    for (const miles of WIDER_MILES) {
      if (miles <= within) continue;
      const total = more(miles);
      if (total > asked.total) return [{ changes: [{ change: 'within', miles }], total }];
    }
  }
  if (within === undefined && state === undefined) return [];
  const total = more(undefined);
  return total > asked.total ? [{ changes: [{ change: 'anywhere' }], total }] : [];
}

function widened(asked: Asked, miles: number | undefined): Asked {
  const { within: _, state, ...query } = asked.query;
  if (miles === undefined) return { ...asked, query };
  return { ...asked, query: { ...query, within: miles, ...(state !== undefined && { state }) } };
}

function textRegion(index: SearchIndex, { query, text }: Asked): Region {
  const region = regionOf(index, query);
  return text ? keepMarked(region, text) : region;
}
