import type { Place } from './place.ts';

/** Text that `Places.resolve` reads as exactly this place: "WA" for the state, where "Washington" could be two. */
export function placeText(place: Place): string {
  return place.kind === 'zip' ? place.label.slice(0, 5) : place.kind === 'state' ? place.state : place.label;
}
