import { distanceMiles, type Point } from '@waymark/directory';
import type { Gazetteer, GazetteerRow } from './gazetteer.ts';

/** City names as they are compared: accents, case, dots and the usual short forms count for nothing. */
export function cityKey(city: string): string {
  return city
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F.'’]/g, '')
    .toLowerCase()
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bmt\b/g, 'mount')
    .replaceAll(/\bft\b/g, 'fort')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Cities = ReadonlyMap<string, readonly GazetteerRow[]>;
const CITIES = new WeakMap<Gazetteer, ReadonlyMap<string, Cities>>();

/** The rows of both tables by state and city; made once for a gazetteer. */
function citiesOf(state: string, gazetteer: Gazetteer): Cities {
  let states = CITIES.get(gazetteer);
  if (!states) {
    const rows = [...gazetteer.zips, ...gazetteer.cities];
    states = new Map(
      [...Map.groupBy(rows, (row) => row.state)].map(([each, ofState]) => [
        each,
        Map.groupBy(ofState, (row) => cityKey(row.city)),
      ]),
    );
    CITIES.set(gazetteer, states);
  }
  return states.get(state) ?? new Map();
}

/** True when a center of the city of that name and state, by the ZIP table or the city table, lies within so many miles. */
export function isNearCity(
  point: Point,
  city: string,
  state: string,
  miles: number,
  gazetteer: Gazetteer,
): boolean {
  const rows = citiesOf(state, gazetteer).get(cityKey(city)) ?? [];
  return rows.some((row) => distanceMiles(point, row) <= miles);
}

/** True when at most `most` letters must be added, left out or changed to turn one word into the other. */
export function isNearSpelling(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return (before[b.length] ?? most + 1) <= most;
}

const NEAR_MILES = 25;
const SHORTEST_CORRECTED = 6;

/**
 * The city that a misspelt or cut-off name means: the one of its ZIP ("LOS" in 90036, "Ponoma" in 91767), or a known one
 * close by that differs in one letter. `undefined` when the name is known in its state, or nothing says what it means.
 */
export function correctCity(
  city: string,
  state: string,
  area: GazetteerRow | undefined,
  point: Point | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  const cities = citiesOf(state, gazetteer);
  const key = cityKey(city);
  const here = point ?? area;
  if (here === undefined || cities.has(key)) return undefined;
  const isLong = key.length >= SHORTEST_CORRECTED;
  if (isLong) {
    for (const [known, rows] of cities) {
      if (isNearSpelling(key, known, 1) && rows.some((row) => distanceMiles(here, row) <= NEAR_MILES))
        return rows[0]?.city;
    }
  }
  if (area?.state !== state) return undefined;
  const zipCity = cityKey(area.city);
  const isSame =
    (key.length >= 3 && zipCity.startsWith(`${key} `)) ||
    (city.includes(',') && key.startsWith(`${zipCity} `)) ||
    (isLong && isNearSpelling(key, zipCity, 2));
  return isSame ? area.city : undefined;
}
