import { type Place, placeText } from '@waymark/directory';
import { m } from '#words';

// The directory takes the capital and the territories for states as well.
const otherwise: ReadonlySet<string> = new Set(['DC', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);

/** A place among others: a state says that it is one, because "Washington" and "New York" are cities too. */
export function placeWords({ kind, label, state }: Place): string {
  return kind === 'state' && !otherwise.has(state) ? m.find_place_state({ state: label }) : label;
}

/** What stands in the box for a place. A device's position is named by its nearest city; numbers stay as typed. */
export function boxWords({ kind, label, state }: Place): string {
  return kind === 'position' && state ? m.find_position_near({ place: label }) : label;
}

/** Whether the text in the box is this place, in whichever way it may have come there. */
export function namesPlace(text: string, place: Place | undefined): boolean {
  return place !== undefined && [place.label, boxWords(place), placeText(place)].includes(text.trim());
}
