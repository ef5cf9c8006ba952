import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../place.ts';
import { encodePlaces } from './encode.ts';
import { listPlaces, meaning, NAMES, name, state, TINY, table } from './fixtures/random-tables.ts';
import { keyOf } from './fold.ts';
import { openPlaces } from './open.ts';

describe('resolve', () => {
  it('answers a city with its state exactly when the table has it', () => {
    fc.assert(
      fc.property(table, name, state, (it, city, within) => {
        const answer = openPlaces(encodePlaces(it)).resolve(`${city}, ${within}`);
        const { cities, counties } = listPlaces(it);
        const known = cities.find((one) => one.key === keyOf(city) && one.state === within);
        const county = counties.find((one) => one.key === keyOf(city) && one.state === within);
        if (known) expect(answer.ok && meaning(answer.place)).toBe(`city ${keyOf(city)} ${within}`);
        else if (county) expect(answer.ok && meaning(answer.place)).toBe(`county ${county.label}`);
        else expect(answer).toMatchObject({ ok: false, problem: 'unknown' });
      }),
    );
  });

  it('answers a city alone when one state has it, and else names the largest', () => {
    const cityOnly = fc.constantFrom(...NAMES.filter((it) => !['Washington', 'New York', 'X'].includes(it)));
    fc.assert(
      fc.property(table, cityOnly, (it, city) => {
        const answer = openPlaces(encodePlaces(it)).resolve(city);
        const { cities } = listPlaces(it);
        const known = cities.filter((one) => one.key === keyOf(city)).sort((a, b) => b.size - a.size);
        const [first, second] = known;
        const leads = first && second && first.size >= 20 && first.size >= 10 * Math.max(1, second.size);
        if (first && (!second || leads))
          expect(answer.ok && meaning(answer.place)).toBe(`city ${first.key} ${first.state}`);
        else if (first) {
          expect(answer).toMatchObject({ ok: false, problem: 'ambiguous' });
          const named = answer.ok ? [] : answer.suggestions.map(meaning);
          expect(new Set(named)).toEqual(
            new Set(known.slice(0, 8).map((one) => `city ${one.key} ${one.state}`)),
          );
          const size = (place: Place) => known.find((one) => one.state === place.state)!.size;
          const sizes = answer.ok ? [] : answer.suggestions.map(size);
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('survives any text at all', () => {
    const places = openPlaces(encodePlaces(TINY));
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'MD',
            'county',
            ',',
            ' ',
            '21201',
            '-',
            'st',
            'of',
            'the',
            'Baltimore',
            '.',
            '\0',
            'USA',
            '°',
          ),
          { maxLength: 30 },
        )
        .map((it) => it.join(' ')),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const answer = places.resolve(text);
        if (answer.ok) expect(answer.place.label).not.toBe('');
        else expect(['empty', 'unknown', 'ambiguous', 'outside']).toContain(answer.problem);
        expect(places.suggest(text).length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1000 },
    );
  });
});
