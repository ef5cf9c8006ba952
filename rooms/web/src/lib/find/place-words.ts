import type { Place } from '@waymark/directory';
import { m } from '#words';

// The directory takes the capital and the territories for states as well.
const otherwise: ReadonlySet<string> = new Set(['DC', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);

/** A place among others: a state says that it is one, because "Washington" and "New York" are cities too. */
export function placeWords({ kind, label, state }: Place): string {
  return kind === 'state' && !otherwise.has(state) ? m.find_place_state({ state: label }) : label;
}
