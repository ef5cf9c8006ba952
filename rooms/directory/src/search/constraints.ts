import { GROUPS } from '../concept-table.ts';
import type { GroupId } from '../concepts.ts';
import type { Selection } from '../query.ts';
import { CONCEPTS } from './concept-columns.ts';

/**
 * One thing a row must satisfy: one of these concept slots (a chosen value of an "and" group stands
 * alone, the values of an "or" group together). `slots` empty: only the standing rule of the group.
 */
export interface Constraint {
  readonly group: GroupId;
  readonly slots: readonly number[];
  /** Rows kept out unless asked for (see `MedicineStanding.hidden`) are kept out by this one. */
  readonly hides: boolean;
}

/** Stances that ask for the rows that are otherwise kept out. */
const ASKS_FOR_HIDDEN = ['not-opioids', 'alcohol-only'].map((concept) => CONCEPTS.slot('stance', concept)!);

/** True when a choice of stances asks for rows that are otherwise kept out. */
export function asksForHidden(stances: readonly number[]): boolean {
  return stances.some((slot) => ASKS_FOR_HIDDEN.includes(slot));
}

/** The constraints of a selection. The stance group always makes one, because its rule holds unasked. */
export function constraintsOf(selection: Selection): readonly Constraint[] {
  return GROUPS.flatMap(({ id, join }): Constraint[] => {
    const slots = [...new Set(selection[id] ?? [])].map((concept) => {
      const slot = CONCEPTS.slot(id, concept);
      if (slot === undefined)
        throw new Error(
          `"${concept}" is not a concept of "${id}". Read queries with readQuery, which names it.`,
        );
      return slot;
    });
    if (id === 'stance') return [{ group: id, slots, hides: !asksForHidden(slots) }];
    if (join === 'and') return slots.map((slot) => ({ group: id, slots: [slot], hides: false }));
    return slots.length > 0 ? [{ group: id, slots, hides: false }] : [];
  });
}
