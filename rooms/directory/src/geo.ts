import type { Point } from './listing.ts';

/** Mean radius of the earth in miles (IUGG). */
export const EARTH_MILES = 3958.7613;
const RADIANS = Math.PI / 180;

/** Great-circle miles between two points, by haversine. */
export function distanceMiles(a: Point, b: Point): number {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const sinLng = Math.sin(((b.lng - a.lng) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * sinLng * sinLng;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Unit vector of a point: squared distances between such vectors sort as miles do, without a sine per row. */
export function unitVector(point: Point): readonly [x: number, y: number, z: number] {
  const lat = point.lat * RADIANS;
  const lng = point.lng * RADIANS;
  return [Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)];
}

/** The unit vectors of many points, as columns; NaN where a point is NaN. */
export function unitVectors(
  lats: Float64Array,
  lngs: Float64Array,
): { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array } {
  const x = new Float64Array(lats.length);
  const y = new Float64Array(lats.length);
  const z = new Float64Array(lats.length);
  for (let i = 0; i < lats.length; i++) {
    const lat = lats[i]! * RADIANS;
    const lng = lngs[i]! * RADIANS;
    const cosLat = Math.cos(lat);
    x[i] = cosLat * Math.cos(lng);
    y[i] = cosLat * Math.sin(lng);
    z[i] = Math.sin(lat);
  }
  return { x, y, z };
}

/** Squared chord on the unit sphere that spans `miles` along the surface; infinite from half way around the earth. */
export function chord2OfMiles(miles: number): number {
  const half = miles / EARTH_MILES / 2;
  // The square of a whole diameter may come out a little above 4.
  return half < Math.PI / 2 ? 4 * Math.sin(half) ** 2 : Number.POSITIVE_INFINITY;
}

/** Miles along the surface that a squared chord spans. */
export function milesOfChord2(chord2: number): number {
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
}

/** Degrees south, west, north, east. West may lie below -180 and east above 180 where a circle crosses the date line. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The smallest box of latitudes and longitudes that holds the circle of `miles` around `center`. */
export function boxAround(center: Point, miles: number): Box {
  const angle = miles / EARTH_MILES;
  const south = center.lat - angle / RADIANS;
  const north = center.lat + angle / RADIANS;
  const ratio = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(center.lat * RADIANS);
  // A circle that holds a pole holds every longitude.
  const reach = south <= -90 || north >= 90 || ratio >= 1 ? 180 : Math.asin(ratio) / RADIANS;
  return { south, north, west: center.lng - reach, east: center.lng + reach };
}
