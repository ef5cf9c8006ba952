import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flipped, resealed } from '../../fixtures/pack-readers.ts';
import { PackError } from '../bytes.ts';
import { distanceMiles } from '../geo.ts';
import type { Source } from '../listing.ts';
import { encodeHomes } from './encode-homes.ts';
import { type Home, type HomeTerms, VACANCY_DAYS, vacancyOf } from './home.ts';
import { HOME_CODES } from './home-codes.ts';
import { HOME_GROUPS } from './home-concepts.ts';
import { openHomeDetail, openHomes } from './open-homes.ts';
import { type HomeQuery, searchHomes } from './search-homes.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const SOURCES: Source[] = ['2024-05-01', '2026-10-01'].map((asOf, i) => ({
  id: `list-${i}`,
  name: `List ${i}`,
  publisher: 'A coalition',
  asOf,
  license: 'x',
}));

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = <T extends object>(value: object): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const terms: fc.Arbitrary<HomeTerms> = fc
  .record({
    dollarsPerWeek: some(fc.integer({ min: 0, max: 900 })),
    dollarsPerMonth: some(fc.integer({ min: 0, max: 3000 })),
    deposit: some(fc.integer({ min: 0, max: 60_000 })),
    beds: some(
      fc.record({ freeBeds: fc.integer({ min: 0, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
    ),
    certifier: some(fc.constantFrom('A state affiliate', 'Oxford House')),
    rules: some(fc.constantFrom('Curfew at 10.', 'Weekly house meeting. No guests overnight.')),
  })
  .map(({ beds, ...rest }) =>
    without({
      ...rest,
      ...(beds && { freeBeds: beds.freeBeds, bedsAsOf: `2026-11-${String(beds.day).padStart(2, '0')}` }),
    }),
  );
const codes = fc.subarray([...HOME_CODES], { maxLength: 8 });
const home = (id: number): fc.Arbitrary<Home> =>
  fc
    .record({
      name: fc.constantFrom('Harbor House', 'Meadow House', 'House of Hope', 'North Home'),
      otherName: some(fc.constant('Homes of Maryland')),
      street: some(fc.constant('1 Pratt Street')),
      city: fc.constantFrom('Baltimore', 'Laurel', 'Frederick'),
      state: fc.constantFrom('MD', 'DC'),
      zip: fc.constantFrom('', '21201'),
      position: some(
        fc.record({
          lat: fc.integer({ min: 390_000, max: 400_000 }).map((steps) => steps / 10_000),
          lng: fc.integer({ min: -770_000, max: -760_000 }).map((steps) => steps / 10_000),
          precision: fc.constantFrom('address' as const, 'zip' as const),
        }),
      ),
      phones: fc.constantFrom([], [{ purpose: 'main' as const, number: '4105550199' }]),
      yes: codes,
      no: codes,
      source: fc.constantFrom('list-0', 'list-1'),
      terms,
    })
    .map(({ yes, no, source, ...rest }) =>
      without<Home>({
        id,
        ...rest,
        statements: [{ source, yes: [...yes].sort(), no: no.filter((code) => !yes.includes(code)).sort() }],
      }),
    );
const homes = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => home(i + 1))));

const open = (drawn: readonly Home[]) => {
  const files = encodeHomes(drawn, { sources: SOURCES });
  const pack = openHomes(files.search);
  return { files, pack, detail: openHomeDetail(files.detail, pack) };
};

test('homes come back as they were', () => {
  fc.assert(
    fc.property(homes(30), (drawn) => {
      const { pack, detail } = open(drawn);
      for (const each of drawn) expect(detail.home(pack.rowOf(each.id)!)).toEqual(each);
    }),
  );
});

test('a search finds what plain loops find, in the published order', () => {
  const query: fc.Arbitrary<HomeQuery> = fc
    .record({
      near: some(fc.constant({ lat: 39.5, lng: -76.5 })),
      within: some(fc.constantFrom(5, 20, 60)),
      state: some(fc.constantFrom('MD', 'DC', 'WY')),
      concepts: fc.record({
        'stay-on': fc.subarray(['methadone', 'buprenorphine']),
        who: fc.subarray(['women', 'men']),
        house: fc.subarray(['naloxone', 'slip-plan']),
      }),
    })
    .map((draft) => without<HomeQuery>(draft));
  fc.assert(
    fc.property(homes(40), query, (drawn, asked) => {
      const { pack } = open(drawn);
      const { near, within, state, concepts = {} } = asked;
      const says = (each: Home, group: string, id: string) => {
        const { is } = HOME_GROUPS.find((one) => one.id === group)!.concepts.find((one) => one.id === id)!;
        return each.statements[0]!.yes.some((code) => is.any.includes(code));
      };
      const expected = drawn.filter((each) => {
        const miles = near && each.position ? distanceMiles(near, each.position) : Number.POSITIVE_INFINITY;
        if (near && within !== undefined && miles > within) return false;
        if (state !== undefined && each.state !== state) return false;
        return HOME_GROUPS.every(({ id, join }) => {
          const chosen = concepts[id] ?? [];
          if (chosen.length === 0) return true;
          return join === 'or'
            ? chosen.some((one) => says(each, id, one))
            : chosen.every((one) => says(each, id, one));
        });
      });
      const answer = searchHomes(pack, { ...asked, limit: 100 }, NOW);
      expect(answer.total).toBe(expected.length);
      expect(new Set(answer.hits.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
      for (const group of HOME_GROUPS) {
        for (const { id } of group.concepts) {
          if ((concepts[group.id] ?? []).length > 0) continue;
          expect(answer.counts[group.id][id]).toBe(
            expected.filter((each) => says(each, group.id, id)).length,
          );
        }
      }
      const grade = (id: number) => {
        const { statements, terms: asks } = drawn.find((each) => each.id === id)!;
        const medicine = ['accepts-methadone', 'accepts-buprenorphine'];
        const { yes, no } = statements[0]!;
        const standing = yes.some((code) => medicine.includes(code))
          ? 0
          : no.some((code) => medicine.includes(code))
            ? 2
            : 1;
        return standing * 3 + { free: 0, unknown: 1, full: 2 }[vacancyOf(asks, NOW)];
      };
      const grades = answer.hits.map(({ id }) => grade(id));
      expect(grades).toEqual([...grades].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});

describe('free beds', () => {
  const on = (bedsAsOf: string, freeBeds: number) => vacancyOf({ freeBeds, bedsAsOf }, NOW);
  test('mean something for two weeks, and nothing after that or ahead of the clock', () => {
    expect(VACANCY_DAYS).toBe(14);
    expect([on('2026-11-21', 2), on('2026-11-08', 0), on('2026-11-05', 2), on('2026-11-24', 2)]).toEqual([
      'free',
      'full',
      'unknown',
      'unknown',
    ]);
    expect(vacancyOf({}, NOW)).toBe('unknown');
  });

  test('an empty answer says what would help, and the nearest beyond', () => {
    const near = { lat: 39.29, lng: -76.61 };
    const far: Home = {
      id: 1,
      name: 'Far House',
      city: 'Laurel',
      state: 'MD',
      zip: '',
      phones: [],
      position: { lat: 39.7, lng: -76.6, precision: 'zip' },
      statements: [{ source: 'list-1', yes: ['accepts-methadone'], no: [] }],
      terms: {},
    };
    const answer = searchHomes(
      open([far]).pack,
      { near, within: 10, concepts: { 'stay-on': ['methadone'] } },
      NOW,
    );
    expect(answer.total).toBe(0);
    expect(answer.relax[0]).toEqual({ changes: [{ change: 'within', miles: 50 }], total: 1 });
    expect(answer.beyond).toMatchObject([
      { id: 1, notes: ['area-only'], reasons: [{ concept: 'methadone', says: 'stated' }] },
    ]);
  });
});

describe('a damaged pack of homes', () => {
  const [drawn] = fc.sample(fc.tuple(...Array.from({ length: 8 }, (_, i) => home(i + 1))), {
    seed: 7,
    numRuns: 1,
  });
  const { search, detail } = encodeHomes(drawn!, { sources: SOURCES });
  const attempt = (of: Uint8Array, more: Uint8Array) => {
    try {
      const pack = openHomes(of);
      const opened = openHomeDetail(more, pack);
      for (let row = 0; row < pack.rows; row++) opened.home(row);
      searchHomes(pack, {}, NOW);
      return 'opened';
    } catch (error) {
      if (error instanceof PackError) return 'refused';
      throw error;
    }
  };

  test('is refused when cut off or changed anywhere, and never breaks the reader when it is resealed', () => {
    expect(attempt(search, detail)).toBe('opened');
    for (let at = 0; at < search.length; at++) {
      expect(attempt(search.subarray(0, at), detail)).toBe('refused');
      expect(attempt(flipped(search, at), detail)).toBe('refused');
      expect(['opened', 'refused']).toContain(attempt(resealed(flipped(search, at)), detail));
    }
  });
});

test.each([
  [{ deposit: -1 }, 'is no whole number of dollars'],
  [{ dollarsPerWeek: 1.5 }, 'is no whole number of dollars'],
  [{ freeBeds: 2 }, 'free beds without their date'],
  [{ freeBeds: 2, bedsAsOf: 'May' }, 'which is no date'],
])('%j is not packed', (wrong, says) => {
  const one = {
    id: 1,
    name: 'x',
    city: 'Laurel',
    state: 'MD',
    zip: '',
    phones: [],
    statements: [],
    terms: wrong,
  };
  expect(() => encodeHomes([one], { sources: SOURCES })).toThrow(says);
});
