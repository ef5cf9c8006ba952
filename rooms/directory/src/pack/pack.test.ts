import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NATIONAL_SOURCE, nationalListings } from '../../fixtures/national-directory.ts';
import { expectedDetail, expectedRow, readDetailRow, readRow } from '../../fixtures/pack-readers.ts';
import { listings, SOURCES } from '../../fixtures/small-worlds.ts';
import { GROUPS } from '../concept-table.ts';
import type { Listing, Source } from '../listing.ts';
import { factOf } from '../search/listing-oracle.ts';
import { tell } from '../search/oracle.ts';
import { SEARCH_CODES } from '../search/search-codes.ts';
import { encodePack } from './encode.ts';
import { openPack } from './open.ts';
import { openDetail } from './open-detail.ts';

const sample: Listing = {
  id: 1,
  name: 'Hope',
  city: 'Adak',
  state: 'AK',
  zip: '',
  phones: [],
  statements: [],
};
const codesTo = (count: number) => Array.from({ length: count }, (_, i) => `C${i}`);
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...sample, id: i + 1 }));

function expectWhole(all: readonly Listing[], sources: readonly Source[]): void {
  const encoded = encodePack(all, { kind: 'housing', sources });
  const pack = openPack(encoded.search);
  const detail = openDetail(encoded.detail, pack);
  expect(pack.kind).toBe('housing');
  expect(pack.rows).toBe(all.length);
  expect(pack.sources).toEqual(sources);
  const said = all.flatMap(({ statements }) => statements.flatMap(({ yes, no }) => [...yes, ...no]));
  const codes = [...new Set(said)].sort();
  expect(detail.codes).toEqual(codes);
  expect(pack.codes).toEqual(codes.filter((code) => SEARCH_CODES.has(code)));
  for (const listing of all) {
    const row = pack.rowOf(listing.id)!;
    expect(readRow(pack, row)).toEqual(expectedRow(listing, all, sources));
    const expected = expectedDetail(listing, sources);
    expect(readDetailRow(detail, row)).toEqual(expected);
    for (const code of [...codes, 'toString', '']) {
      expect(detail.states(row, code)).toBe(expected.codes.includes(code));
      expect(pack.states(row, code)).toBe(expected.codes.includes(code) && SEARCH_CODES.has(code));
    }
  }
  expect(pack.rowOf(0)).toBeUndefined();
}

describe('a pack gives back what went in', () => {
  test('whatever the listings', () => {
    fc.assert(
      fc.property(listings({ maxLength: 40 }), (all) => expectWhole(all, SOURCES)),
      { numRuns: 150 },
    );
  });

  test.each([0, 1, 7, 8, 9, 31, 32, 33, 63, 64, 65])('with %i rows', (count) => {
    const codes = ['MM', 'OTP', 'BUM'];
    expectWhole(
      many(count).map((listing, i) => ({
        ...listing,
        position: { lat: i, lng: -i, precision: 'address' },
        statements: [{ source: 'old', yes: codes.slice(0, i % 4), no: i % 5 === 0 ? ['UB', 'C0'] : [] }],
      })),
      SOURCES,
    );
  });

  test.each([1, 7, 8, 9, 31, 32, 33, 65])('with %i rows of several sources between others', (count) => {
    const codes = ['MM', 'C1', 'OTP', 'C2'];
    expectWhole(
      many(count * 2).map((listing, i) => ({
        ...listing,
        position: { lat: i / 2, lng: -i, precision: 'address' },
        statements: [
          { source: 'state', yes: codes.slice(i % 5), no: i % 7 === 0 ? ['C1'] : [] },
          ...(i % 2 === 0 ? [{ source: 'old', yes: codes.slice(0, i % 4), no: [] }] : []),
          ...(i % 6 === 0 ? [{ source: 'survey', yes: codes, no: ['UB', 'C3'] }] : []),
        ],
      })),
      SOURCES,
    );
  });

  test.each<[string, Partial<Listing>]>([
    ['an id of 2^30 - 1', { id: 2 ** 30 - 1 }],
    ['names beyond ASCII', { name: 'Clínica «Ñandú» 日本 💊', city: 'Hagåtña', otherName: '\ufeff’' }],
    ['a name that begins like a byte order mark', { name: '\ufeffHope' }],
    ['a name of one letter, and one of 5,000', { name: 'x', otherName: 'é'.repeat(5_000) }],
    ['empty texts, which mean none', { zip: '' }],
    [
      'an extension of ten digits',
      { phones: [{ purpose: 'hotline', number: '0000000000', extension: '0123456789' }] },
    ],
    ['the lowest and highest ZIP', { zip: '00000' }],
    ['no code at all', { statements: [{ source: 'old', yes: [], no: [] }] }],
    ['codes that are only denied', { statements: [{ source: 'old', yes: [], no: ['MM'] }] }],
    [
      'a code that one source denies',
      {
        statements: [
          { source: 'old', yes: ['MM', 'SA'], no: [] },
          { source: 'state', yes: ['SA'], no: ['MM'] },
        ],
      },
    ],
    [
      'two statements of one source',
      {
        statements: [
          { source: 'old', yes: ['MM'], no: [] },
          { source: 'old', yes: [], no: ['SA'] },
        ],
      },
    ],
    [
      'two statements of one source, one of which takes back the other, between those of two others',
      {
        statements: [
          { source: 'survey', yes: ['MM', 'C1'], no: ['C2'] },
          { source: 'old', yes: ['MM', 'C2', 'C1'], no: ['SA'] },
          { source: 'state', yes: [], no: [] },
          { source: 'old', yes: ['C3', 'SA'], no: ['MM', 'C1', 'C3'] },
        ],
      },
    ],
    [
      'codes that searching does not read',
      { statements: [{ source: 'old', yes: ['C2', 'C1'], no: ['C3'] }] },
    ],
    [
      'a code that searching does not read, which one source denies',
      {
        statements: [
          { source: 'state', yes: ['C1'], no: [] },
          { source: 'old', yes: ['C2'], no: ['C1'] },
        ],
      },
    ],
    ['300 codes', { statements: [{ source: 'old', yes: codesTo(300), no: [] }] }],
    ['every code that searching reads', { statements: [{ source: 'old', yes: [...SEARCH_CODES], no: [] }] }],
    [
      '300 codes and all that searching reads, denied by one source and stated by two',
      {
        statements: [
          { source: 'old', yes: codesTo(300), no: [] },
          { source: 'national', yes: [], no: [...codesTo(300), ...SEARCH_CODES] },
          { source: 'state', yes: [...SEARCH_CODES, ...codesTo(150)], no: [] },
        ],
      },
    ],
    [
      'codes named like parts of the language',
      { statements: [{ source: 'old', yes: ['constructor', '__proto__'], no: [] }] },
    ],
    ['the corners of the earth', { position: { lat: -90, lng: 180, precision: 'zip' } }],
  ])('with %s', (_, part) => {
    expectWhole([{ ...sample, ...part }], SOURCES);
    expectWhole([...many(40).slice(2), { ...sample, ...part }], SOURCES);
  });

  test('with the same phone object twice', () => {
    const phone = { purpose: 'main', number: '4105550100' } as const;
    expectWhole(
      [{ ...sample, phones: [phone, phone, { purpose: 'intake', number: '4105550101' }] }],
      SOURCES,
    );
  });

  test('with 300 sources', () => {
    const sources = Array.from({ length: 300 }, (_, i) => ({
      ...SOURCES[0]!,
      id: `s${i}`,
      asOf: String(1990 + i),
    }));
    const statements = sources.map(({ id }, i) => ({
      source: id,
      yes: ['SA', `C${i % 9}`],
      no: [`C${i % 7}`],
    }));
    expectWhole([{ ...sample, statements, absentFrom: 's299' }, ...many(5).slice(1)], sources);
  });

  test('with the national directory, positions to a ten-thousandth of a degree', () => {
    const all = nationalListings();
    const { search, detail } = encodePack(all, { kind: 'treatment', sources: [NATIONAL_SOURCE] });
    const pack = openPack(search);
    const more = openDetail(detail, pack);
    for (const [i, listing] of all.entries()) {
      const row = pack.rowOf(listing.id)!;
      const { lat, lng, precision } = pack.position(row)!;
      expect(precision).toBe(listing.position!.precision);
      expect(Math.abs(lat - listing.position!.lat)).toBeLessThan(0.000_050_01);
      expect(Math.abs(lng - listing.position!.lng)).toBeLessThan(0.000_050_01);
      expect(pack.name(row)).toBe(listing.name);
      expect(pack.zip(row)).toBe(listing.zip);
      expect(more.street(row)).toBe(listing.street);
      if (i % 10 === 0) {
        expect(readDetailRow(more, row)).toEqual(expectedDetail(listing, [NATIONAL_SOURCE]));
        const stated = [...listing.statements[0]!.yes].sort();
        expect(more.codesOf(row)).toEqual(stated);
        expect(pack.codesOf(row)).toEqual(stated.filter((code) => SEARCH_CODES.has(code)));
      }
    }
  });
});

test('equal listings give equal bytes, in whatever order they come', () => {
  const shuffled = listings({ maxLength: 40 }).chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, again]) => {
      const [a, b] = [all, again].map((each) => encodePack(each, { kind: 'treatment', sources: SOURCES }));
      expect(b!.search).toEqual(a!.search);
      expect(b!.detail).toEqual(a!.detail);
    }),
    { numRuns: 60 },
  );
});

test('statements in another order give equal bytes', () => {
  fc.assert(
    fc.property(listings({ maxLength: 20 }), (all) => {
      const turned = all.map((listing) => ({
        ...listing,
        statements: listing.statements
          .map(({ source, yes, no }) => ({ source, yes: yes.toReversed(), no: no.toReversed() }))
          .toReversed(),
      }));
      const [a, b] = [all, turned].map((each) => encodePack(each, { kind: 'treatment', sources: SOURCES }));
      expect(b).toEqual(a);
    }),
    { numRuns: 60 },
  );
});

test('the same listings, told by one source or by several, answer the same in the search tier', () => {
  const statements = [
    { source: 'old', yes: ['MM', 'C1'], no: ['UB', 'C2'] },
    { source: 'state', yes: ['SA', 'C1'], no: ['C3'] },
  ];
  const joined = [{ source: 'old', yes: ['MM', 'SA', 'C1'], no: ['UB', 'C2', 'C3'] }];
  const [several, one] = [statements, joined].map((each) => {
    const { search, detail } = encodePack([{ ...sample, statements: each }], {
      kind: 'treatment',
      sources: SOURCES,
    });
    const pack = openPack(search);
    const more = openDetail(detail, pack);
    return { ...readRow(pack, 0), sources: 0, all: more.codesOf(0), not: more.deniedCodesOf(0) };
  });
  expect(several).toEqual(one);
});

test('rows in one spot under one name stand by id', () => {
  const twins = many(3).map((listing) => ({
    ...listing,
    statements: [{ source: 'old', yes: [`C${listing.id}`], no: [] }],
  }));
  const [a, b] = [twins, twins.toReversed()].map((each) =>
    encodePack(each, { kind: 'treatment', sources: SOURCES }),
  );
  expect(b).toEqual(a);
});

test('the facts are those that the statements add up to', () => {
  fc.assert(
    fc.property(listings({ maxLength: 20 }), (all) => {
      const pack = openPack(encodePack(all, { kind: 'treatment', sources: SOURCES }).search);
      for (const told of tell(all, SOURCES).told) {
        const row = pack.rowOf(told.listing.id)!;
        for (const { id, concepts } of GROUPS) {
          for (const concept of concepts)
            expect(pack.fact(row, id, concept.id)).toBe(factOf(told, id, concept.id));
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('what the sources say together', () => {
  const fact = (concept: 'methadone' | 'buprenorphine', ...statements: Listing['statements']) =>
    openPack(encodePack([{ ...sample, statements }], { kind: 'treatment', sources: SOURCES }).search).fact(
      0,
      'medicine',
      concept,
    );

  test('a list that denies one of two codes and states the other says yes', () => {
    expect(fact('buprenorphine', { source: 'state', yes: ['BUM'], no: ['UB'] })).toBe('yes');
  });
  test('a code that one list states and another denies is disagreement', () => {
    const [older, newer] = [
      { source: 'old', yes: ['MM'], no: [] },
      { source: 'state', yes: [], no: ['MM'] },
    ];
    expect(fact('methadone', older, newer)).toBe('disagree');
    expect(fact('methadone', newer)).toBe('no');
    expect(fact('methadone', older)).toBe('yes');
    expect(fact('methadone')).toBe('not-stated');
  });
  test('"no medicine" is a no, unless a medicine stands beside it', () => {
    expect(fact('methadone', { source: 'old', yes: ['NMOA'], no: [] })).toBe('no');
    expect(fact('buprenorphine', { source: 'old', yes: ['NMOA', 'MM'], no: [] })).toBe('not-stated');
    expect(fact('methadone', { source: 'old', yes: ['NMOA', 'MM'], no: [] })).toBe('disagree');
  });
});

describe('what cannot be encoded is named', () => {
  const statement = { source: 'old', yes: ['MM'], no: [] };
  test.each<[string, Partial<Listing>[], string]>([
    ['an id that stands twice', [{}, {}], 'its id stands twice'],
    ['id 0', [{ id: 0 }], 'whole number from 1'],
    ['an id past 2^30 - 1', [{ id: 2 ** 30 }], 'whole number from 1'],
    ['half an id', [{ id: 1.5 }], 'whole number from 1'],
    ['no name', [{ name: '' }], 'no name'],
    ['no city', [{ city: '' }], 'no city'],
    ['a state in words', [{ state: 'Md' }], 'state "Md"'],
    ['a ZIP of four digits', [{ zip: '2120' }], 'ZIP "2120"'],
    [
      'a position that is no number',
      [{ position: { lat: Number.NaN, lng: 0, precision: 'zip' } }],
      'not on earth',
    ],
    ['a position off the earth', [{ position: { lat: 0, lng: 180.1, precision: 'zip' } }], 'not on earth'],
    ['a phone with dashes', [{ phones: [{ purpose: 'main', number: '410-555-0100' }] }], 'not ten digits'],
    [
      'an extension of words',
      [{ phones: [{ purpose: 'main', number: '4105550100', extension: 'x1' }] }],
      '"x1"',
    ],
    ['a code with a blank', [{ statements: [{ ...statement, yes: ['MM', 'A B'] }] }], 'code "A B"'],
    ['an empty code', [{ statements: [{ ...statement, no: [''] }] }], 'code ""'],
    ['an unknown source', [{ statements: [{ ...statement, source: 'rumor' }] }], 'source "rumor"'],
    ['an unknown newer list', [{ absentFrom: 'rumor' }], 'source "rumor"'],
  ])('%s', (_, parts, message) => {
    const all = parts.map((part) => ({ ...sample, ...part }));
    expect(() => encodePack(all, { kind: 'treatment', sources: SOURCES })).toThrow(message);
  });

  test('a source that stands twice, and more codes than fit', () => {
    const twice = [...SOURCES, SOURCES[0]!];
    expect(() => encodePack([], { kind: 'treatment', sources: twice })).toThrow('5 sources came with 4 ids');
    const yes = Array.from({ length: 4097 }, (_, i) => `C${i}`);
    const all = [{ ...sample, statements: [{ ...statement, yes }] }];
    expect(() => encodePack(all, { kind: 'treatment', sources: SOURCES })).toThrow('4097 codes');
    const both = [{ ...sample, statements: [{ ...statement, yes: ['MM', ...yes.slice(1)] }] }];
    expect(() => encodePack(both, { kind: 'treatment', sources: SOURCES })).toThrow('4097 codes');
  });
});
