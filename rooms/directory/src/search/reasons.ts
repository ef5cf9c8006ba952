import { GROUPS } from '../concept-table.ts';
import type { GroupId } from '../concepts.ts';
import type { Pack } from '../pack/pack.ts';
import type { Reason, Selection } from '../query.ts';
import { statesConcept } from './concept-columns.ts';
import { CONCEPTS } from './listing-concepts.ts';

/** One thing asked for, with the slot that answers it. */
export interface Wish {
  readonly group: GroupId;
  readonly concept: string;
  readonly slot: number;
  /** For "lets you stay on": the slot of the medicine itself, which "accepts people on medicine" does not name. */
  readonly named: number;
}

/** The wishes of a selection, in the order of the concept table. */
export function wishesOf(selection: Selection): readonly Wish[] {
  return GROUPS.flatMap(({ id: group }) =>
    [...new Set(selection[group] ?? [])].map((concept): Wish => {
      const slot = CONCEPTS.slot(group, concept)!;
      return {
        group,
        concept,
        slot,
        named: group === 'stay-on' ? CONCEPTS.slot('medicine', concept)! : slot,
      };
    }),
  );
}

/** Which of the wishes the listing at `row` meets, and in what words it does. */
export function reasonsOf(pack: Pack, row: number, wishes: readonly Wish[]): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { group, concept, slot, named } of wishes) {
    if (!statesConcept(pack.index, row, slot)) continue;
    const names = statesConcept(pack.index, row, named);
    const says = pack.fact(row, names ? CONCEPTS.all[named]!.group : group, concept);
    reasons.push({ group, concept, says: says === 'disagree' ? says : names ? 'stated' : 'accepts' });
  }
  return reasons;
}
