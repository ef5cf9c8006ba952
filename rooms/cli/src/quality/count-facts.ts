import { GROUPS, isStated, type Pack } from '@waymark/directory';
import type { ConceptCount, StateCount } from './quality.ts';

const concepts = GROUPS.flatMap((group) =>
  group.concepts.map((concept) => ({ group: group.id, concept, key: `${group.id}=${concept.id}` })),
);

interface MutableState {
  listings: number;
  noPosition: number;
  absent: number;
  readonly concepts: Record<string, number>;
}

export interface FactCounts {
  readonly concepts: readonly ConceptCount[];
  readonly states: readonly StateCount[];
  readonly contradictory: number;
}

/** Counts what is stated, denied and disputed, by concept and by state. */
export const countFacts = (pack: Pack): FactCounts => {
  const counts = concepts.map(() => ({ stated: 0, denied: 0, disagree: 0 }));
  const states = new Map<string, MutableState>();
  let contradictory = 0;
  for (let row = 0; row < pack.rows; row++) {
    const codes = new Set(pack.codesOf(row));
    // Only these rows can say no, or contradict themselves: asking the pack of every row would take long.
    const mayDeny = codes.has('NMOA') || codes.has('NOOP') || pack.deniedCodesOf(row).length > 0;
    const state = states.get(pack.state(row)) ?? { listings: 0, noPosition: 0, absent: 0, concepts: {} };
    states.set(pack.state(row), state);
    state.listings++;
    if (!pack.position(row)) state.noPosition++;
    if (pack.absentFrom(row)) state.absent++;
    let disagrees = false;
    for (const [i, { group, concept, key }] of concepts.entries()) {
      const stated = isStated(concept.is, codes);
      if (stated) {
        counts[i]!.stated++;
        state.concepts[key] = (state.concepts[key] ?? 0) + 1;
      }
      if (!mayDeny) continue;
      const fact = pack.fact(row, group, concept.id);
      if (fact === 'no') counts[i]!.denied++;
      if (fact === 'disagree') {
        counts[i]!.disagree++;
        disagrees = true;
      }
    }
    if (disagrees) contradictory++;
  }
  return {
    concepts: concepts.map(({ group, concept }, i) => ({
      group,
      id: concept.id,
      label: concept.label.en,
      ...counts[i]!,
    })),
    states: [...states]
      .map(([state, counted]) => ({ state, ...counted }))
      .sort((a, b) => (a.state < b.state ? -1 : 1)),
    contradictory,
  };
};
