import type { ConceptTable } from './concept-columns.ts';

/**
 * One thing a row must satisfy: one of these concept slots (a chosen value of an "and" group stands
 * alone, the values of an "or" group together). `slots` empty: only the standing rule of the group.
 */
export interface Constraint {
  readonly group: string;
  readonly slots: readonly number[];
  /** Rows kept out unless asked for (see `RowIndex.hidden`) are kept out by this one. */
  readonly hides: boolean;
}

/** Concepts that were chosen, by group. */
type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

/** A constraint over these slots of a group, with the group's standing rule where it has one. */
export function constrain({ standing }: ConceptTable, group: string, slots: readonly number[]): Constraint {
  const hides = standing?.group === group && !slots.some((slot) => standing.unless.includes(slot));
  return { group, slots, hides };
}

/** The constraints of a selection. A group with a standing rule always makes one, because its rule holds unasked. */
export function constraintsOf(table: ConceptTable, selection: object): readonly Constraint[] {
  const chosen = selection as Chosen;
  return table.groups.flatMap(({ id, join }): Constraint[] => {
    const slots = [...new Set(chosen[id] ?? [])].map((concept) => {
      const slot = table.slot(id, concept);
      if (slot === undefined)
        throw new Error(
          `"${concept}" is not a concept of "${id}". Read queries with readQuery, which names it.`,
        );
      return slot;
    });
    if (id === table.standing?.group) return [constrain(table, id, slots)];
    if (join === 'and') return slots.map((slot) => constrain(table, id, [slot]));
    return slots.length > 0 ? [constrain(table, id, slots)] : [];
  });
}
