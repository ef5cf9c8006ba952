import type { Place } from '../place.ts';
import { COUNTY_KINDS } from './county-names.ts';
import { keyOf } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nicknames } from './nicknames.ts';
import type { Reading } from './question.ts';
import { stateOfKey } from './states.ts';

/** "county", "parish", "censusarea" ..., by their code in the pack. */
export const KIND_KEYS = COUNTY_KINDS.map(keyOf);

/** A place of the pack that a name may mean, with its number of ZIPs. */
export interface Found {
  readonly kind: 'city' | 'county' | 'state';
  /** Row of the city or county; for a state its place in the pack's list. */
  readonly row: number;
  readonly size: number;
}

/** The places that a reading names exactly, states first, then the largest first. */
export function findNamed(gazetteer: Gazetteer, reading: Reading): readonly Found[] {
  const states =
    reading.state === undefined && reading.kind !== 'county' ? statesNamed(gazetteer, reading.key) : [];
  if (reading.kind === 'state') return states;
  // A code of two letters is always the state, "LA" and "IN" too.
  if (states.length > 0 && reading.key.length === 2) return states;
  const inState = ({ kind, row }: Found) => {
    const state = kind === 'city' ? gazetteer.cityState[row] : gazetteer.countyState[row];
    return reading.state === undefined || gazetteer.atlas.states[state!] === reading.state;
  };
  const cities = gazetteer
    .citiesOf(reading.key)
    .map((row) => foundCity(gazetteer, row))
    .filter(inState);
  const counties = gazetteer
    .countiesOf(reading.key)
    .map((row) => foundCounty(gazetteer, row))
    .filter(inState);
  if (reading.kind === 'county') {
    const said = counties.filter(({ row }) => KIND_KEYS[gazetteer.atlas.countyKind[row]!] === reading.said);
    return [said, counties, cities].find((some) => some.length > 0) ?? [];
  }
  const called = nicknamed(gazetteer, reading.key).filter(inState);
  if (states.length > 0) return [...states, ...called, ...cities];
  return [cities, called, counties].find((some) => some.length > 0) ?? [];
}

function foundCity(gazetteer: Gazetteer, row: number): Found {
  return { kind: 'city', row, size: gazetteer.citySize(row) };
}

function foundCounty(gazetteer: Gazetteer, row: number): Found {
  return { kind: 'county', row, size: gazetteer.atlas.countySize[row]! };
}

/** `undefined` for a state the pack has no ZIP of. */
export function foundState(gazetteer: Gazetteer, code: string): Found | undefined {
  const row = gazetteer.atlas.states.indexOf(code);
  const size = row < 0 ? 0 : gazetteer.zipsOfState(row).length;
  return size > 0 ? { kind: 'state', row, size } : undefined;
}

function statesNamed(gazetteer: Gazetteer, key: string): readonly Found[] {
  const code = stateOfKey(key);
  const found = code === undefined ? undefined : foundState(gazetteer, code);
  return found ? [found] : [];
}

function nicknamed(gazetteer: Gazetteer, key: string): readonly Found[] {
  return nicknames.filter((it) => it.key === key).flatMap((it) => findCity(gazetteer, it.city, it.state));
}

/** The city of that key in that state, in a list; an empty list when there is none. */
export function findCity(gazetteer: Gazetteer, key: string, state: string): readonly Found[] {
  const row = gazetteer.citiesOf(key).find((city) => gazetteer.stateOfCity(city) === state);
  return row === undefined ? [] : [foundCity(gazetteer, row)];
}

/** The place as the contract has it. */
export function placeOf(gazetteer: Gazetteer, { kind, row }: Pick<Found, 'kind' | 'row'>): Place {
  if (kind === 'city') return gazetteer.cityPlace(row);
  if (kind === 'county') return gazetteer.countyPlace(row);
  return gazetteer.statePlace(row);
}
