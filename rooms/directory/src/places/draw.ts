import { distanceMiles } from '../geo.ts';
import { type Atlas, SCALE } from './atlas.ts';
import type { CityRow } from './city-file.ts';
import { COUNTY_KINDS, readCountyName } from './county-names.ts';
import { keyOf } from './fold.ts';
import { mainZip } from './main-zip.ts';
import { findNickname } from './nicknames.ts';
import { tidySpelling } from './spelling.ts';
import type { PlaceTable } from './table.ts';
import type { ZipRow } from './zip-file.ts';

/** A city of the pack while it is drawn: with ZIPs, or else alone with a position and a size. */
interface City {
  name: string;
  readonly state: string;
  readonly zips: number[];
  lone?: { readonly lat: number; readonly lng: number; readonly size: number };
}

interface County {
  readonly name: string;
  readonly state: string;
  readonly kind: number;
  readonly zips: number[];
}

/**
 * Boroughs of New York City without ZIPs of their own name, and their counties, whose number of ZIPs is
 * theirs. (The one ZIP that says "Manhattan" goes to New York with the rest; the Bronx, Brooklyn and
 * Staten Island have their own.)
 */
const BOROUGHS: readonly (readonly [name: string, county: string])[] = [
  ['Manhattan', 'New York'],
  ['Queens', 'Queens'],
];

/** Beyond this a city of the city file and a listing's ZIP are two places of one name. */
const SAME_PLACE_MILES = 25;

/** The columns of a places pack for a checked table. */
export function drawAtlas(table: PlaceTable): Atlas {
  const cities = gatherCities(table);
  const counties = gatherCounties(table.zips);
  addBoroughs(cities, counties, table.zips);
  const states = [...new Set([...cities.values()].map((city) => city.state))].sort();
  const names = sortNames([...cities.values(), ...counties.values()].map((place) => place.name));
  const nameRow = new Map(names.map((name, row) => [name, row]));
  const ordered = groupByState(states, [...cities.values()], nameRow);
  const ownCounties = groupByState(states, [...counties.values()], nameRow);

  const zipLat = Int32Array.from(table.zips, (row) => Math.round(row.lat * SCALE));
  const zipLng = Int32Array.from(table.zips, (row) => Math.round(row.lng * SCALE));
  const zipCity = new Uint32Array(table.zips.length);
  for (const [row, city] of ordered.items.entries()) for (const zip of city.zips) zipCity[zip] = row;
  const lone = [...ordered.items.entries()].filter(([, city]) => city.zips.length === 0);
  return {
    states,
    names,
    cityStart: ordered.starts,
    cityName: Uint16Array.from(ordered.items, (city) => nameRow.get(city.name)!),
    loneCity: Uint32Array.from(lone, ([row]) => row),
    loneLat: Int32Array.from(lone, ([, city]) => Math.round(city.lone!.lat * SCALE)),
    loneLng: Int32Array.from(lone, ([, city]) => Math.round(city.lone!.lng * SCALE)),
    loneSize: Uint16Array.from(lone, ([, city]) => city.lone!.size),
    countyStart: ownCounties.starts,
    countyName: Uint16Array.from(ownCounties.items, (county) => nameRow.get(county.name)!),
    countyKind: Uint8Array.from(ownCounties.items, (county) => county.kind),
    countyZip: Uint16Array.from(ownCounties.items, (county) => mainZip(county.zips, zipLat, zipLng)!),
    countySize: Uint16Array.from(ownCounties.items, (county) => county.zips.length),
    zip: Uint32Array.from(table.zips, (row) => Number(row.zip)),
    zipCity,
    zipLat,
    zipLng,
    military: Uint32Array.from(table.military, Number),
  };
}

function gatherCities({ zips, cities, aliases }: PlaceTable): Map<string, City> {
  const found = new Map<string, City>();
  for (const [i, row] of zips.entries()) {
    const name = cityOf(row);
    const key = `${row.state} ${keyOf(name)}`;
    const city = found.get(key);
    if (city) city.zips.push(i);
    else found.set(key, { name: tidySpelling(name), state: row.state, zips: [i] });
  }
  const listed = new Map<string, CityRow>();
  for (const row of cities) {
    const key = `${row.state} ${keyOf(row.name)}`;
    if (listed.has(key) || (!found.has(key) && isOtherwiseKnown(row, found, zips))) continue;
    listed.set(key, row);
    const city = found.get(key);
    // The city file has the better spelling, with accents: "Añasco", "Winston-Salem", "O'Neill".
    if (city) city.name = row.name;
    else
      found.set(key, {
        name: row.name,
        state: row.state,
        zips: [],
        lone: { lat: row.lat, lng: row.lng, size: 0 },
      });
  }
  const byZip = new Map(zips.map((row) => [row.zip, row]));
  const beside = new Map<string, Set<string>>();
  for (const alias of aliases) {
    const key = `${alias.state} ${keyOf(alias.city)}`;
    const city = found.get(key);
    if (city && city.zips.length > 0) continue;
    beside.set(key, (beside.get(key) ?? new Set()).add(alias.zip));
    const seat = byZip.get([...beside.get(key)!].sort()[0]!)!;
    const kept = listed.get(key);
    const { lat, lng } = kept && distanceMiles(kept, seat) <= SAME_PLACE_MILES ? kept : seat;
    const name = kept?.name ?? tidySpelling(city?.name ?? alias.city);
    found.set(key, { name, state: alias.state, zips: [], lone: { lat, lng, size: beside.get(key)!.size } });
  }
  return found;
}

/** The ZIP of one bank's mail room is of "Atl, GA", and one of "Manhattan, NY". */
function cityOf({ city, state }: ZipRow): string {
  if (state === 'NY' && BOROUGHS.some(([name]) => name === city)) return 'New York';
  return findNickname(keyOf(city), state)?.cityName ?? city;
}

/** "The Bronx" and "New York City", when there are Bronx and New York in that place. */
function isOtherwiseKnown(row: CityRow, found: ReadonlyMap<string, City>, zips: readonly ZipRow[]): boolean {
  const key = keyOf(row.name);
  const nickname = findNickname(key, row.state);
  const otherKey = nickname?.city ?? (row.name.startsWith('The ') ? keyOf(row.name.slice(4)) : undefined);
  const seat = otherKey === undefined ? undefined : found.get(`${row.state} ${otherKey}`)?.zips[0];
  return seat !== undefined && distanceMiles(row, zips[seat]!) <= SAME_PLACE_MILES;
}

function gatherCounties(zips: readonly ZipRow[]): Map<string, County> {
  const found = new Map<string, County>();
  for (const [i, row] of zips.entries()) {
    const county = row.state === 'DC' ? undefined : readCountyName(row.county, row.state);
    if (!county || keyOf(county.base) === '') continue;
    const kind = COUNTY_KINDS.indexOf(county.kind);
    const key = `${row.state} ${keyOf(county.base)} ${kind}`;
    const known = found.get(key);
    if (known) known.zips.push(i);
    else found.set(key, { name: county.base, state: row.state, kind, zips: [i] });
  }
  return found;
}

function addBoroughs(
  cities: Map<string, City>,
  counties: Map<string, County>,
  zips: readonly ZipRow[],
): void {
  for (const [name, base] of BOROUGHS) {
    const county = counties.get(`NY ${keyOf(base)} ${COUNTY_KINDS.indexOf('County')}`);
    if (!county) continue;
    const key = `NY ${keyOf(name)}`;
    const city = cities.get(key);
    if (city && city.zips.length > 0) continue;
    const { lat, lng } = city?.lone ?? zips[county.zips[0]!]!;
    cities.set(key, { name, state: 'NY', zips: [], lone: { lat, lng, size: county.zips.length } });
  }
}

function sortNames(names: readonly string[]): readonly string[] {
  const keyed = [...new Set(names)].map((name) => [keyOf(name), name] as const);
  keyed.sort(([aKey, a], [bKey, b]) => (aKey < bKey ? -1 : aKey > bKey ? 1 : a < b ? -1 : 1));
  return keyed.map(([, name]) => name);
}

function groupByState<T extends { readonly state: string; readonly name: string; readonly kind?: number }>(
  states: readonly string[],
  items: readonly T[],
  nameRow: ReadonlyMap<string, number>,
): { readonly items: readonly T[]; readonly starts: Uint32Array } {
  const rank = new Map(states.map((state, i) => [state, i]));
  const order = (item: T) => nameRow.get(item.name)! * COUNTY_KINDS.length + (item.kind ?? 0);
  const sorted = [...items].sort((a, b) => rank.get(a.state)! - rank.get(b.state)! || order(a) - order(b));
  const starts = new Uint32Array(states.length + 1);
  for (const item of sorted) starts[rank.get(item.state)! + 1]!++;
  for (let s = 0; s < states.length; s++) starts[s + 1]! += starts[s]!;
  return { items: sorted, starts };
}
