/** From which width on so many columns stand side by side, in ems of the browser's text size. */
const steps = [
  { from: 60, columns: 5 },
  { from: 46, columns: 4 },
  { from: 34, columns: 3 },
  { from: 20, columns: 2 },
] as const;

/** No window holds more: wider columns read better than one more. */
export const mostColumns: number = steps[0].columns;

/** How many columns a window of that width holds. The style sheet of the comparison knows the same widths. */
export function fittingColumns(widthEm: number): number {
  return steps.find(({ from }) => widthEm >= from)?.columns ?? 1;
}

export interface Choice<Id extends string> {
  /** In the order in which they were chosen, oldest first. */
  readonly chosen: readonly Id[];
  /** What had to make room. */
  readonly gone?: Id;
  /** The last one cannot be taken away. */
  readonly kept?: Id;
}

/** Adds or takes away one; what was chosen first makes room where more do not fit. */
export function toggleColumn<Id extends string>(chosen: readonly Id[], id: Id, fitting: number): Choice<Id> {
  if (chosen.includes(id)) {
    return chosen.length === 1 ? { chosen, kept: id } : { chosen: chosen.filter((each) => each !== id) };
  }
  const all = [...chosen, id];
  const gone = all.length > fitting ? all[0] : undefined;
  return gone === undefined ? { chosen: all } : { chosen: all.slice(1), gone };
}

/** What stays when fewer fit: those chosen last. */
export function trimColumns<Id extends string>(chosen: readonly Id[], fitting: number): readonly Id[] {
  return chosen.length > fitting ? chosen.slice(chosen.length - fitting) : chosen;
}

/** A choice kept in the browser's history, perhaps by an older release: what is no longer known is left out. */
export function reviveColumns<Id extends string>(kept: unknown, known: readonly Id[]): readonly Id[] {
  if (!Array.isArray(kept)) return [];
  return [...new Set(kept)].filter((id): id is Id => known.includes(id as Id));
}
