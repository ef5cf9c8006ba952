import { popcount } from '../pack/columns.ts';
import type { ConceptTable } from './concept-columns.ts';
import { type Constraint, constrain } from './constraints.ts';
import type { Region } from './region.ts';
import type { RowIndex } from './row-index.ts';

/** What matches, and what one more or one less wish would match. */
export interface Tally {
  readonly total: number;
  /** The matching rows: bits for the region's words. */
  readonly matches: Int32Array;
  /** By concept slot: results with that concept added, or removed where it is chosen. */
  readonly counts: Uint32Array;
}

/** Slots that are counted over the same rows: those that match, or those that one constraint alone keeps out. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** The same run among the live slots. */
  readonly liveStart: number;
  readonly liveEnd: number;
  /** -1: the rows that match. */
  readonly keptOutBy: number;
}

/** A slot whose choice turns a constraint into another one: it is counted by that one. */
interface Turn {
  readonly slot: number;
  readonly constraint: number;
  readonly into: Constraint;
}

/** Rows of the region that satisfy every constraint, with all counts, in one pass over the region. */
export function tally(index: RowIndex, region: Region, constraints: readonly Constraint[]): Tally {
  const { words, bits } = region;
  const { concepts, hidden, table, live } = index;
  const { spans, turns } = planOf(index, constraints);
  const matches = new Int32Array(words.length);
  const counts = new Uint32Array(table.count);
  const turned = new Uint32Array(turns.length);
  const keptOut = new Int32Array(constraints.length);
  let total = 0;

  for (let i = 0; i < words.length; i++) {
    const here = bits[i]!;
    if (here === 0) continue;
    const word = words[i]!;
    const base = word * table.count;
    // Rows that some constraint keeps out, and of these the rows that a second one keeps out as well.
    let out = 0;
    let outTwice = 0;
    for (let k = 0; k < constraints.length; k++) {
      const rows = here & ~maskOf(concepts, hidden, base, word, constraints[k]!);
      keptOut[k] = rows;
      outTwice |= out & rows;
      out |= rows;
    }
    const all = here & ~out;
    const outOnce = out & ~outTwice;
    if (all === 0 && outOnce === 0) continue;
    matches[i] = all;
    total += popcount(all);
    for (let k = 0; k < constraints.length; k++) keptOut[k]! &= outOnce;

    for (let s = 0; s < spans.length; s++) {
      const { liveStart, liveEnd, keptOutBy } = spans[s]!;
      const rows = keptOutBy < 0 ? all : keptOut[keptOutBy]!;
      if (rows === 0) continue;
      for (let l = liveStart; l < liveEnd; l++) {
        const slot = live[l]!;
        counts[slot]! += popcount(rows & concepts[base + slot]!);
      }
    }
    for (let t = 0; t < turns.length; t++) {
      const { constraint, into } = turns[t]!;
      const rows = all | keptOut[constraint]!;
      if (rows !== 0) turned[t]! += popcount(rows & maskOf(concepts, hidden, base, word, into));
    }
  }

  for (const { start, end, keptOutBy } of spans) {
    if (keptOutBy >= 0) for (let slot = start; slot < end; slot++) counts[slot]! += total;
  }
  for (const [t, { slot }] of turns.entries()) counts[slot] = turned[t]!;
  return { total, matches, counts };
}

/** Number of rows of the region that satisfy every constraint. */
export function countMatches(index: RowIndex, region: Region, constraints: readonly Constraint[]): number {
  let total = 0;
  for (const bits of matchesOf(index, region, constraints)) total += popcount(bits);
  return total;
}

/** The matching rows alone: bits for the region's words. */
export function matchesOf(index: RowIndex, region: Region, constraints: readonly Constraint[]): Int32Array {
  const { concepts, hidden, table } = index;
  const matches = new Int32Array(region.words.length);
  for (let i = 0; i < matches.length; i++) {
    const word = region.words[i]!;
    let all = region.bits[i]!;
    for (let k = 0; k < constraints.length && all !== 0; k++) {
      all &= maskOf(concepts, hidden, word * table.count, word, constraints[k]!);
    }
    matches[i] = all;
  }
  return matches;
}

/**
 * How to count: a value more of a constrained "or" group keeps what matches and lets in some of what the
 * group keeps out; any other concept keeps some of what matches. Chosen concepts, and all of a
 * group with a standing rule, turn their constraint into another.
 */
function planOf(
  { table, live }: RowIndex,
  constraints: readonly Constraint[],
): { readonly spans: Span[]; readonly turns: Turn[] } {
  const spans: Span[] = [];
  let liveEnd = 0;
  const turns: Turn[] = [];
  for (const { id, join, start, end } of table.groups) {
    const keptOutBy = join === 'or' ? constraints.findIndex(({ group }) => group === id) : -1;
    const last = spans.at(-1);
    while (liveEnd < live.length && live[liveEnd]! < end) liveEnd++;
    if (last && last.keptOutBy < 0 && keptOutBy < 0) spans[spans.length - 1] = { ...last, end, liveEnd };
    else spans.push({ start, end, liveStart: last?.liveEnd ?? 0, liveEnd, keptOutBy });
  }
  for (const [k, constraint] of constraints.entries()) {
    const group = table.groups.find(({ id }) => id === constraint.group)!;
    const standing = constraint.group === table.standing?.group;
    for (let slot = group.start; slot < group.end; slot++) {
      const chosen = constraint.slots.includes(slot);
      if (chosen || standing)
        turns.push({ slot, constraint: k, into: turn(table, constraint, slot, chosen) });
    }
  }
  return { spans, turns };
}

function turn(table: ConceptTable, { group, slots }: Constraint, slot: number, chosen: boolean): Constraint {
  const into = chosen ? slots.filter((other) => other !== slot) : [...slots, slot];
  return constrain(table, group, into);
}

function maskOf(
  concepts: Uint32Array,
  hidden: Uint32Array,
  base: number,
  word: number,
  { slots, hides }: Constraint,
): number {
  let mask = slots.length === 0 ? -1 : 0;
  for (let s = 0; s < slots.length; s++) mask |= concepts[base + slots[s]!]!;
  return hides ? mask & ~hidden[word]! : mask;
}

/** Counts by group and concept, from those by slot. */
export function countsByGroup<Id extends string>(
  { groups, all }: ConceptTable<Id>,
  counts: Tally['counts'],
): Record<Id, Record<string, number>> {
  const byGroup: Partial<Record<Id, Record<string, number>>> = {};
  for (const { id, start, end } of groups) {
    const ofGroup: Record<string, number> = {};
    for (let slot = start; slot < end; slot++) ofGroup[all[slot]!.concept] = counts[slot]!;
    byGroup[id] = ofGroup;
  }
  return byGroup as Record<Id, Record<string, number>>;
}
