import type { Place } from '@waymark/directory';

/** A place kept in the browser's history, perhaps by an older release. */
export function revivePlace(kept: unknown): Place | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { kind, label, state, lat, lng } = kept as Partial<Place>;
  const known = [kind, label, state].every((each) => typeof each === 'string');
  return known && typeof lat === 'number' && typeof lng === 'number' ? (kept as Place) : undefined;
}
