import { GROUPS } from '../concept-table.ts';
import { popcount } from '../pack/columns.ts';
import { CONCEPTS } from './concept-columns.ts';
import { asksForHidden, type Constraint } from './constraints.ts';
import type { Region } from './region.ts';
import type { SearchIndex } from './search-index.ts';

/** What matches, and what one more or one less wish would match. */
export interface Tally {
  readonly total: number;
  /** The matching rows: bits for the region's words. */
  readonly matches: readonly number[];
  /** By concept slot: results with that concept added, or removed where it is chosen. */
  readonly counts: Uint32Array;
  /** By constraint: results without it. */
  readonly without: Uint32Array;
}

/** Slots of a group, and the constraint on them when an "or" group has one. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly constraint: number;
}

const SPANS = (() => {
  let start = 0;
  return GROUPS.map(({ id, join, concepts }) => {
    const span = { id, join, start, end: start + concepts.length };
    start = span.end;
    return span;
  });
})();

/** Rows of the region that satisfy every constraint, with all counts, in one pass over the region. */
export function tally(index: SearchIndex, region: Region, constraints: readonly Constraint[]): Tally {
  const stride = CONCEPTS.count;
  const counts = new Uint32Array(stride);
  const without = new Uint32Array(constraints.length);
  const own = new Int32Array(constraints.length);
  const others = new Int32Array(constraints.length);
  const matches: number[] = [];
  const spans: Span[] = SPANS.map(({ id, join, start, end }) => ({
    start,
    end,
    constraint: join === 'or' ? constraints.findIndex((constraint) => constraint.group === id) : -1,
  }));
  let total = 0;

  for (let i = 0; i < region.words.length; i++) {
    const word = region.words[i]!;
    const here = region.bits[i]!;
    const base = word * stride;
    let all = here;
    for (let k = 0; k < constraints.length; k++) {
      own[k] = maskOf(index, base, word, constraints[k]!);
      all &= own[k]!;
    }
    matches.push(all);
    total += popcount(all);

    let some = all;
    for (let k = 0; k < constraints.length; k++) {
      let rest = here;
      for (let other = 0; other < constraints.length; other++) if (other !== k) rest &= own[other]!;
      others[k] = rest;
      without[k]! += popcount(rest);
      some |= rest;
    }
    if (some === 0) continue;

    for (const { start, end, constraint } of spans) {
      if (constraint >= 0)
        countChoices(index, base, word, start, end, constraints[constraint]!, others[constraint]!, counts);
      else if (all !== 0) {
        for (let slot = start; slot < end; slot++)
          counts[slot]! += popcount(all & index.concepts[base + slot]!);
      }
    }
  }
  for (const [k, { slots, group }] of constraints.entries()) {
    const alone = SPANS.some(({ id, join }) => id === group && join === 'and');
    if (alone) counts[slots[0]!] = without[k]!;
  }
  return { total, matches, counts, without };
}

/** Number of rows of the region that satisfy every constraint. */
export function countMatches(index: SearchIndex, region: Region, constraints: readonly Constraint[]): number {
  let total = 0;
  for (const bits of matchesOf(index, region, constraints)) total += popcount(bits);
  return total;
}

/** The matching rows alone: bits for the region's words. */
export function matchesOf(
  index: SearchIndex,
  region: Region,
  constraints: readonly Constraint[],
): readonly number[] {
  return region.bits.map((here, i) => {
    const word = region.words[i]!;
    let all = here;
    for (let k = 0; k < constraints.length && all !== 0; k++) {
      all &= maskOf(index, word * CONCEPTS.count, word, constraints[k]!);
    }
    return all;
  });
}

function maskOf(index: SearchIndex, base: number, word: number, { slots, hides }: Constraint): number {
  let mask = slots.length === 0 ? -1 : 0;
  for (const slot of slots) mask |= index.concepts[base + slot]!;
  return hides ? mask & ~index.hidden[word]! : mask;
}

/** Counts of an "or" group that has a constraint: every value is one choice more or less. */
function countChoices(
  index: SearchIndex,
  base: number,
  word: number,
  start: number,
  end: number,
  constraint: Constraint,
  rest: number,
  counts: Uint32Array,
): void {
  if (rest === 0) return;
  const { slots, group } = constraint;
  for (let slot = start; slot < end; slot++) {
    const chosen = slots.includes(slot);
    const left = chosen ? slots.filter((other) => other !== slot) : [...slots, slot];
    const hides = group === 'stance' && !asksForHidden(left);
    counts[slot]! += popcount(rest & maskOf(index, base, word, { group, slots: left, hides }));
  }
}
