import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Begun, beginningsOf } from './beginning.ts';
import { encodePlaces } from './encode.ts';
import { listPlaces, meaning, NAMES, TINY, table } from './fixtures/random-tables.ts';
import { joinKey, unfinishedKey } from './fold.ts';
import { forgivenErrors, nearSpellings, sortedKeys } from './near-spellings.ts';
import { nicknames } from './nicknames.ts';
import { openPlaces } from './open.ts';
import { STATE_KEYS, stateName } from './states.ts';
import type { PlaceTable } from './table.ts';

interface Fitting {
  readonly fit: number;
  readonly county: boolean;
  readonly size: number;
}

/** What suggest has to find, the plain way: every rule tried on every place, state and nickname. */
function suggestSlowly(it: PlaceTable, text: string): Map<string, Fitting> {
  const { cities, counties, stateSizes } = listPlaces(it);
  const found = new Map<string, Fitting>();
  const note = (id: string, fit: number | undefined, size: number, county = false) => {
    if (fit !== undefined && fit < (found.get(id)?.fit ?? 9)) found.set(id, { fit, county, size });
  };
  const noteCity = (key: string, within: string, fit: number | undefined) => {
    const city = cities.find((one) => one.key === key && one.state === within);
    if (city) note(`city ${key} ${within}`, fit, city.size);
  };
  const noteState = (code: string, fit: number) => {
    const size = stateSizes.get(code);
    if (size) note(`state ${stateName(code)}`, fit, size);
  };
  const noteStarting = ({ words, states, whole, longer }: Begun) => {
    const within = (code: string) => states?.has(code) ?? true;
    for (const key of [joinKey(words), unfinishedKey(words)]) {
      const fitOf = (other: string) => (other === key ? whole : other.startsWith(key) ? longer : undefined);
      for (const one of cities) if (within(one.state)) noteCity(one.key, one.state, fitOf(one.key));
      for (const one of counties.filter(({ state }) => within(state))) {
        note(`county ${one.label}`, one.key === key ? (longer ?? whole) : fitOf(one.key), one.size, true);
      }
      for (const nick of nicknames.filter(({ state }) => within(state))) {
        if (nick.key === key) noteCity(nick.city, nick.state, whole);
        else if (key.length >= 3 && nick.key.startsWith(key)) noteCity(nick.city, nick.state, 1);
      }
      for (const [stateKey, code] of states ? [] : STATE_KEYS) {
        if (stateKey.startsWith(key)) noteState(code, stateKey === key ? whole : 1);
      }
    }
    for (const one of counties.filter(({ state }) => within(state))) {
      for (let size = 1; size <= Math.min(3, words.length - 1); size++) {
        const said = joinKey(words.slice(-size));
        if (joinKey(words.slice(0, -size)) !== one.key || !one.kind.startsWith(said)) continue;
        note(`county ${one.label}`, one.kind === said ? whole : 1, one.size, true);
      }
    }
  };
  const noteAlike = ({ words, states, literal }: Begun) => {
    const typed = joinKey(words);
    const most = forgivenErrors(typed.length);
    if (literal || most === 0) return;
    const within = (code: string) => states?.has(code) ?? true;
    const fitOf = (key: string) => {
      let fit: number | undefined;
      nearSpellings(sortedKeys([key]), typed, most, (_, errors) => {
        fit = 1 + errors;
      });
      return fit;
    };
    for (const one of cities) if (within(one.state)) noteCity(one.key, one.state, fitOf(one.key));
    for (const one of counties)
      if (within(one.state)) note(`county ${one.label}`, fitOf(one.key), one.size, true);
    for (const [key, code] of states ? [] : STATE_KEYS) noteState(code, fitOf(key) ?? 9);
  };
  const beginnings = beginningsOf(text);
  beginnings.forEach(noteStarting);
  if (found.size < 3 && ![...found.values()].some(({ fit }) => fit === 0)) beginnings.forEach(noteAlike);
  if (found.size === 0) {
    for (const { words, states } of beginnings) if (states) noteStarting({ words, whole: 4 });
  }
  return found;
}

describe('suggest', () => {
  it('finds exactly what the plain way finds: best fit, then cities and states before counties, then the largest', () => {
    const swap = (text: string, at: number) =>
      text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      text.slice(at + 2);
    const typed = fc
      .tuple(
        fc.constantFrom(
          ...NAMES,
          'Nueva York',
          'Saint Mary Parish',
          'Baltimore County',
          'Puerto Rico',
          'NYC',
          'the Salem',
        ),
        fc.nat({ max: 18 }),
        fc.constantFrom('', '', ',', ', M', ', NY', ' MD', ' W', ', France'),
        fc.option(fc.nat({ max: 10 })),
      )
      .map(([it, length, end, error]) => {
        const start = it.slice(0, length + 1);
        return (error === null ? start : swap(start, error)) + end;
      });
    fc.assert(
      fc.property(table, typed, (it, text) => {
        const all = suggestSlowly(it, text);
        const expected = [...all.values()].sort(
          (a, b) => a.fit - b.fit || Number(a.county) - Number(b.county) || b.size - a.size,
        );
        const found = openPlaces(encodePlaces(it)).suggest(text, { limit: 50 });
        expect(found.map((place) => all.get(meaning(place)))).toEqual(expected.slice(0, 50));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives at most as many as asked for, the first of the longer list', () => {
    const places = openPlaces(encodePlaces(TINY));
    const all = places.suggest('', { limit: 50 });
    expect(all).toEqual([]);
    const some = places.suggest('o', { limit: 50 });
    for (const limit of [0, 1, -3, 2.9, Number.NaN]) {
      expect(places.suggest('o', { limit })).toEqual(some.slice(0, limit > 0 ? Math.floor(limit) : 0));
    }
  });
});
