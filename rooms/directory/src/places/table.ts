import type { Rejected } from '../listing.ts';
import { type CityRow, readCityFile } from './city-file.ts';
import { isPlaceName } from './place-name.ts';
import { isStateCode } from './states.ts';
import { readZipFile, type ZipRow } from './zip-file.ts';

/** A city as some listing writes it, and the ZIP it stands beside there. */
export interface CityAlias {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** All that a places pack is made of, checked. */
export interface PlaceTable {
  /** In ZIP order, each ZIP once. */
  readonly zips: readonly ZipRow[];
  /** ZIPs of the armed forces abroad: known, but outside the country. In order. */
  readonly military: readonly string[];
  readonly cities: readonly CityRow[];
  readonly aliases: readonly CityAlias[];
}

/**
 * The ZIP file, the city file and the listings' own cities as one table, checked and corrected. Rows
 * that cannot be used are in `rejected`, and so is every position that was put right.
 */
export function readPlaceTable(
  zipFile: unknown,
  cityFile: unknown,
  aliases: readonly CityAlias[] = [],
): { readonly table: PlaceTable; readonly rejected: readonly Rejected[] } {
  const { zips, military, rejected: badZips } = readZipFile(zipFile);
  const { cities, rejected: badCities } = readCityFile(cityFile);
  const states = new Map(zips.map((row) => [row.zip, row.state]));
  const rejected = [...badZips, ...badCities];
  const usable: CityAlias[] = [];
  for (const [i, { city, state, zip }] of aliases.entries()) {
    const reject = (field: string, reason: string) =>
      rejected.push({
        key: `alias ${i + 1}`,
        field,
        reason: `${reason}: not added to the places`,
        row: true,
      });
    if (!isPlaceName(city)) reject('city', 'its city has no readable name');
    else if (!isStateCode(state)) reject('state', `${city} is of no state this project knows`);
    else if (states.get(zip) !== state)
      reject('zip', `${city}, ${state} stands beside a ZIP that is not of ${state}`);
    else usable.push({ city, state, zip });
  }
  return { table: { zips, military, cities, aliases: usable }, rejected };
}
