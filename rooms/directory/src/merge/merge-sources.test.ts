import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNationalDirectory } from '../../fixtures/national-directory.ts';
import type { Source, SourceRecord } from '../listing.ts';
import { mergeSources } from './merge-sources.ts';
import type { SourceList } from './source-list.ts';

const source = (id: string, asOf: string): Source => ({
  id,
  name: id,
  publisher: 'Test',
  asOf,
  license: 'none',
});

const hope: SourceRecord = {
  key: '1',
  name: 'Hope House',
  street: '1 Main Street',
  city: 'Bowie',
  state: 'MD',
  zip: '20715',
  phones: [{ purpose: 'main', number: '3015550123' }],
  stated: { source: 'older', yes: ['SA', 'MM'], no: [] },
};
const dawn: SourceRecord = {
  ...hope,
  key: '2',
  name: 'New Dawn',
  street: '77 Harbor Road',
  phones: [{ purpose: 'main', number: '3015559999' }],
};

/** A list whose rows name it as their source. */
function listOf(
  id: string,
  asOf: string,
  records: readonly SourceRecord[],
  more: Partial<SourceList> = {},
): SourceList {
  return {
    source: source(id, asOf),
    role: 'adds-listings',
    records: records.map((record) => ({ ...record, stated: { ...record.stated, source: id } })),
    ...more,
  };
}
const older = (...records: readonly SourceRecord[]) => listOf('older', '2023-06', records);
const newer = (records: readonly SourceRecord[], more?: Partial<SourceList>) =>
  listOf('newer', '2025-08-19', records, more);

const states = (record: SourceRecord, yes: readonly string[], no: readonly string[] = []): SourceRecord => ({
  ...record,
  stated: { source: '', yes, no },
});

describe('the rows of two lists', () => {
  test('become one listing, which keeps each source and its word', () => {
    const { records, lists } = mergeSources([older(hope), newer([states(hope, ['SA', 'UB'])])]);
    expect(records).toHaveLength(1);
    expect(records[0]!.statements).toEqual([
      { source: 'older', yes: ['SA', 'MM'], no: [] },
      { source: 'newer', yes: ['SA', 'UB'], no: [] },
    ]);
    expect(records[0]!.from.map(({ source, key, evidence }) => [source, key, evidence])).toEqual([
      ['older', '1', 'no other listing is this place'],
      ['newer', '1', 'nothing changed; phone 301-555-0123; "1 Main Street"'],
    ]);
    expect(lists).toMatchObject([
      { source: 'older', rows: 1, matched: 0, added: 1 },
      { source: 'newer', rows: 1, matched: 1, added: 0, evidence: { 'nothing changed': 1 } },
    ]);
  });

  test('that are two places stay two, where the list may add listings', () => {
    expect(mergeSources([older(hope), newer([dawn])]).records.map(({ name }) => name)).toEqual([
      'New Dawn',
      'Hope House',
    ]);
  });

  test('of a list that only adds facts add no listing, and are told', () => {
    const { records, lists } = mergeSources([older(hope), newer([hope, dawn], { role: 'facts-only' })]);
    expect(records.map(({ name }) => name)).toEqual(['Hope House']);
    expect(lists[1]!.leftOut).toEqual([
      {
        key: '2',
        name: 'New Dawn',
        reason: 'no listing is this place, and the list only adds facts: left out',
      },
    ]);
  });

  test('of a mental health survey add facts and no listing, whatever the list', () => {
    const rows = [
      { ...hope, key: '5 SU' },
      { ...states(hope, ['MH', 'CBT']), key: '6 MH' },
      { ...states(dawn, ['MH']), key: '7 MH' },
    ];
    const { records, lists } = mergeSources([newer(rows)]);
    expect(records.map(({ name, statements }) => [name, statements])).toEqual([
      ['Hope House', [{ source: 'newer', yes: ['SA', 'MM', 'MH', 'CBT'], no: [] }]],
    ]);
    expect(lists).toMatchObject([{ rows: 3, added: 1, twins: 1, leftOut: [{ key: '7 MH' }] }]);
  });

  test('of an operator keep the names and dates of the sources they speak for', () => {
    const county = source('county', '2026-01-02');
    const file: SourceList = {
      ...newer([]),
      sources: [county],
      records: [
        {
          ...states(hope, ['UB']),
          name: 'Hope House North',
          stated: { source: 'county', yes: ['UB'], no: [] },
        },
      ],
    };
    const [record] = mergeSources([older(hope), file]).records;
    expect(record!.statements.map((each) => each.source)).toEqual(['older', 'county']);
    expect(record!.name).toBe('Hope House North');
  });
});

describe('the fields of a listing', () => {
  const fieldsOf = (old: Partial<SourceRecord>, now: Partial<SourceRecord>) =>
    mergeSources([older({ ...hope, ...old }), newer([{ ...hope, ...now }])]).records[0]!;

  test('are those of the newest list that gives them', () => {
    expect(
      fieldsOf(
        { website: 'https://old.example/', county: 'Prince George' },
        { name: 'Hope House of Bowie', website: 'https://new.example/' },
      ),
    ).toMatchObject({
      name: 'Hope House of Bowie',
      website: 'https://new.example/',
      county: 'Prince George',
    });
  });
  test('keep every phone, the newest main number first', () => {
    const { phones } = fieldsOf(
      {},
      {
        phones: [
          { purpose: 'intake', number: '3015550123' },
          { purpose: 'main', number: '3015557777', extension: '5' },
        ],
      },
    );
    expect(phones).toEqual([
      { purpose: 'main', number: '3015557777', extension: '5' },
      { purpose: 'intake', number: '3015550123' },
    ]);
  });
  test('keep the readable spelling of a name and a street that a register shouts', () => {
    expect(
      fieldsOf({}, { name: 'HOPE HOUSE', otherName: 'HOPE HOUSE LLC', street: '1 MAIN ST' }),
    ).toMatchObject({
      name: 'Hope House',
      street: '1 Main Street',
    });
  });
  test('take the most precise position of this very house', () => {
    const exact = { lat: 39, lng: -76.7, precision: 'address' } as const;
    const vague = { lat: 39.1, lng: -76.8, precision: 'zip' } as const;
    expect(fieldsOf({ position: exact }, { position: vague }).position).toEqual(exact);
    expect(fieldsOf({ position: exact }, { position: vague, street: '9 Elm Street' }).position).toEqual(
      vague,
    );
  });
  test('print no street, and pin no house, that the newest list no longer prints', () => {
    const exact = { lat: 39, lng: -76.7, precision: 'address' } as const;
    const { street: _, ...hidden } = hope;
    const [record] = mergeSources([
      older({ ...hope, position: exact }),
      newer([{ ...hidden, position: exact }]),
    ]).records;
    expect(record!.street).toBeUndefined();
    expect(record!.position).toEqual({ ...exact, precision: 'approximate' });
  });
});

describe('a newer list', () => {
  const complete = { completeFor: ['MD'] };

  test('that is complete for a state marks what it lacks', () => {
    const { records, lists } = mergeSources([older(hope, dawn), newer([hope], complete)]);
    expect(records.map(({ name, absentFrom }) => [name, absentFrom])).toEqual([
      ['Hope House', undefined],
      ['New Dawn', 'newer'],
    ]);
    expect(lists.map(({ closes }) => closes)).toEqual([0, 1]);
  });
  test('says nothing of other states, nor of what a newer list still has', () => {
    const away = { ...dawn, state: 'VA', zip: '22030', city: 'Fairfax' };
    expect(
      mergeSources([older(away), newer([hope], complete)]).records.map(({ absentFrom }) => absentFrom),
    ).toEqual([undefined, undefined]);
    const newest = listOf('newest', '2026-01', [dawn], { role: 'facts-only' });
    const [, still] = mergeSources([older(hope, dawn), newer([hope], complete), newest]).records;
    expect(still).toMatchObject({ name: 'New Dawn' });
    expect(still!.absentFrom).toBeUndefined();
  });

  const denials = (now: readonly SourceRecord[], more: Partial<SourceList>) =>
    mergeSources([older(states(hope, ['SA', 'MM', 'XX'])), newer(now, more)]).records[0]!.statements.map(
      ({ no }) => no,
    );

  test('denies what it asked again and no longer ticks', () => {
    expect(denials([states(hope, ['SA'])], { codesCovered: ['SA', 'MM'] })).toEqual([[], ['MM']]);
  });
  test('denies nothing that it did not ask, of this row or at all', () => {
    expect(denials([states(hope, ['SA'])], {})).toEqual([[], []]);
    expect(
      denials([states(hope, ['SA'])], { codesCovered: ['SA', 'MM'], codesCoveredOf: () => ['SA'] }),
    ).toEqual([[], []]);
  });
  test('denies nothing of another survey', () => {
    const rows = [{ ...states(hope, ['MH']), key: '6 MH' }];
    expect(denials(rows, { codesCovered: ['SA', 'MM'] })).toEqual([[], []]);
  });
});

const record: fc.Arbitrary<SourceRecord> = fc
  .record({
    name: fc.constantFrom('Hope House', 'HOPE HOUSE', 'New Dawn', 'Zepf Center', 'Zepf Center Outpatient'),
    otherName: fc.constantFrom(undefined, 'Detox', 'Outpatient Clinic'),
    street: fc.constantFrom(undefined, '1 Main Street', '1 MAIN ST', '5 Main Street', '9 Elm Street'),
    unit: fc.constantFrom(undefined, 'Suite 1', 'STE 2'),
    city: fc.constantFrom('Bowie', 'Laurel'),
    zip: fc.constantFrom('20715', '20707'),
    phones: fc.subarray([
      { purpose: 'main', number: '3015550123' },
      { purpose: 'intake', number: '3015550124' },
    ] as const),
    survey: fc.constantFrom('SU', 'MH'),
    stated: fc.record({
      source: fc.constant(''),
      yes: fc.subarray(['SA', 'MM', 'OTP']),
      no: fc.subarray(['UB']),
    }),
  })
  .map(({ otherName, street, unit, survey, ...rest }) => ({
    key: survey,
    state: 'MD',
    ...rest,
    ...(otherName !== undefined && { otherName }),
    ...(street !== undefined && { street }),
    ...(unit !== undefined && { unit }),
  }));
const rows = fc
  .array(record, { maxLength: 8 })
  .map((all) => all.map((each, i) => ({ ...each, key: `${i + 2} ${each.key}` })));
const worlds = fc
  .tuple(rows, rows, rows)
  .map(([first, second, third]): readonly SourceList[] => [
    listOf('older', '2023-06', first),
    listOf('facts', '2023-06', second, { role: 'facts-only' }),
    newer(third, { completeFor: ['MD'], codesCovered: ['MM', 'OTP'] }),
  ]);

test('every row is part of one listing or told to be left out', () => {
  fc.assert(
    fc.property(worlds, (lists) => {
      const { records, lists: accounts } = mergeSources(lists);
      const told = [
        ...records.flatMap(({ from }) => from.map(({ source: id, key }) => `${id} ${key}`)),
        ...accounts.flatMap(({ source: id, leftOut }) => leftOut.map(({ key }) => `${id} ${key}`)),
      ];
      const all = lists.flatMap(({ source: { id }, records: given }) =>
        given.map(({ key }) => `${id} ${key}`),
      );
      expect(told.sort()).toEqual(all.sort());
      for (const { rows: count, matched, added, twins, leftOut } of accounts)
        expect(matched + added + twins + leftOut.length).toBe(count);
    }),
    { numRuns: 300 },
  );
});

test('a listing has one row of each list and survey, and says what its rows say', () => {
  fc.assert(
    fc.property(worlds, (lists) => {
      for (const { from, statements } of mergeSources(lists).records) {
        const surveys = from.map(({ source: id, key }) => `${id} ${key.split(' ')[1]}`);
        expect(new Set(surveys).size).toBe(surveys.length);
        expect(new Set(statements.map((each) => each.source))).toEqual(
          new Set(from.map((each) => each.source)),
        );
        for (const { source: id, yes, no } of statements) {
          const own = from.filter((each) => each.source === id).flatMap((each) => each.record.stated.yes);
          expect([...yes].sort()).toEqual([...new Set(own)].sort());
          expect(no.filter((code) => yes.includes(code))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of lists and rows makes no difference', () => {
  const shuffled = worlds.chain((lists) =>
    fc.tuple(
      fc.constant(lists),
      fc.shuffledSubarray([...lists], { minLength: lists.length }),
      fc.tuple(
        ...lists.map(({ records }) => fc.shuffledSubarray([...records], { minLength: records.length })),
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([lists, again, orders]) => {
      const mixed = again.map((list) => ({ ...list, records: orders[lists.indexOf(list)]! }));
      expect(mergeSources(mixed)).toEqual(mergeSources(lists));
    }),
    { numRuns: 200 },
  );
});

describe('a list merged with a later copy of itself', () => {
  test('gives itself', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const su = all.map((each) => ({ ...each, key: each.key.split(' ')[0]! }));
        const { records } = mergeSources([older(...su), newer(su, { completeFor: ['MD'] })]);
        expect(records).toHaveLength(su.length);
        for (const { from, absentFrom } of records) {
          expect(from.map((each) => each.source)).toEqual(['older', 'newer']);
          expect(absentFrom).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives itself, row for row, in the states where many stand in one house', () => {
    const wanted = new Set(['KY', 'ME', 'CT']);
    const all = readNationalDirectory().filter(({ state }) => wanted.has(state));
    expect(all.length).toBeGreaterThan(700);
    const { records } = mergeSources([older(...all), newer(all)]);
    expect(records).toHaveLength(all.length);
    const crossed = records.filter(({ from }) => new Set(from.map(({ key }) => key)).size > 1);
    // Rows of one name, house and phone are told apart by nothing but their codes.
    expect(crossed).toEqual([]);
  });
});
