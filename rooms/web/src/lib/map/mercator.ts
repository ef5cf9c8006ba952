import type { Point } from '@waymark/directory';

/** A position on the flat map: the world is 1 wide and 1 high, 0, 0 is its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const RADIANS = Math.PI / 180;
const MILES_AROUND = 2 * Math.PI * 3958.7613;
/** Beyond these latitudes the projection runs off to infinity. */
export const MOST_LAT = 84;

export function spotOf({ lat, lng }: Point): Spot {
  const sin = Math.sin(Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) * RADIANS);
  return { x: 0.5 + lng / 360, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export function pointOf({ x, y }: Spot): Point {
  const lat = Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIANS;
  return { lat, lng: (x - 0.5) * 360 };
}

/** Miles that the whole width of the world stands for along this latitude. */
export function milesAround(lat: number): number {
  return MILES_AROUND * Math.cos(lat * RADIANS);
}

/** The same place, counted from the side of the date line that is nearer to `x`. */
export function besides(spot: Spot, x: number): Spot {
  return { x: spot.x + Math.round(x - spot.x), y: spot.y };
}
