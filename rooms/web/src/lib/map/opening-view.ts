import type { Point } from '@waymark/directory';
import type { Asked } from '#lib/find/asked.ts';
import type { Site } from './pins.ts';
import { circle } from './rings.ts';
import { type Frame, fit, type MapView } from './view.ts';

const mainland: readonly Point[] = [
  { lat: 49.4, lng: -124.8 },
  { lat: 24.5, lng: -66.9 },
];
/** Around a lone place, so many miles are worth seeing. */
const lonelyMiles = 5;

/** Where distances are measured from: a state has no such point. */
export function middleOf({ place }: Pick<Asked, 'place'>): Point | undefined {
  return place && place.kind !== 'state' ? { lat: place.lat, lng: place.lng } : undefined;
}

/** Which part of the country a question is about: while this stays the same, the map stays where it is. */
export function whereKey({ place, within }: Pick<Asked, 'place' | 'within'>): string {
  return JSON.stringify(place ? [place.kind, place.lat, place.lng, within] : []);
}

/** What the map shows first: the results and the place they were searched from. `first` are those at the top of the list. */
export function openingView(
  asked: Pick<Asked, 'place' | 'within'>,
  sites: readonly Site[],
  first: readonly Site[],
  frame: Frame,
): MapView | undefined {
  const middle = middleOf(asked);
  const { place, within } = asked;
  if (!place) return fit(mainland, frame, { roomPx: 8 });
  if (!middle) return fit(sites.length > 0 ? sites : [place], frame, { nearest: sites.length > 0 ? 9 : 6 });
  if (sites.length === 0)
    return fit(circle(middle, typeof within === 'number' ? within : lonelyMiles), frame);
  const wanted = typeof within === 'number' ? sites : first;
  return fit([middle, ...wanted], frame);
}
