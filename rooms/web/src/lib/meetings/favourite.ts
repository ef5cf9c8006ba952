/** A meeting that a person means to come back to. */
export interface Favourite {
  readonly id: number;
  /** As it was called then: it is said where the list no longer has it. */
  readonly name: string;
}

/** Favourites from a store, perhaps written by another release: what is not one is left out. */
export function reviveFavourites(kept: unknown): readonly Favourite[] {
  if (!Array.isArray(kept)) return [];
  const seen = new Set<number>();
  return kept.flatMap((each: unknown) => {
    const { id, name } = (each ?? {}) as Partial<Record<keyof Favourite, unknown>>;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof name !== 'string' || seen.has(id))
      return [];
    seen.add(id);
    return [{ id, name }];
  });
}
