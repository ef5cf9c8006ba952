import type { Point } from '@waymark/directory';

const radians = Math.PI / 180;
/** The engine's earth, in miles, and Orama's, in metres. */
export const earthMiles = 3958.7613;
export const oramaEarthMetres = 6_371_000;

/** Great-circle miles by the haversine formula, as one writes it by hand. */
export const haversineMiles = (a: Point, b: Point): number => {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lng = Math.sin(((b.lng - a.lng) * radians) / 2);
  const h = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lng * lng;
  return 2 * earthMiles * Math.asin(Math.sqrt(h));
};
