import { distanceMiles, type Point, type Rejected } from '@waymark/directory';
import { STATES } from '../fields/state.ts';
import { tidy } from '../fields/tidy.ts';
import { quote, SourceError } from '../source-error.ts';
import { isInUnitedStates } from './extent.ts';

/** A ZIP area by its center, or (with `zip` and `county` empty) a city. */
export interface GazetteerRow {
  readonly zip: string;
  readonly lat: number;
  readonly lng: number;
  readonly city: string;
  readonly state: string;
  readonly county: string;
}

/** The ZIP areas, and the cities where they were read too. */
export interface Gazetteer {
  readonly zips: readonly GazetteerRow[];
  readonly cities: readonly GazetteerRow[];
  readonly rejected: readonly Rejected[];
  /** The area of a ZIP code; `undefined` when the table lacks it. */
  zip(zip: string): GazetteerRow | undefined;
  /** True when the center of some ZIP area of the state lies within so many miles of a point. */
  isNearState(point: Point, state: string, miles: number): boolean;
}

interface Table {
  readonly rows: readonly GazetteerRow[];
  readonly rejected: readonly Rejected[];
}

// A degree of latitude is 69.09 miles: a quick look before the exact distance.
const LEAST_MILES_A_DEGREE = 69;

function whyNot(row: GazetteerRow): { field: string; reason: string } | undefined {
  const { lat, lng, city, state } = row;
  if (/^(APO|FPO|DPO)\b/i.test(city) || /^A[AEP]$/.test(state)) {
    return {
      field: '',
      reason: `${quote(`${city} ${state}`)} is military mail abroad, where no listing can be: left out`,
    };
  }
  if (!STATES.has(state))
    return { field: 'state', reason: `${quote(state)} is not a state or territory: left out` };
  if (city === '') return { field: 'city', reason: 'it has no name: left out' };
  if (!isInUnitedStates(row))
    return { field: 'lat, lon', reason: `${lat}, ${lng} is outside the United States: left out` };
  return undefined;
}

function sortOut(all: Iterable<{ key: string; row: GazetteerRow | undefined }>): Table {
  const rows: GazetteerRow[] = [];
  const rejected: Rejected[] = [];
  for (const { key, row } of all) {
    const trouble = row ? whyNot(row) : { field: '', reason: 'it has not the expected fields: left out' };
    if (row && !trouble) rows.push(row);
    else if (trouble) rejected.push({ key, ...trouble, row: true });
  }
  return { rows, rejected };
}

const isDegrees = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const ZIP_COLUMNS = ['zip', 'lat', 'lon', 'city', 'state', 'county'];

function readZipRow(value: unknown): GazetteerRow | undefined {
  if (!Array.isArray(value)) return undefined;
  const [zip, lat, lng, city, state, county] = value as unknown[];
  if (typeof zip !== 'string' || !/^\d{5}$/.test(zip) || !isDegrees(lat) || !isDegrees(lng)) return undefined;
  if (typeof city !== 'string' || typeof state !== 'string' || typeof county !== 'string') return undefined;
  return { zip, lat, lng, city: tidy(city), state, county: tidy(county) };
}

/** Reads the parsed text of zips.json. Rows that cannot be used come back with their reason; another shape throws. */
export function parseZips(json: unknown): Table {
  const { columns, rows } = (json ?? {}) as { columns?: unknown; rows?: unknown };
  if (!Array.isArray(rows) || !Array.isArray(columns) || columns.join() !== ZIP_COLUMNS.join()) {
    throw new SourceError(
      'wrong-format',
      `zips.json: expected {"columns": ${JSON.stringify(ZIP_COLUMNS)}, "rows": [...]}. Restore the file.`,
    );
  }
  const seen = new Set<string>();
  const table = sortOut(
    rows.map((value: unknown, i) => {
      const row = readZipRow(value);
      return { key: `zips.json ${row?.zip ?? `row ${i + 1}`}`, row };
    }),
  );
  const twice: Rejected[] = [];
  const once = table.rows.filter((row) => {
    if (!seen.has(row.zip)) return Boolean(seen.add(row.zip));
    twice.push({
      key: `zips.json ${row.zip}`,
      field: 'zip',
      reason: 'the ZIP code stands twice: the first row counts',
      row: true,
    });
    return false;
  });
  return { rows: once, rejected: [...table.rejected, ...twice] };
}

// For the islands, which lie far apart, the city table gives the county's number or (Guam) the village's initials in place of the state.
function islandOf(lat: number, lng: number): string {
  if (lat < 0) return 'AS';
  if (lng > 0) return lat < 14 ? 'GU' : 'MP';
  return lng < -65.2 ? 'PR' : 'VI';
}

/** Reads the parsed text of cities.json: rows of name, state, latitude, longitude. */
export function parseCities(json: unknown): Table {
  if (!Array.isArray(json)) {
    throw new SourceError(
      'wrong-format',
      'cities.json: expected a list of [name, state, latitude, longitude]. Restore the file.',
    );
  }
  return sortOut(
    json.map((value: unknown, i) => {
      const [name, area, lat, lng] = Array.isArray(value) ? (value as unknown[]) : [];
      const key = `cities.json row ${i + 1}`;
      if (typeof name !== 'string' || typeof area !== 'string' || !isDegrees(lat) || !isDegrees(lng))
        return { key, row: undefined };
      const state = /^\d{3}$/.test(area) || lng > 0 ? islandOf(lat, lng) : area;
      return { key, row: { zip: '', lat, lng, city: tidy(name), state, county: '' } };
    }),
  );
}

/** Makes the tables answer by ZIP code and by state. */
export function createGazetteer(zips: Table, cities: Table = { rows: [], rejected: [] }): Gazetteer {
  const byZip = new Map(zips.rows.map((row) => [row.zip, row]));
  const byState = Map.groupBy(zips.rows, (row) => row.state);
  return {
    zips: zips.rows,
    cities: cities.rows,
    rejected: [...zips.rejected, ...cities.rejected],
    zip: (zip) => byZip.get(zip),
    isNearState: (point, state, miles) =>
      (byState.get(state) ?? []).some(
        (row) =>
          Math.abs(row.lat - point.lat) * LEAST_MILES_A_DEGREE <= miles && distanceMiles(point, row) <= miles,
      ),
  };
}
