import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS } from './concept-table.ts';
import { encodePack } from './pack/encode.ts';
import { openPack } from './pack/open.ts';
import type { Place, Places } from './place.ts';
import type { Query } from './query.ts';
import type { QueryProblem } from './question-parts.ts';
import { QUERY_PARAMS, readQuery, writeQuery } from './read-query.ts';
import { search } from './search/search.ts';

const zip: Place = { kind: 'zip', label: '21201 (Baltimore, MD)', state: 'MD', lat: 39.29, lng: -76.62 };
const city: Place = { kind: 'city', label: 'Baltimore, MD', state: 'MD', lat: 39.2904, lng: -76.6122 };
const county: Place = { kind: 'county', label: 'Baltimore County, MD', state: 'MD', lat: 39.44, lng: -76.6 };
const state: Place = { kind: 'state', label: 'Maryland', state: 'MD', lat: 39, lng: -76.8 };
const named: Readonly<Record<string, Place>> = {
  '21201': zip,
  'Baltimore, MD': city,
  'Baltimore County, MD': county,
  MD: state,
};
/** Knows four places, bare positions, and how to say no in every way there is. */
const places: Places = {
  resolve(text) {
    if (Object.hasOwn(named, text)) return { ok: true, place: named[text]! };
    const position = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text);
    if (position) {
      const [lat, lng] = [Number(position[1]), Number(position[2])];
      if (lat < -20 || lat > 75) return { ok: false, problem: 'outside', suggestions: [] };
      return { ok: true, place: { kind: 'position', label: text, state: '', lat, lng } };
    }
    if (text === 'Baltimore') return { ok: false, problem: 'ambiguous', suggestions: [city, county] };
    return {
      ok: false,
      problem: text === '.' ? 'empty' : 'unknown',
      suggestions: text === 'Baltimor' ? [city] : [],
    };
  },
  suggest: () => [],
  citiesIn: () => [],
  cityNear: () => undefined,
};

const entriesOf = (text: string): [string, string][] =>
  text === '' ? [] : text.split('&').map((entry) => entry.split('=') as [string, string]);
function read(text: string | readonly (readonly [string, string])[]) {
  return readQuery(typeof text === 'string' ? entriesOf(text) : text, places);
}
function queryOf(text: string): Query {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value.query;
}
function problemsOf(text: Parameters<typeof read>[0]): readonly QueryProblem[] {
  const reading = read(text);
  if (reading.ok) throw new Error(`expected problems, got ${JSON.stringify(reading.value)}`);
  return reading.problems;
}

describe('a question that is understood', () => {
  const near = { lat: zip.lat, lng: zip.lng };
  test.each<[string, Query]>([
    ['', {}],
    ['near=21201', { near, within: 25 }],
    ['near= 21201 &within=7.5', { near, within: 7.5 }],
    ['near=21201&within=.5', { near, within: 0.5 }],
    ['near=21201&within=state', { near, state: 'MD' }],
    ['near=21201&within=any', { near }],
    ['within=any', {}],
    ['near=MD', { state: 'MD' }],
    ['near=MD&within=10', { state: 'MD' }],
    ['near=39,-76.5&within=12500', { near: { lat: 39, lng: -76.5 }, within: 12_500 }],
    ['text= Hope House ', { text: 'Hope House' }],
    [
      'medicine=methadone,buprenorphine&pay=medicaid',
      { concepts: { medicine: ['methadone', 'buprenorphine'], pay: ['medicaid'] } },
    ],
    [
      'medicine=methadone&medicine= buprenorphine ,,methadone',
      { concepts: { medicine: ['methadone', 'buprenorphine'] } },
    ],
    ['order=distance&limit=100&offset=0', { order: 'distance', limit: 100, offset: 0 }],
    ['near=&within=&text= &order=&limit=&offset=&pay=&medicine=,', {}],
  ])('%s', (text, query) => {
    expect(queryOf(text)).toEqual(query);
  });

  test('names the place that was found', () => {
    expect(read('near=Baltimore, MD')).toMatchObject({ ok: true, value: { place: city } });
    expect(read('near=MD')).toMatchObject({ ok: true, value: { place: state } });
  });
});

describe('a question with a mistake names it', () => {
  test.each<[string, Partial<QueryProblem>]>([
    ['near=21201&within=-5', { param: 'within', got: '-5', code: 'out-of-range' }],
    ['near=21201&within=0', { param: 'within', got: '0', code: 'out-of-range' }],
    ['near=21201&within=0.000', { param: 'within', code: 'out-of-range' }],
    ['near=21201&within=12501', { param: 'within', code: 'out-of-range' }],
    ['near=21201&within=far', { param: 'within', got: 'far', code: 'not-a-number' }],
    ['near=21201&within=1e3', { param: 'within', code: 'not-a-number' }],
    ['near=21201&within=NaN', { param: 'within', code: 'not-a-number' }],
    ['within=25', { param: 'within', code: 'needs-near' }],
    ['within=state', { param: 'within', code: 'needs-near' }],
    ['near=39,-76&within=state', { param: 'within', got: 'state', code: 'needs-near' }],
    ['near=nowhere', { param: 'near', got: 'nowhere', code: 'unknown-place', suggestions: [] }],
    [
      'near=Baltimor',
      { param: 'near', code: 'unknown-place', nearest: 'Baltimore, MD', suggestions: [city] },
    ],
    ['near=Baltimore', { code: 'ambiguous-place', suggestions: [city, county] }],
    ['near=-33.9,151.2', { param: 'near', code: 'place-outside' }],
    ['near=.', { param: 'near', code: 'unknown-place' }],
    ['near=21201&near=MD', { param: 'near', got: 'MD', code: 'repeated' }],
    ['text=a&text=b', { param: 'text', code: 'repeated' }],
    [
      'medicine=methadon',
      { param: 'medicine', got: 'methadon', code: 'unknown-concept', nearest: 'methadone' },
    ],
    ['pay=constructor', { param: 'pay', code: 'unknown-concept' }],
    ['medecine=methadone', { param: 'medecine', code: 'unknown-param', nearest: 'medicine' }],
    ['__proto__=1', { param: '__proto__', code: 'unknown-param' }],
    ['order=best-match', { param: 'order', code: 'unknown-choice', nearest: 'best' }],
    ['limit=0', { param: 'limit', code: 'out-of-range' }],
    ['limit=101', { param: 'limit', code: 'out-of-range' }],
    ['limit=2.5', { param: 'limit', code: 'not-a-number' }],
    ['offset=-1', { param: 'offset', code: 'out-of-range' }],
    ['offset=10000001', { param: 'offset', code: 'out-of-range' }],
    ['text=a\0b', { param: 'text', code: 'control-characters' }],
    ['near=\u001b[31m', { param: 'near', code: 'control-characters' }],
    ['medicine=methadone\0', { param: 'medicine', code: 'control-characters' }],
    [`text=${'x'.repeat(201)}`, { param: 'text', code: 'too-long' }],
    [`medicine=${'x'.repeat(10_000_000)}`, { param: 'medicine', code: 'too-long' }],
  ])('%#', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(problems[0]!.expected).not.toBe('');
  });

  test('and every other mistake beside it', () => {
    const problems = problemsOf('near=nowhere&within=-5&medicine=methadon,bup&limit=x&colour=red');
    expect(problems.map(({ param }) => param).sort()).toEqual([
      'colour',
      'limit',
      'medicine',
      'medicine',
      'near',
      'within',
    ]);
  });

  test('10,000 filters in one value', () => {
    const problems = problemsOf([['medicine', Array(10_000).fill('methadone').join()]]);
    expect(problems).toEqual([expect.objectContaining({ code: 'too-many', got: '10000' })]);
  });

  test('10,000 filters in as many entries, known or not', () => {
    expect(problemsOf(Array(10_000).fill(['pay', 'medicaid']))).toEqual([
      expect.objectContaining({ code: 'too-many', got: '10000' }),
    ]);
    expect(problemsOf(Array(10_000).fill(['pay', 'money'])).length).toBeLessThan(30);
    expect(problemsOf(Array(10_000).fill(['x', 'y'])).length).toBeLessThan(30);
    expect(problemsOf([['pay', Array(10_000).fill('money').join()]]).length).toBeLessThan(30);
  });

  test('without repeating what could steer a terminal', () => {
    for (const problem of problemsOf([
      ['\u001b]0;x\u0007', 'y\u0000\u009b31m'],
      ['medicine', '\u009b31m'],
      ['order', '\u0085'],
    ])) {
      expect(`${problem.param}${problem.got}`).not.toMatch(/\p{Cc}/u);
    }
  });

  test('in few words, however long it was', () => {
    const long = 'é'.repeat(5_000);
    for (const { param, got, nearest } of problemsOf([
      [long, long],
      ['medicine', long],
      ['text', long],
    ])) {
      expect([param, got, nearest ?? ''].every((words) => words.length < 70)).toBe(true);
    }
  });
});

const place = fc.constantFrom(zip, city, county, state);
const concepts = fc
  .uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 4 })
  .chain((groups) =>
    fc.tuple(
      ...groups.map(({ id, concepts: all }) =>
        fc
          .uniqueArray(fc.constantFrom(...all.map((concept) => concept.id)), { minLength: 1, maxLength: 4 })
          .map((chosen) => [id, chosen] as const),
      ),
    ),
  )
  .map((chosen) => (chosen.length > 0 ? { concepts: Object.fromEntries(chosen) } : {}));
const rest = fc.record(
  {
    text: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }).map((text) => `a${text}b`),
    order: fc.constantFrom('best' as const, 'distance' as const),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat({ max: 10_000_000 }),
  },
  { requiredKeys: [] },
);
const within = fc.oneof(
  fc.constantFrom({}, 'state' as const),
  fc.integer({ min: 1, max: 12_500_000 }).map((n) => ({ within: n / 1000 })),
);

describe('a question written down', () => {
  test('is read as the same question about a named place', () => {
    fc.assert(
      fc.property(place, within, concepts, rest, (at, reach, wishes, more) => {
        const near = { lat: at.lat, lng: at.lng };
        const where =
          at.kind === 'state'
            ? { state: at.state }
            : { near, ...(reach === 'state' ? { state: at.state } : reach) };
        const query: Query = { ...where, ...wishes, ...more };
        const reading = readQuery(writeQuery(query, at), places);
        expect(reading).toEqual({ ok: true, value: { query, place: at } });
      }),
    );
  });

  test('is read as the same question about a position, a state or nowhere', () => {
    const grid = fc.integer({ min: -200_000, max: 750_000 }).map((n) => n / 10_000);
    const where = fc.oneof(
      fc.record({ near: fc.record({ lat: grid, lng: grid }), within: fc.integer({ min: 1, max: 500 }) }),
      fc.record({ near: fc.record({ lat: grid, lng: grid }) }),
      fc.constantFrom({ state: 'MD' }, {}),
    );
    fc.assert(
      fc.property(where, concepts, rest, (at, wishes, more) => {
        const query: Query = { ...at, ...wishes, ...more };
        expect(readQuery(writeQuery(query), places)).toMatchObject({ ok: true, value: { query } });
      }),
    );
  });

  test('uses only names that a question may use', () => {
    const query: Query = {
      near: zip,
      within: 5,
      text: 'a',
      concepts: { pay: ['free'] },
      order: 'best',
      limit: 1,
      offset: 2,
    };
    for (const [name] of writeQuery(query, zip)) expect(QUERY_PARAMS).toContain(name);
  });
});

test('whatever is asked, the answer is a question that search accepts, or problems', () => {
  const pack = openPack(
    encodePack(
      [
        {
          id: 1,
          name: 'Hope',
          city: 'Baltimore',
          state: 'MD',
          zip: '21201',
          position: { ...city, precision: 'address' },
          phones: [],
          statements: [],
        },
      ],
      { kind: 'treatment', sources: [] },
    ).search,
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '21201',
      'MD',
      'state',
      'any',
      '5',
      '-0',
      '.',
      '39,-76',
      '90,180',
      'best',
      'distance',
      'medicaid,free',
      'hope',
    ),
    fc.constantFrom(...GROUPS.flatMap((group) => group.concepts.map(({ id }) => id))),
    fc.double().map(String),
  );
  const entry = fc.tuple(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...QUERY_PARAMS) }, fc.string()),
    value,
  );
  let understood = 0;
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const reading = readQuery(entries, places);
      if (!reading.ok) {
        expect(reading.problems.length).toBeGreaterThan(0);
        return;
      }
      understood++;
      expect(search(pack, reading.value.query).total).toBeLessThanOrEqual(1);
    }),
    { numRuns: 3_000 },
  );
  expect(understood).toBeGreaterThan(100);
});
