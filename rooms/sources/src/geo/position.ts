import { distanceMiles, type Point, type Position, type Precision } from '@waymark/directory';
import { quote } from '../source-error.ts';
import { isInUnitedStates } from './extent.ts';
import type { Gazetteer, GazetteerRow } from './gazetteer.ts';

/** A position as a source gives it, not yet looked at. */
export interface GivenPosition {
  readonly lat: string;
  readonly lng: string;
  readonly precision: Precision;
}

/** The position to use, and what to report about the one given. */
export interface Settled {
  readonly position?: Position;
  readonly problem?: string;
}

/**
 * Within this many miles of its ZIP's center a position is taken as it is. 12,739 of the 12,744 positions of
 * 2023 lie nearer, half of them within a mile and a quarter.
 */
export const NEAR_MILES = 20;
/**
 * Up to here it is taken when some ZIP center of its state lies near it, for ZIP areas as wide as those of the
 * West and centers that are off (the widest case of 2023 is 32 miles, with another center one mile away).
 * Beyond, and out at sea, it is a mistake.
 */
export const FAR_MILES = 50;
/** In Alaska ZIP areas reach this far, with no other center near. */
export const FAR_MILES_ALASKA = 150;

const reach = (state: string): number => (state === 'AK' ? FAR_MILES_ALASKA : FAR_MILES);

function fits(point: Point, area: Point | undefined, state: string, gazetteer: Gazetteer): boolean {
  if (!isInUnitedStates(point)) return false;
  const miles = area ? distanceMiles(point, area) : Number.POSITIVE_INFINITY;
  if (miles <= NEAR_MILES) return true;
  if (area && miles > reach(state)) return false;
  if (area && state === 'AK') return true;
  return gazetteer.isNearState(point, state, NEAR_MILES);
}

const isOnEarth = ({ lat, lng }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** Mistakes that leave the right numbers in the wrong place: swapped, the minus sign lost, both. */
const mirrored = ({ lat, lng }: Point): readonly (Point & { readonly mistake: string })[] =>
  [
    { lat: lng, lng: lat, mistake: 'latitude and longitude were swapped' },
    { lat, lng: -lng, mistake: 'the minus sign of the longitude was lost' },
    { lat: lng, lng: -lat, mistake: 'latitude and longitude were swapped and the minus sign was lost' },
  ].filter(isOnEarth);

/**
 * Decides where a listing is from the position given, its ZIP area (`undefined` when unknown) and its state. A position that cannot be right is
 * mended where a swap explains it, else replaced by the ZIP center (precision `zip`); without a usable ZIP there is none.
 */
export function settlePosition(
  given: GivenPosition | undefined,
  zipArea: GazetteerRow | undefined,
  state: string,
  gazetteer: Gazetteer,
): Settled {
  const zipCenter = zipArea && { lat: zipArea.lat, lng: zipArea.lng };
  // A ZIP of another state is only believed along the border.
  const believed =
    zipArea?.state === state || (zipCenter && gazetteer.isNearState(zipCenter, state, NEAR_MILES));
  const area = believed ? zipCenter : undefined;
  const fallback: Settled = area ? { position: { ...area, precision: 'zip' } } : {};
  const instead = area ? `the center of ZIP ${zipArea?.zip} is used` : 'no position is given';
  const failed = (why: string): Settled => ({ ...fallback, problem: `${why}: ${instead}` });

  if (!given)
    return area
      ? fallback
      : { problem: 'no position was matched and the ZIP code is of no help: no position is given' };
  const came = quote(`${given.lat}, ${given.lng}`);
  const point = {
    lat: given.lat.trim() === '' ? Number.NaN : Number(given.lat),
    lng: given.lng.trim() === '' ? Number.NaN : Number(given.lng),
  };
  if (!Number.isFinite(point.lat) || !Number.isFinite(point.lng))
    return failed(`${came} is not a latitude and a longitude`);
  if (point.lat === 0 && point.lng === 0) return failed(`${came} is a placeholder, not a position`);
  // Only a ZIP center is claimed: the table's own is as good, and better once the table is corrected.
  if (given.precision === 'zip' && area) return fallback;
  if (isOnEarth(point) && fits(point, area, state, gazetteer))
    return { position: { ...point, precision: given.precision } };
  for (const { mistake, ...mended } of mirrored(point)) {
    if (fits(mended, area, state, gazetteer)) {
      return {
        position: { ...mended, precision: given.precision },
        problem: `${came}: ${mistake}; read as ${mended.lat}, ${mended.lng}`,
      };
    }
  }
  if (!isOnEarth(point) || !isInUnitedStates(point))
    return failed(`${came} is outside the United States and their territories`);
  if (!area) return failed(`${came} is not in ${state}`);
  return failed(
    `${came} is ${Math.round(distanceMiles(point, area))} miles from the center of its ZIP ${zipArea?.zip}, too far to be right`,
  );
}
