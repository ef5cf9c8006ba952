import { GROUPS } from '../concept-table.ts';
import type { GroupId, Predicate } from '../concepts.ts';

/** Where each concept's bits stand: `slot` numbers run over all groups in table order. */
export interface ConceptSlots {
  readonly count: number;
  /** Slot of a concept; `undefined` when the table has no such concept. */
  slot(group: GroupId, concept: string): number | undefined;
  readonly all: readonly { readonly group: GroupId; readonly concept: string; readonly is: Predicate }[];
}

const all = GROUPS.flatMap(({ id, concepts }) =>
  concepts.map((concept) => ({ group: id, concept: concept.id, is: concept.is })),
);
const slots = new Map<string, Map<string, number>>();
for (const [slot, { group, concept }] of all.entries()) {
  const ofGroup = slots.get(group) ?? new Map<string, number>();
  slots.set(group, ofGroup.set(concept, slot));
}

export const CONCEPTS: ConceptSlots = {
  count: all.length,
  slot: (group, concept) => slots.get(group)?.get(concept),
  all,
};

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
export function deriveConcepts(column: Column, words: number): Uint32Array {
  const table = new Uint32Array(words * all.length);
  for (const [slot, { is }] of all.entries()) {
    const rows = anyOf(is.any, column, words);
    const also = is.also && anyOf(is.also, column, words);
    for (let w = 0; w < words; w++) table[w * all.length + slot] = also ? rows[w]! & also[w]! : rows[w]!;
  }
  return table;
}
