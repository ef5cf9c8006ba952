import { distanceMiles } from '../geo.ts';
import type { Point } from '../listing.ts';
import type { Place } from '../place.ts';
import type { Gazetteer } from './gazetteer.ts';
import { mainlandHolds } from './mainland.ts';
import { islandsAt } from './territories.ts';

/** A phone near the border may stand on the wrong side of an outline that is three miles coarse. */
const BORDER_MILES = 5;

/** The city of the ZIP nearest to a position, so that it can be named; `undefined` outside. */
export function cityNear(gazetteer: Gazetteer, point: Point): Place | undefined {
  const row = isInside(gazetteer, point) ? gazetteer.nearestZip(point) : undefined;
  return row === undefined ? undefined : gazetteer.cityPlace(gazetteer.atlas.zipCity[row]!);
}

/** True in the states and territories, on the water just off them, and within 5 miles of any ZIP. */
export function isInside(gazetteer: Gazetteer, point: Point): boolean {
  if (mainlandHolds(point) || islandsAt(point) !== undefined) return true;
  const row = gazetteer.nearestZip(point);
  return row !== undefined && distanceMiles(point, gazetteer.zipPlace(row)) <= BORDER_MILES;
}
