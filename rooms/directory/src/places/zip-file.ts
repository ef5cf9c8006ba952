import type { Point, Rejected } from '../listing.ts';
import { CORRECTIONS } from './corrections.ts';
import { isPlaceName } from './place-name.ts';
import { isStateCode } from './states.ts';
import { isPlausible } from './territories.ts';

/** A ZIP with its position, and the city and county it belongs to. `county` is empty where the table has none. */
export interface ZipRow extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
  readonly county: string;
}

export interface ZipFile {
  /** In order, each ZIP once. */
  readonly zips: readonly ZipRow[];
  /** ZIPs of the armed forces abroad, in order. */
  readonly military: readonly string[];
  readonly rejected: readonly Rejected[];
}

const COLUMNS = 'zip, lat, lon, city, state, county';
const ZIP = /^\d{5}$/;
const ARMED_FORCES = new Set(['', 'AE', 'AA', 'AP']);

/** The ZIP file, `{columns, rows: [[zip, lat, lon, city, state, county]]}`: checked, corrected, in ZIP order. */
export function readZipFile(file: unknown): ZipFile {
  const { rows, columns } = (file ?? {}) as { rows?: unknown; columns?: unknown };
  const asExpected = columns === undefined || (Array.isArray(columns) && columns.join(', ') === COLUMNS);
  if (!Array.isArray(rows) || !asExpected) {
    throw new Error(
      `The ZIP file holds ${Array.isArray(rows) ? `columns ${columns}` : 'no rows'}, expected {columns, rows} with the columns ${COLUMNS}.`,
    );
  }
  const zips = new Map<string, ZipRow>();
  const military = new Set<string>();
  const rejected: Rejected[] = [];
  for (const [i, row] of rows.entries()) {
    const [zip, lat, lng, city, state, county] = Array.isArray(row) ? row : [];
    const trouble = whyNot(zip, city, state, zips);
    if (trouble) {
      rejected.push({ key: `row ${i + 1}`, ...trouble, row: true });
    } else if (ARMED_FORCES.has(state)) {
      military.add(zip);
    } else {
      zips.set(zip, { zip, lat, lng, city, state, county: typeof county === 'string' ? county : '' });
    }
  }
  rejected.push(...correct(zips), ...moveAstray(zips));
  const inOrder = [...zips.values()].sort((a, b) => Number(a.zip) - Number(b.zip));
  return { zips: inOrder, military: [...military].filter((zip) => !zips.has(zip)).sort(), rejected };
}

function whyNot(zip: unknown, city: unknown, state: unknown, zips: ReadonlyMap<string, ZipRow>) {
  if (typeof zip !== 'string' || !ZIP.test(zip)) {
    return { field: 'zip', reason: 'expected five digits: left out' };
  }
  if (zips.has(zip)) return { field: 'zip', reason: `${zip} stands twice in the table: the first is kept` };
  if (typeof state !== 'string' || (!ARMED_FORCES.has(state) && !isStateCode(state))) {
    return { field: 'state', reason: `${zip} is of no state this project knows: left out` };
  }
  if (!isPlaceName(city)) return { field: 'city', reason: `${zip} has no readable city name: left out` };
  return undefined;
}

function correct(zips: Map<string, ZipRow>): Rejected[] {
  const rejected: Rejected[] = [];
  for (const { zip, was, is, why } of CORRECTIONS) {
    const row = zips.get(zip);
    if (row?.lat !== was.lat || row.lng !== was.lng) continue;
    zips.set(zip, { ...row, ...is });
    const reason = `got ${was.lat}, ${was.lng}: corrected, ${why}`;
    rejected.push({ key: zip, field: 'position', reason, row: false });
  }
  return rejected;
}

/** Impossible positions become that of another ZIP of the same city; without one the row goes. */
function moveAstray(zips: Map<string, ZipRow>): Rejected[] {
  const rejected: Rejected[] = [];
  const astray = [...zips.values()].filter((row) => !isPlausible(row));
  for (const { zip } of astray) zips.delete(zip);
  const seats = new Map([...zips.values()].map((row) => [`${row.city}, ${row.state}`, row]));
  for (const row of astray) {
    const seat = seats.get(`${row.city}, ${row.state}`);
    if (seat) zips.set(row.zip, { ...row, lat: seat.lat, lng: seat.lng });
    const done = seat ? `that of ${seat.zip} taken` : 'left out';
    const reason = `got ${row.lat}, ${row.lng}, expected a position in the country: ${done}`;
    rejected.push({ key: row.zip, field: 'position', reason, row: !seat });
  }
  return rejected;
}
