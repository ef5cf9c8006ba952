import type { Point } from '../listing.ts';

const NUMBER = String.raw`([+-]?\d{1,3}(?:\.\d{0,15})?)\s*°?\s*`;
const POSITION = new RegExp(String.raw`^\(?\s*${NUMBER}([ns]?)\s*[,;\s]\s*${NUMBER}([ew]?)\s*\)?$`, 'i');
/** Two bare whole numbers with a blank between them are no position. */
const TELLING = /[.,;°+-]|[nsew]/i;
const LONGEST = 64;

/** Latitude and longitude typed in decimal degrees ("39.29,-76.61", "39.29 N 76.61 W"), as typed; `undefined` for anything else. */
export function readPosition(text: string): Point | undefined {
  if (text.length > LONGEST || !TELLING.test(text)) return undefined;
  const parts = POSITION.exec(text.replaceAll('−', '-').trim());
  if (!parts) return undefined;
  const [, lat, northSouth, lng, eastWest] = parts;
  return {
    lat: Number(lat) * (northSouth?.toLowerCase() === 's' ? -1 : 1),
    lng: Number(lng) * (eastWest?.toLowerCase() === 'w' ? -1 : 1),
  };
}

/** "39.29, -76.61": at most four places, as many as matter for a walk. */
export function positionLabel({ lat, lng }: Point): string {
  return `${Number(lat.toFixed(4))}, ${Number(lng.toFixed(4))}`;
}
