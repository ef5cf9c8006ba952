import type { Point, Rejected } from '../listing.ts';
import { isPlaceName } from './place-name.ts';
import { isStateCode } from './states.ts';
import { islandsAt, isPlausible } from './territories.ts';

/** A city with its position. */
export interface CityRow extends Point {
  readonly name: string;
  readonly state: string;
}

/** The city file, `[[name, code, lat, lng]]`, checked. */
export function readCityFile(file: unknown): {
  readonly cities: readonly CityRow[];
  readonly rejected: readonly Rejected[];
} {
  if (!Array.isArray(file)) {
    throw new Error('The city file is not a list: expected [[name, code, lat, lng]].');
  }
  const cities: CityRow[] = [];
  const rejected: Rejected[] = [];
  const reject = (row: number, field: string, reason: string) =>
    rejected.push({ key: `row ${row + 1}`, field, reason: `${reason}: left out`, row: true });
  for (const [i, row] of file.entries()) {
    const [name, code, lat, lng] = Array.isArray(row) ? row : [];
    // Codes of island districts look like codes of other states (Guam writes "AS" and "MA"): the map knows better.
    const state = islandsAt({ lat, lng }) ?? code;
    if (!isPlaceName(name)) reject(i, 'name', 'it has no readable name');
    else if (!isPlausible({ lat, lng })) {
      reject(i, 'position', `${name}: got ${lat}, ${lng}, expected a position in the country`);
    } else if (!isStateCode(state)) reject(i, 'state', `${name}: got "${code}", expected a state code`);
    else cities.push({ name: bare(name, state), state, lat, lng });
  }
  return { cities, rejected };
}

/** Guam and the Northern Marianas list municipalities as "Dededo Village". */
function bare(name: string, state: string): string {
  return state === 'GU' || state === 'MP' ? name.replace(/ village$/i, '') : name;
}
