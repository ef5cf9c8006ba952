import type { Group, Predicate } from '../concepts.ts';

/** A group of a table, with its run of slots. */
export interface GroupSlots<Id extends string = string> {
  readonly id: Id;
  readonly join: 'or' | 'and';
  readonly start: number;
  readonly end: number;
}

/** A concept, and the group it stands in. */
export interface Slot<Id extends string = string> {
  readonly group: Id;
  readonly concept: string;
  readonly is: Predicate;
}

/** Rows of which a group keeps some out although nobody chose anything in it, unless one of these slots is chosen. */
export interface StandingRule {
  readonly group: string;
  readonly unless: readonly number[];
}

/** Where each concept's bits stand: slots run over all groups in table order. */
export interface ConceptTable<Id extends string = string> {
  readonly count: number;
  readonly groups: readonly GroupSlots<Id>[];
  readonly all: readonly Slot<Id>[];
  readonly standing?: StandingRule;
  /** Slot of a concept; `undefined` when the table has no such concept. */
  slot(group: string, concept: string): number | undefined;
}

/** The slots of these groups. `standing` names the group that keeps rows out unasked, and the concepts that ask for them. */
export function conceptTable<Id extends string>(
  groups: readonly Group<Id>[],
  standing?: { readonly group: Id; readonly unless: readonly string[] },
): ConceptTable<Id> {
  const all = groups.flatMap(({ id, concepts }) =>
    concepts.map((concept): Slot<Id> => ({ group: id, concept: concept.id, is: concept.is })),
  );
  const slots = new Map<string, Map<string, number>>();
  for (const [slot, { group, concept }] of all.entries()) {
    const ofGroup = slots.get(group) ?? new Map<string, number>();
    slots.set(group, ofGroup.set(concept, slot));
  }
  const slot = (group: string, concept: string) => slots.get(group)?.get(concept);
  let start = 0;
  return {
    count: all.length,
    groups: groups.map(({ id, join, concepts }) => {
      start += concepts.length;
      return { id, join, start: start - concepts.length, end: start };
    }),
    all,
    slot,
    ...(standing && {
      standing: {
        group: standing.group,
        unless: standing.unless.map((concept) => slot(standing.group, concept)!),
      },
    }),
  };
}

/** A bit column by code: 32 rows a word. */
export type Column = (code: string) => Uint32Array | undefined;

/** The rows that state one of `codes`, as a column of `words` words. */
export function anyOf(codes: readonly string[], column: Column, words: number): Uint32Array {
  const rows = new Uint32Array(words);
  for (const code of codes) {
    const stated = column(code);
    if (stated) for (let w = 0; w < words; w++) rows[w]! |= stated[w]!;
  }
  return rows;
}

/**
 * Every concept's column, word after word: the bits of concept `slot` for rows 32w to 32w+31 stand at
 * `w * count + slot`. In this order one run of memory answers all concepts of the same 32 rows.
 */
export function deriveConcepts({ all }: ConceptTable, column: Column, words: number): Uint32Array {
  const table = new Uint32Array(words * all.length);
  for (const [slot, { is }] of all.entries()) {
    const rows = anyOf(is.any, column, words);
    const also = is.also && anyOf(is.also, column, words);
    for (let w = 0; w < words; w++) table[w * all.length + slot] = also ? rows[w]! & also[w]! : rows[w]!;
  }
  return table;
}

/** The slots that some row marks, ascending. */
export function liveSlots({ count }: ConceptTable, concepts: Uint32Array): Uint16Array {
  const marked = new Uint8Array(count);
  for (let at = 0; at < concepts.length; at++) if (concepts[at] !== 0) marked[at % count] = 1;
  return Uint16Array.from(marked.keys()).filter((slot) => marked[slot] === 1);
}

/** True when the codes of a row state the concept at `slot`. */
export function statesConcept(
  { table, concepts }: { readonly table: ConceptTable; readonly concepts: Uint32Array },
  row: number,
  slot: number,
): boolean {
  return ((concepts[(row >>> 5) * table.count + slot]! >>> (row & 31)) & 1) === 1;
}
