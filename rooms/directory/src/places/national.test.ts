import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../bytes.ts';
import { distanceMiles } from '../geo.ts';
import type { Place } from '../place.ts';
import { beginningsOf } from './beginning.ts';
import { encodePlaces } from './encode.ts';
import { keyOf } from './fold.ts';
import { openPlaces } from './open.ts';
import { STATES } from './states.ts';
import { readPlaceTable } from './table.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const geo = (file: string): unknown => JSON.parse(read(`../../../../data/geo/${file}`));
const listed = read('./fixtures/directory-cities-2023.tsv')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [city, state, zips] = line.split('\t') as [string, string, string];
    return zips.split(' ').map((zip) => ({ city, state, zip }));
  });
const { table, rejected } = readPlaceTable(geo('zips.json'), geo('cities.json'), listed);
const bytes = encodePlaces(table);
const places = openPlaces(bytes);

function meant(text: string): string {
  const answer = places.resolve(text);
  return answer.ok
    ? answer.place.label
    : `${answer.problem}: ${answer.suggestions.map(({ label }) => label).join('; ')}`;
}

function labels(text: string, options?: { limit?: number; near?: { lat: number; lng: number } }): string[] {
  return places.suggest(text, options).map(({ label }) => label);
}

function placeOf(text: string): Place {
  const answer = places.resolve(text);
  if (!answer.ok) throw new Error(`${text} is ${answer.problem}`);
  return answer.place;
}

describe('the national places pack', () => {
  it('keeps the whole table but for what it reports', () => {
    expect(table.zips).toHaveLength(41_929);
    expect(table.military).toHaveLength(510);
    expect(rejected.map(({ key, row }) => [key, row])).toEqual(
      ['10200', '99505', '99506', '80840', '80841'].map((zip) => [zip, false]),
    );
  });

  it('takes at most 250 kB at brotli quality 11', () => {
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(packed.length).toBeLessThanOrEqual(250_000);
  });

  it('is refused when it is cut or changed at any of 1,000 sampled places', () => {
    for (let i = 0; i < 500; i++) {
      const at = Math.floor((i * bytes.length) / 500);
      expect(() => openPlaces(bytes.subarray(0, at))).toThrow(PackError);
      const changed = bytes.slice();
      changed[at]! ^= 1 << (i % 8);
      expect(() => openPlaces(changed)).toThrow(PackError);
    }
  });

  it('finds every city and ZIP of the national directory, near each other', () => {
    const far: string[] = [];
    for (const { city, state, zip } of listed) {
      const area = placeOf(zip);
      for (const text of [
        `${city}, ${state}`,
        `${city.toUpperCase()} ${state.toLowerCase()}`,
        `${city} ${state} ${zip}`,
      ]) {
        const place = placeOf(text);
        expect(place.state, text).toBe(state);
        if (distanceMiles(place, area) > 25) far.push(text);
      }
    }
    // Neon is listed with the ZIP of Louisa; 86305 is the wild west of Prescott.
    expect(far).toEqual(['Neon, KY', 'NEON ky', 'Prescott, AZ', 'PRESCOTT az']);
    expect(listed.length).toBe(6524);
  });

  it('finds every ZIP and every state of its own, and every city it suggests', () => {
    const wrong = table.zips.filter(({ zip, state, lat, lng }) => {
      const place = placeOf(zip);
      return (
        place.state !== state || Math.abs(place.lat - lat) > 0.0026 || Math.abs(place.lng - lng) > 0.0026
      );
    });
    expect(wrong).toEqual([]);
    for (const { code, name, also } of STATES.filter((it) => !['NY', 'WA'].includes(it.code))) {
      for (const text of [code, name, ...also]) expect(meant(text)).toBe(name);
    }
    expect(table.zips.filter(({ city, state }) => placeOf(`${city}, ${state}`).state !== state)).toEqual([]);
  });
});

describe('resolve, in the whole country', () => {
  it.each([
    ['21201', '21201 (Baltimore, MD)'],
    ['21201-1234', '21201 (Baltimore, MD)'],
    [' 212011234 ', '21201 (Baltimore, MD)'],
    ['00501', '00501 (Holtsville, NY)'],
    ['96941', '96941 (Pohnpei, FM)'],
    ['Baltimore, MD 21201', '21201 (Baltimore, MD)'],
    ['123 Main St, Baltimore, MD 21201-0001', '21201 (Baltimore, MD)'],
    ['00901 San Juan', '00901 (San Juan, PR)'],
    ['62701 Springfield', '62701 (Springfield, IL)'],
    ['12345 Main St, Baltimore, MD', 'Baltimore, MD'],
    ['Baltimore, MD', 'Baltimore, MD'],
    ['baltimore md', 'Baltimore, MD'],
    ['BALTIMORE, Maryland, USA', 'Baltimore, MD'],
    ['Balt\0imore', 'Baltimore, MD'],
    ['Baltimore', 'Baltimore, MD'],
    ['Baltimore County, MD', 'Baltimore County, MD'],
    ['Condado de Baltimore', 'Baltimore County, MD'],
    ["Prince George's, Md.", "Prince George's County, MD"],
    ['Orleans Parish', 'Orleans Parish, LA'],
    ['Bethel Census Area, AK', 'Bethel Census Area, AK'],
    ['San Francisco County', 'San Francisco County, CA'],
    ['Charles City County', 'Charles City County, VA'],
    ['NYC', 'New York, NY'],
    ['New York, NY', 'New York, NY'],
    ['new york new york', 'New York, NY'],
    ['New York City', 'New York, NY'],
    ['Nueva York, Nueva York', 'New York, NY'],
    ['New York State', 'New York'],
    ['Manhattan', 'Manhattan, NY'],
    ['Brooklyn', 'Brooklyn, NY'],
    ['the Bronx', 'Bronx, NY'],
    ['Staten Island', 'Staten Island, NY'],
    ['Queens', 'Queens, NY'],
    ['L.A.', 'Los Angeles, CA'],
    ['LA', 'Louisiana'],
    ['Washington DC', 'Washington, DC'],
    ['Washington, D.C.', 'Washington, DC'],
    ['Washington, District of Columbia', 'Washington, DC'],
    ['D. C.', 'District of Columbia'],
    ['Washington, Indiana', 'Washington, IN'],
    ['Washington State', 'Washington'],
    ['Indiana, Pensilvania', 'Indiana, PA'],
    ['Charleston West Virginia', 'Charleston, WV'],
    ['San Juan', 'San Juan, PR'],
    ['San Juan, Puerto Rico', 'San Juan, PR'],
    ['Anasco PR', 'Añasco, PR'],
    ['Hagatna', 'Hagåtña, GU'],
    ['St Louis', 'St. Louis, MO'],
    ['saint louis misuri', 'St. Louis, MO'],
    ['E. St. Louis', 'East Saint Louis, IL'],
    ['Ft. Worth', 'Fort Worth, TX'],
    ['Mount Vernon NY', 'Mount Vernon, NY'],
    ['Winston Salem NC', 'Winston-Salem, NC'],
    ['Coeur d Alene, ID', "Coeur d'Alene, ID"],
    ['Fort Mitchell, KY', 'Fort Mitchell, KY'],
    ['Laplace, LA', 'Laplace, LA'],
    ['La Place, LA', 'Laplace, LA'],
    ['Glendale Luke AFB, AZ', 'Glendale Luke AFB, AZ'],
    ['McGehee, AR', 'McGehee, AR'],
    ['Mc Kee, KY', 'McKee, KY'],
    ["O'Neill, NE", "O'Neill, NE"],
    ['Fort Dix, NJ', 'Fort Dix, NJ'],
    ['Robbinsville, NJ', 'Robbinsville, NJ'],
    ['McConnellsburg, PA', 'McConnellsburg, PA'],
    ['Farragut, TN', 'Farragut, TN'],
    ['Carolina del Norte', 'North Carolina'],
    ['Filadelfia', 'Philadelphia, PA'],
    ['Denver Co', 'Denver, CO'],
    ['39.29,-76.61', '39.29, -76.61'],
    ['39.29 N 76.61 W', '39.29, -76.61'],
    ['13.47, 144.74', '13.47, 144.74'],
    ['31.7587 -106.4869', '31.7587, -106.4869'],
  ])('%j is %s', (text, label) => {
    expect(meant(text)).toBe(label);
  });

  it.each([
    ['Washington', ['Washington', 'Washington, DC']],
    ['New York', ['New York', 'New York, NY']],
    ['Nueva York', ['New York', 'New York, NY']],
    ['Springfield', ['Springfield, IL', 'Springfield, MA', 'Springfield, MO']],
    ['Kansas City', ['Kansas City, MO', 'Kansas City, KS']],
    ['Baltimore, MD 90210', ['90210 (Beverly Hills, CA)', 'Baltimore, MD']],
  ])('%j may mean several: %j first', (text, first) => {
    const answer = places.resolve(text);
    expect(answer).toMatchObject({ ok: false, problem: 'ambiguous' });
    expect(answer.ok ? [] : answer.suggestions.slice(0, first.length).map(({ label }) => label)).toEqual(
      first,
    );
  });

  it.each([
    ['', 'empty: '],
    [' \t\n', 'empty: '],
    [',.-', 'empty: '],
    ['\0', 'empty: '],
    ['Baltimroe, MD', 'unknown: Baltimore, MD; Baltimore Highlands, MD; Baltimore County, MD'],
    ['Philadelpia PA', 'unknown: Philadelphia, PA; Philadelphia County, PA'],
    ['Pensylvannia', 'unknown: Pennsylvania; Pennsylvania Furnace, PA; Pennsylvania Avenue SE, DC'],
    ['2118', 'unknown: 02118 (Boston, MA)'],
    ['21299', 'unknown: 21298 (Baltimore, MD); 21297 (Baltimore, MD); 21290 (Baltimore, MD)'],
    ['90210 Main St', 'unknown: 90210 (Beverly Hills, CA)'],
    ['qqqqqqqq', 'unknown: '],
    ['09012', 'outside: '],
    ['-76.61,39.29', 'outside: 39.29, -76.61'],
    ['48.85,2.35', 'outside: '],
    ['0,0', 'outside: '],
    ['999,999', 'outside: '],
  ])('%j is %s', (text, answer) => {
    expect(meant(text)).toBe(answer);
  });

  it('says where else a city of that name is when the state has none', () => {
    expect(meant('Baltimore, VA')).toMatch(/^unknown: Baltimore, MD; Baltimore, OH/);
    expect(meant('Paris, France')).toMatch(/^unknown: Paris, TX/);
  });

  it('does not mind text without end', () => {
    for (const unit of ['x', ' ', '\0', ',', '1', ' 1', 'ﷺ', "'", '-', 'st ', '39.']) {
      for (const text of [unit.repeat(100_000), unit.repeat(190 / unit.length)]) {
        expect(places.resolve(text).ok).toBe(false);
        expect(Array.isArray(places.suggest(text))).toBe(true);
      }
    }
  });

  it('reads every city however it is written', () => {
    const noise = fc.constantFrom(
      (it: string) => it.toUpperCase(),
      (it: string) => it.toLowerCase().replaceAll(' ', '-'),
      (it: string) => it.replace(/^(Mc|La|De|O) /, '$1'),
      (it: string) =>
        it
          .replace(/\bSaint\b/, 'St.')
          .replace(/\bFort\b/, 'Ft')
          .replace(/\bMount\b/, 'Mt.'),
      (it: string) => it.replaceAll('o', 'ó'),
      (it: string) => `  ${it.replaceAll(' ', '   ')}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...table.zips), noise, ({ city, state }, change) => {
        expect(placeOf(`${change(city)}, ${state}`)).toEqual(placeOf(`${city}, ${state}`));
      }),
    );
  });
});

describe('inside', () => {
  it.each([
    ['Toronto', '43.65,-79.38'],
    ['London, Ontario', '42.98,-81.25'],
    ['Montreal', '45.5,-73.57'],
    ['Vancouver', '49.26,-123.12'],
    ['Victoria', '48.43,-123.37'],
    ['Monterrey', '25.67,-100.31'],
    ['Havana', '23.11,-82.37'],
    ['Nassau', '25.05,-77.35'],
    ['the Atlantic', '35,-50'],
    ['the Pacific', '30,-140'],
  ])('%s is outside', (_, text) => {
    expect(meant(text)).toMatch(/^outside/);
  });

  it('holds every ZIP and city of the table', () => {
    const outside = [...table.zips, ...table.cities].filter(
      ({ lat, lng }) => !places.resolve(`${lat}, ${lng}`).ok,
    );
    expect(outside).toEqual([]);
  });
});

describe('suggest, in the whole country', () => {
  it.each([
    ['balt', ['Baltimore, MD']],
    ['baltimore', ['Baltimore, MD', 'Baltimore, OH', 'Baltimore Highlands, MD', 'Baltimore County, MD']],
    ['baltimore cou', ['Baltimore County, MD']],
    ['san', ['San Antonio, TX', 'San Diego, CA', 'San Francisco, CA', 'San Jose, CA', 'San Juan, PR']],
    ['st', ['St. Louis, MO']],
    ['st lou', ['St. Louis, MO']],
    ['ma', ['Massachusetts', 'Maryland', 'Maine']],
    ['la', ['Louisiana', 'Los Angeles, CA']],
    ['new', ['New York', 'New Jersey', 'New Mexico', 'New Hampshire', 'New York, NY']],
    ['nueva yo', ['New York', 'New York, NY']],
    ['washington', ['Washington', 'Washington, DC']],
    ['salem, or', ['Salem, OR']],
    ['salem or', ['Salem, OR']],
    ['springfield, m', ['Springfield, MA', 'Springfield, MO']],
    ['the bron', ['Bronx, NY']],
    ['2120', ['21201 (Baltimore, MD)', '21202 (Baltimore, MD)', '21203 (Baltimore, MD)']],
    ['21201', ['21201 (Baltimore, MD)']],
    ['baltimroe', ['Baltimore, MD']],
    ['philadelpia', ['Philadelphia, PA']],
    ['nashvile tn', ['Nashville, TN']],
    ['alburquerque', ['Albuquerque, NM']],
    ['39.29,-76.61', ['39.29, -76.61']],
  ])('%j begins with %j', (text, first) => {
    expect(labels(text).slice(0, first.length)).toEqual(first);
  });

  it('puts the state of a point before others, within what fits equally well', () => {
    const baltimore = { lat: 39.29, lng: -76.61 };
    expect(labels('san', { near: baltimore })[0]).toBe('Sandy Spring, MD');
    expect(labels('salem', { near: { lat: 44.9, lng: -123 } })[0]).toBe('Salem, OR');
    expect(labels('9', { near: { lat: 21.3, lng: -157.9 }, limit: 3 })).toEqual([
      '96701 (‘Aiea, HI)',
      '96703 (Anahola, HI)',
      '96704 (Captain Cook, HI)',
    ]);
    expect(labels('baltimore', { near: { lat: 40, lng: -83 } })[0]).toBe('Baltimore, OH');
  });

  it('suggests every city by its first letters and its state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.zips), ({ city, state }) => {
        const found = labels(`${city}, ${state}`);
        expect(found[0]).toBe(placeOf(`${city}, ${state}`).label);
      }),
    );
  });

  it('finds what looking at every city finds', () => {
    const cities = new Map<string, number>();
    for (const { city, state } of table.zips) {
      const key = `${keyOf(city)}, ${state}`;
      cities.set(key, (cities.get(key) ?? 0) + 1);
    }
    const named = table.zips.filter(({ city }) => /^[A-Z]/.test(city));
    const letters = fc
      .constantFrom(...named)
      .chain(({ city }) => fc.integer({ min: 1, max: city.length }).map((length) => city.slice(0, length)));
    fc.assert(
      fc.property(letters, (text) => {
        const words = beginningsOf(text)[0]!.words;
        const starts = [...cities].filter(([key]) => key.startsWith(words.join('')));
        const largest = Math.max(0, ...starts.map(([, size]) => size));
        const found = places.suggest(text, { limit: 50 }).filter(({ kind }) => kind === 'city');
        const sizes = found.map(
          ({ label }) => cities.get(`${keyOf(label.slice(0, -4))}, ${label.slice(-2)}`) ?? 0,
        );
        if (starts.length > 0) expect(Math.max(...sizes)).toBeGreaterThanOrEqual(largest);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a position', () => {
  it.each([
    ['Baltimore', 39.29, -76.61, 'Baltimore, MD'],
    ['Pago Pago', -14.28, -170.7, 'Pago Pago, AS'],
    ['San Juan', 18.4, -66.05, 'San Juan, PR'],
    ['Guam', 13.47, 144.75, 'Hagåtña, GU'],
    ['a Montana ranch', 47.5, -107.4, 'Brusett, MT'],
  ])('in %s is named by its nearest city', (_, lat, lng, label) => {
    expect(places.cityNear({ lat, lng })?.label).toBe(label);
  });

  it.each([
    ['Toronto', 43.65, -79.38],
    ['Tijuana, deep', 32.3, -116.9],
    ['London', 51.5, -0.13],
    ['nowhere', Number.NaN, Number.NaN],
  ])('in %s has no city of ours', (_, lat, lng) => {
    expect(places.cityNear({ lat, lng })).toBeUndefined();
  });
});
