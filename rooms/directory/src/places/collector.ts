import type { Begun } from './beginning.ts';
import { findCity, foundState, KIND_KEYS } from './find.ts';
import { joinKey, unfinishedKey } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { forgivenErrors, nearSpellings, sortedKeys } from './near-spellings.ts';
import { nicknames } from './nicknames.ts';
import { FIT, type Fit, type Shortlist } from './shortlist.ts';
import { STATE_KEYS } from './states.ts';

/** "Juneau City and Borough". */
const KIND_WORDS = 3;
/** Fewer letters than this begin too many things to mean a nickname. */
const NICKNAME_LETTERS = 3;
const stateKeys = sortedKeys(STATE_KEYS.map(([key]) => key));

/** Puts on a shortlist what typed words may begin. */
export class Collector {
  readonly #gazetteer: Gazetteer;
  readonly #list: Shortlist;
  readonly #favored: number | undefined;

  /** `favored` is the state (its row) whose places come first among equals. */
  constructor(gazetteer: Gazetteer, list: Shortlist, favored: number | undefined) {
    this.#gazetteer = gazetteer;
    this.#list = list;
    this.#favored = favored;
  }

  /** Adds every place whose name starts with the words. */
  addStarting(begun: Begun): void {
    const { whole, longer } = begun;
    for (const key of new Set([joinKey(begun.words), unfinishedKey(begun.words)])) {
      const { from, middle, to } = this.#gazetteer.namesFrom(key);
      this.#addCities(from, middle, whole, begun);
      this.#addCounties(from, middle, longer ?? whole, begun);
      if (longer !== undefined) {
        this.#addCities(middle, to, longer, begun);
        this.#addCounties(middle, to, longer, begun);
      }
      this.#addNicknamed(key, begun);
      if (!begun.states) this.#addStates(key, begun);
    }
    this.#addCountiesSaid(begun);
  }

  /** Adds every place whose name starts nearly so. */
  addAlike(begun: Begun): void {
    const key = joinKey(begun.words);
    const errors = forgivenErrors(key.length);
    if (errors === 0 || begun.literal) return;
    const fitOf = (count: number) => (count === 0 ? FIT.start : count === 1 ? FIT.oneError : FIT.twoErrors);
    nearSpellings(this.#gazetteer.sortedKeys, key, errors, (row, count) => {
      this.#addCities(row, row + 1, fitOf(count), begun);
      this.#addCounties(row, row + 1, fitOf(count), begun);
    });
    if (begun.states) return;
    nearSpellings(stateKeys, key, errors, (row, count) => this.#addState(STATE_KEYS[row]![1], fitOf(count)));
  }

  #addCities(from: number, to: number, fit: Fit, { states }: Begun): void {
    const { cityState } = this.#gazetteer;
    for (const city of this.#gazetteer.citiesNamed(from, to)) {
      const state = cityState[city]!;
      if (states && !states.has(this.#gazetteer.atlas.states[state]!)) continue;
      this.#list.add(fit, 'city', city, this.#gazetteer.citySize(city), state === this.#favored);
    }
  }

  #addCounties(from: number, to: number, fit: Fit, begun: Begun): void {
    for (const county of this.#gazetteer.countiesNamed(from, to)) this.#addCounty(county, fit, begun);
  }

  #addCounty(county: number, fit: Fit, { states }: Begun): void {
    const state = this.#gazetteer.countyState[county]!;
    if (states && !states.has(this.#gazetteer.atlas.states[state]!)) return;
    this.#list.add(fit, 'county', county, this.#gazetteer.atlas.countySize[county]!, state === this.#favored);
  }

  #addStates(key: string, { whole }: Begun): void {
    for (const [stateKey, code] of STATE_KEYS) {
      if (stateKey.startsWith(key)) this.#addState(code, stateKey === key ? whole : FIT.start);
    }
  }

  #addState(code: string, fit: Fit): void {
    const found = foundState(this.#gazetteer, code);
    if (found) this.#list.add(fit, 'state', found.row, found.size, found.row === this.#favored);
  }

  #addNicknamed(key: string, { states, whole }: Begun): void {
    for (const it of nicknames) {
      const begins = key.length >= NICKNAME_LETTERS && it.key.startsWith(key);
      if ((it.key !== key && !begins) || (states && !states.has(it.state))) continue;
      for (const { row, size } of findCity(this.#gazetteer, it.city, it.state)) {
        const favored = this.#gazetteer.cityState[row] === this.#favored;
        this.#list.add(it.key === key ? whole : FIT.start, 'city', row, size, favored);
      }
    }
  }

  /** "baltimore cou": the counties of that name whose kind starts so. */
  #addCountiesSaid(begun: Begun): void {
    const { words, whole } = begun;
    for (let size = 1; size <= Math.min(KIND_WORDS, words.length - 1); size++) {
      const said = joinKey(words.slice(-size));
      if (!KIND_KEYS.some((kind) => kind.startsWith(said))) continue;
      for (const county of this.#gazetteer.countiesOf(joinKey(words.slice(0, -size)))) {
        const kind = KIND_KEYS[this.#gazetteer.atlas.countyKind[county]!]!;
        if (kind.startsWith(said)) this.#addCounty(county, kind === said ? whole : FIT.start, begun);
      }
    }
  }
}
