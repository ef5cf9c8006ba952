import { distanceMiles, type Pack, type Place } from '@waymark/directory';
import { milesWords } from '#lib/find/miles.ts';

/** Miles from a place to a program; `undefined` where either has no point to measure from. */
export function milesTo(pack: Pack, row: number, place: Place | undefined): number | undefined {
  const position = pack.position(row);
  if (!place || place.kind === 'state' || !position) return undefined;
  return distanceMiles(place, position);
}

/** The same in words, no finer than the position is known. */
export function distanceOf(pack: Pack, row: number, place: Place | undefined): string | undefined {
  const miles = milesTo(pack, row, place);
  const position = pack.position(row);
  return miles === undefined || !position ? undefined : milesWords(miles, position.precision);
}
