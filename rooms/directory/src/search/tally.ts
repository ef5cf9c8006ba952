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
  /** By constraint: results without it. */
  readonly without: Uint32Array;
}

/** Slots that are counted over the same rows: those that match, or those that one constraint alone keeps out. */
interface Span {
  readonly start: number;
  readonly end: number;
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
  const { concepts, table } = index;
  const { spans, turns } = planOf(table, constraints);
  const matches = new Int32Array(words.length);
  const counts = new Uint32Array(table.count);
  const without = new Uint32Array(constraints.length);
  const turned = new Uint32Array(turns.length);
  const own = new Int32Array(constraints.length);
  const keptOut = new Int32Array(constraints.length);
  let total = 0;

  for (let i = 0; i < words.length; i++) {
    const here = bits[i]!;
    if (here === 0) continue;
    const word = words[i]!;
    const base = word * table.count;
    let all = here;
    for (let k = 0; k < constraints.length; k++) {
      own[k] = maskOf(index, base, word, constraints[k]!);
      all &= own[k]!;
    }
    matches[i] = all;
    total += popcount(all);
    for (let k = 0; k < constraints.length; k++) {
      let rows = here & ~own[k]!;
      for (let other = 0; other < constraints.length && rows !== 0; other++)
        if (other !== k) rows &= own[other]!;
      keptOut[k] = rows;
      without[k]! += popcount(rows);
    }

    for (let s = 0; s < spans.length; s++) {
      const { start, end, keptOutBy } = spans[s]!;
      const rows = keptOutBy < 0 ? all : keptOut[keptOutBy]!;
      if (rows === 0) continue;
      for (let slot = start; slot < end; slot++) counts[slot]! += popcount(rows & concepts[base + slot]!);
    }
    for (let t = 0; t < turns.length; t++) {
      const { constraint, into } = turns[t]!;
      const rows = all | keptOut[constraint]!;
      if (rows !== 0) turned[t]! += popcount(rows & maskOf(index, base, word, into));
    }
  }

  for (let k = 0; k < without.length; k++) without[k]! += total;
  for (const { start, end, keptOutBy } of spans) {
    if (keptOutBy >= 0) for (let slot = start; slot < end; slot++) counts[slot]! += total;
  }
  for (const [t, { slot }] of turns.entries()) counts[slot] = turned[t]!;
  return { total, matches, counts, without };
}

/** Number of rows of the region that satisfy every constraint. */
export function countMatches(index: RowIndex, region: Region, constraints: readonly Constraint[]): number {
  let total = 0;
  for (const bits of matchesOf(index, region, constraints)) total += popcount(bits);
  return total;
}

/** The matching rows alone: bits for the region's words. */
export function matchesOf(index: RowIndex, region: Region, constraints: readonly Constraint[]): Int32Array {
  const matches = new Int32Array(region.words.length);
  for (let i = 0; i < matches.length; i++) {
    const word = region.words[i]!;
    let all = region.bits[i]!;
    for (let k = 0; k < constraints.length && all !== 0; k++) {
      all &= maskOf(index, word * index.table.count, word, constraints[k]!);
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
  table: ConceptTable,
  constraints: readonly Constraint[],
): { readonly spans: Span[]; readonly turns: Turn[] } {
  const spans: Span[] = [];
  const turns: Turn[] = [];
  for (const { id, join, start, end } of table.groups) {
    const keptOutBy = join === 'or' ? constraints.findIndex(({ group }) => group === id) : -1;
    const last = spans.at(-1);
    if (last && last.keptOutBy < 0 && keptOutBy < 0) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, keptOutBy });
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

function maskOf(index: RowIndex, base: number, word: number, { slots, hides }: Constraint): number {
  let mask = slots.length === 0 ? -1 : 0;
  for (let s = 0; s < slots.length; s++) mask |= index.concepts[base + slots[s]!]!;
  return hides ? mask & ~index.hidden[word]! : mask;
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
