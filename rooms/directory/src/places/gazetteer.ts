import type { Point } from '../listing.ts';
import type { Place } from '../place.ts';
import { type Atlas, SCALE, spreadGroups } from './atlas.ts';
import { type Branches, branch, rowsUnder } from './branches.ts';
import { COUNTY_KINDS } from './county-names.ts';
import { keyOf } from './fold.ts';
import { mainZip } from './main-zip.ts';
import { type SortedKeys, sortedKeys } from './near-spellings.ts';
import { stateName } from './states.ts';

/** What a places pack knows, by row and by name. Everything beyond the columns is made when first asked for. */
export class Gazetteer {
  readonly atlas: Atlas;
  readonly cityState: Uint8Array;
  readonly countyState: Uint8Array;
  readonly #statePlaces = new Map<number, Place>();
  readonly #keys: (string | undefined)[];
  #sortedKeys: SortedKeys | undefined;
  #zipsOfCity: Branches | undefined;
  #zipsOfState: Branches | undefined;
  #citiesOfName: Branches | undefined;
  #countiesOfName: Branches | undefined;
  #loneRow: Map<number, number> | undefined;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.cityState = spreadGroups(atlas.cityStart);
    this.countyState = spreadGroups(atlas.countyStart);
    this.#keys = new Array(atlas.names.length);
  }

  /** The key of the name in this row. */
  keyAt(row: number): string {
    this.#keys[row] ??= keyOf(this.atlas.names.at(row) ?? '');
    return this.#keys[row]!;
  }

  /** Every key, prepared for spelling mistakes. */
  get sortedKeys(): SortedKeys {
    this.#sortedKeys ??= sortedKeys(Array.from(this.#keys, (_, row) => this.keyAt(row)));
    return this.#sortedKeys;
  }

  /** Name rows of that very key (from, up to middle) and of keys that go on (middle, up to to). */
  namesFrom(key: string): { readonly from: number; readonly middle: number; readonly to: number } {
    const from = this.#firstNotBelow(key);
    let middle = from;
    while (middle < this.atlas.names.length && this.keyAt(middle) === key) middle++;
    return { from, middle, to: Math.max(middle, this.#firstNotBelow(`${key}\uffff`)) };
  }

  #firstNotBelow(key: string): number {
    let low = 0;
    let high = this.atlas.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Cities of that very key, the largest first. */
  citiesOf(key: string): readonly number[] {
    const { from, middle } = this.namesFrom(key);
    return [...this.citiesNamed(from, middle)].sort((a, b) => this.citySize(b) - this.citySize(a) || a - b);
  }

  /** Counties of that very key ("baltimore", without "county"), the largest first. */
  countiesOf(key: string): readonly number[] {
    const { from, middle } = this.namesFrom(key);
    const sizes = this.atlas.countySize;
    return [...this.countiesNamed(from, middle)].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  }

  /** Cities whose name stands in these rows. */
  citiesNamed(from: number, to: number): Uint32Array {
    this.#citiesOfName ??= branch(this.atlas.cityName, this.atlas.names.length);
    return rowsUnder(this.#citiesOfName, from, to);
  }

  /** Counties whose name stands in these rows. */
  countiesNamed(from: number, to: number): Uint32Array {
    this.#countiesOfName ??= branch(this.atlas.countyName, this.atlas.names.length);
    return rowsUnder(this.#countiesOfName, from, to);
  }

  zipsOfCity(city: number): Uint32Array {
    return rowsUnder(this.#cityBranches(), city, city + 1);
  }

  #cityBranches(): Branches {
    this.#zipsOfCity ??= branch(this.atlas.zipCity, this.cityState.length);
    return this.#zipsOfCity;
  }

  zipsOfState(state: number): Uint32Array {
    this.#zipsOfState ??= branch(
      this.atlas.zipCity.map((city) => this.cityState[city]!),
      this.atlas.states.length,
    );
    return rowsUnder(this.#zipsOfState, state, state + 1);
  }

  /** Number of ZIPs; for a city without its own, what the pack says instead. */
  citySize(city: number): number {
    const { starts } = this.#cityBranches();
    return starts[city + 1]! - starts[city]! || this.atlas.loneSize[this.#lone(city)] || 0;
  }

  #lone(city: number): number {
    this.#loneRow ??= new Map(Array.from(this.atlas.loneCity, (own, row) => [own, row]));
    return this.#loneRow.get(city) ?? -1;
  }

  /** Row of a ZIP given as a number, or of the first ZIP after it. */
  zipRow(zip: number): number {
    let low = 0;
    let high = this.atlas.zip.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.atlas.zip[middle]! < zip) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  hasZip(zip: number): boolean {
    return this.atlas.zip[this.zipRow(zip)] === zip;
  }

  /** True for a ZIP of the armed forces abroad. */
  isMilitary(zip: number): boolean {
    return this.atlas.military.includes(zip);
  }

  zipPlace(row: number): Place {
    const city = this.atlas.zipCity[row]!;
    const label = `${String(this.atlas.zip[row]).padStart(5, '0')} (${this.#cityLabel(city)})`;
    return { kind: 'zip', label, state: this.stateOfCity(city), ...this.#zipPoint(row) };
  }

  cityPlace(city: number): Place {
    return {
      kind: 'city',
      label: this.#cityLabel(city),
      state: this.stateOfCity(city),
      ...this.cityPoint(city),
    };
  }

  cityPoint(city: number): Point {
    const zips = this.zipsOfCity(city);
    if (zips.length === 1) return this.#zipPoint(zips[0]!);
    const lone = this.#lone(city);
    return lone < 0
      ? this.#zipPoint(mainZip(zips, this.atlas.zipLat, this.atlas.zipLng)!)
      : { lat: this.atlas.loneLat[lone]! / SCALE, lng: this.atlas.loneLng[lone]! / SCALE };
  }

  countyPlace(county: number): Place {
    const state = this.atlas.states[this.countyState[county]!]!;
    const name = this.atlas.names.at(this.atlas.countyName[county]!)!;
    const label = `${name} ${COUNTY_KINDS[this.atlas.countyKind[county]!]}, ${state}`;
    return { kind: 'county', label, state, ...this.#zipPoint(this.atlas.countyZip[county]!) };
  }

  /** The state must have ZIPs: its place is that of the one in their middle. */
  statePlace(state: number): Place {
    const known = this.#statePlaces.get(state);
    if (known) return known;
    const code = this.atlas.states[state]!;
    const row = mainZip(this.zipsOfState(state), this.atlas.zipLat, this.atlas.zipLng)!;
    const place: Place = { kind: 'state', label: stateName(code), state: code, ...this.#zipPoint(row) };
    this.#statePlaces.set(state, place);
    return place;
  }

  stateOfCity(city: number): string {
    return this.atlas.states[this.cityState[city]!]!;
  }

  #cityLabel(city: number): string {
    return `${this.atlas.names.at(this.atlas.cityName[city]!)}, ${this.stateOfCity(city)}`;
  }

  #zipPoint(row: number): Point {
    return { lat: this.atlas.zipLat[row]! / SCALE, lng: this.atlas.zipLng[row]! / SCALE };
  }

  /** Row of the ZIP nearest to a point; `undefined` in an empty pack. */
  nearestZip(point: Point): number | undefined {
    const shrink = Math.cos((point.lat * Math.PI) / 180);
    let best: number | undefined;
    let bestSquare = Number.POSITIVE_INFINITY;
    for (let row = 0; row < this.atlas.zip.length; row++) {
      const north = this.atlas.zipLat[row]! - point.lat * SCALE;
      const east = (this.atlas.zipLng[row]! - point.lng * SCALE) * shrink;
      const square = north * north + east * east;
      if (square < bestSquare) {
        best = row;
        bestSquare = square;
      }
    }
    return best;
  }
}
