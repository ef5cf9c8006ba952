import type { Box } from '../geo.ts';
import type { Point } from '../listing.ts';

/** The islands, where a rectangle says as much as an outline. */
const ISLANDS: ReadonlyMap<string, Box> = new Map([
  ['PR', { south: 17.8, west: -68, north: 18.6, east: -65.17 }],
  ['VI', { south: 17.6, west: -65.17, north: 18.5, east: -64.55 }],
  ['GU', { south: 13.2, west: 144.55, north: 13.75, east: 145.05 }],
  ['MP', { south: 14, west: 144.8, north: 20.7, east: 146.2 }],
  ['AS', { south: -14.7, west: -171.2, north: -10.9, east: -168.1 }],
  ['HI', { south: 18.8, west: -160.6, north: 22.4, east: -154.7 }],
]);

function boxHolds(box: Box, point: Point): boolean {
  return point.lat >= box.south && point.lat <= box.north && point.lng >= box.west && point.lng <= box.east;
}

/** Code of the island territory or state whose rectangle holds the point; `undefined` elsewhere. */
export function islandsAt(point: Point): string | undefined {
  for (const [state, box] of ISLANDS) if (boxHolds(box, point)) return state;
  return undefined;
}

/** Coarse on purpose: from American Samoa to Alaska, from Palau to the Virgin Islands. Anything but two numbers is not. */
export function isPlausible({ lat, lng }: Point): boolean {
  if (typeof lat !== 'number' || typeof lng !== 'number') return false;
  return lat >= -15 && lat <= 72 && ((lng >= -180 && lng <= -64) || (lng >= 130 && lng <= 180));
}
