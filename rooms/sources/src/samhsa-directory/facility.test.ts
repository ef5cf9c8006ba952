import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { tidy } from '../fields/tidy.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import { FACILITY_COLUMNS, type FacilityColumn } from './columns.ts';
import { type FacilityReading, readFacility } from './facility.ts';
import { NO_MATCHED_POSITIONS } from './matched-positions.ts';

type Cells = Record<FacilityColumn, string>;

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const facility = (changes: Partial<Cells> = {}): TableRow<FacilityColumn> => {
  const blank = Object.fromEntries(FACILITY_COLUMNS.map((column) => [column, ''])) as Cells;
  const usual = {
    Name1: 'Hope House',
    Street1: '1 Main Street',
    City: 'Baltimore',
    State: 'MD',
    Zip: '21201',
    Phone: '410-234-5678',
    Service_code_info: 'SA * OP',
  };
  return { number: 7, cells: { ...blank, ...usual, ...changes } };
};

const read = (changes: Partial<Cells> = {}): FacilityReading =>
  readFacility(facility(changes), {
    source: 'samhsa-directory',
    gazetteer,
    positions: NO_MATCHED_POSITIONS,
    keyOf: String,
    shared: (code) => code,
  });

const reasons = (reading: FacilityReading) =>
  reading.rejected.map(({ field, reason, row }) => `${field}${row ? ' (row)' : ''}: ${reason}`);

test('a plain row becomes a record with nothing to report', () => {
  const area = gazetteer.zip('21201');
  expect(read()).toEqual({
    record: {
      key: '7',
      name: 'Hope House',
      street: '1 Main Street',
      city: 'Baltimore',
      state: 'MD',
      zip: '21201',
      county: area?.county,
      position: { lat: area?.lat, lng: area?.lng, precision: 'zip' },
      phones: [{ purpose: 'main', number: '4102345678' }],
      stated: { source: 'samhsa-directory', yes: ['SA', 'OP'], no: [] },
    },
    rejected: [],
  });
});

test('names and streets lose stray blanks and nothing else', () => {
  const { record } = read({
    Name1: ' Hope  House ',
    Name2: ' East Wing',
    Street1: 'Temp:  1 Main Street ',
    Street2: 'Suite  A',
  });
  expect(record).toMatchObject({
    name: 'Hope House',
    otherName: 'East Wing',
    street: 'Temp: 1 Main Street',
    unit: 'Suite A',
  });
});

test('codes are split at blanks and stars and each counts once, known or not', () => {
  expect(read({ Service_code_info: ' SA*OP  SA * NEW1 * \n OP ' }).record?.stated.yes).toEqual([
    'SA',
    'OP',
    'NEW1',
  ]);
  expect(reasons(read({ Service_code_info: ' * ' }))).toEqual([
    'Service_code_info: no service code is stated',
  ]);
  const long = read({ Service_code_info: `SA ${'X'.repeat(40)}` });
  expect(long.record?.stated.yes).toEqual(['SA']);
  expect(reasons(long)[0]).toMatch('too long for a code');
});

test('an address that is not published is left out and told', () => {
  const reading = read({ Street1: '- - -' });
  expect(reading.record).not.toHaveProperty('street');
  expect(reasons(reading)).toEqual(['Street1: "- - -" stands for an address that is not published']);
  expect(reasons(read({ Street1: '' }))).toEqual(['Street1: there is no street']);
});

test('a position matched from another list does not give away an address that is not published', () => {
  const positions = {
    take: () => ({ lat: '39.2951', lng: '-76.6201', precision: 'address' as const, county: '' }),
    report: () => [],
  };
  const context = {
    source: 'samhsa-directory',
    gazetteer,
    positions,
    keyOf: String,
    shared: (code: string) => code,
  };
  expect(readFacility(facility(), context).record?.position).toMatchObject({ lat: 39.2951 });
  const { record } = readFacility(facility({ Street1: '- - -' }), context);
  expect(record?.position).toEqual({
    lat: gazetteer.zip('21201')?.lat,
    lng: gazetteer.zip('21201')?.lng,
    precision: 'zip',
  });
});

test('a formula in a cell is left out and told', () => {
  const reading = read({ Name2: '=HYPERLINK("http://example.org","Hope")', Street2: "+cmd|' /C calc'!A0" });
  expect(reading.record).not.toHaveProperty('otherName');
  expect(reading.record).not.toHaveProperty('unit');
  expect(reasons(reading)).toEqual([
    expect.stringMatching(/^Name2: "=HYPERLINK.* is a formula, not a value: left out/),
    expect.stringMatching(/^Street2: .*is a formula/),
  ]);
});

test("phones keep their column's purpose and order; repeats are dropped, other extensions kept", () => {
  const { record, rejected } = read({
    Phone: '888-727-6398',
    Intake1: '888-727-6398 x2',
    Intake2: '800-234-5678',
    Intake1a: '888-PARNEXT',
    Intake2a: '800-234-5678',
  });
  expect(record?.phones).toEqual([
    { purpose: 'main', number: '8887276398' },
    { purpose: 'intake', number: '8887276398', extension: '2' },
    { purpose: 'intake', number: '8002345678' },
  ]);
  expect(rejected).toEqual([]);
});

test('a bad phone costs the field, never the row', () => {
  const reading = read({ Phone: '(999) 999-9999', Intake1: '234-5678' });
  expect(reading.record?.phones).toEqual([]);
  expect(reasons(reading)).toEqual([
    expect.stringMatching(/^Phone: .*placeholder/),
    expect.stringMatching(/^Intake1: .*expected ten digits, got 7/),
    'Phone: no column gives a phone number that can be dialed',
  ]);
});

test.each([
  [{ Name1: ' ' }, 'Name1 (row): there is no name: the row is left out'],
  [{ Name1: '- -', Name2: '--' }, 'Name1 (row): there is no name: the row is left out'],
  [{ Name1: '#REF!' }, 'Name1 (row): there is no name: the row is left out'],
  [{ City: '' }, 'City (row): there is no city: the row is left out'],
  [{ State: '' }, 'State (row): there is no state: the row is left out'],
  [
    { State: 'ON' },
    'State (row): "ON" is not a state or territory of the United States: the row is left out',
  ],
  [{ City: '', State: '', Zip: '21201' }, 'State (row): there is no state: the row is left out'],
])('%j is left out whole, with the reason', (changes, reason) => {
  const reading = read(changes);
  expect(reading.record).toBeUndefined();
  expect(reasons(reading).at(-1)).toBe(reason);
  expect(reading.rejected.filter(({ row }) => row)).toHaveLength(1);
});

test('a second name stands in for a missing first', () => {
  const reading = read({ Name1: '', Name2: 'East Wing' });
  expect(reading.record).toMatchObject({ name: 'East Wing' });
  expect(reading.record).not.toHaveProperty('otherName');
  expect(reasons(reading)).toEqual(['Name1: there is no first name: the second is used']);
});

test('bad ZIPs cost the field; unknown ones and those of another state are kept and told', () => {
  const bad = read({ Zip: '2120X' });
  expect(bad.record).toMatchObject({ zip: '', city: 'Baltimore' });
  expect(bad.record).not.toHaveProperty('position');
  expect(reasons(bad)).toEqual([
    expect.stringMatching('^Zip: "2120X" is not a ZIP code'),
    expect.stringMatching('^position: .*no position is given'),
  ]);
  expect(reasons(read({ Zip: '21200' }))[0]).toMatch('Zip: 21200 is not in the ZIP table: kept');
  const elsewhere = read({ Zip: '90001' });
  expect(elsewhere.record).toMatchObject({ zip: '90001', state: 'MD' });
  expect(elsewhere.record).not.toHaveProperty('position');
  expect(elsewhere.record).not.toHaveProperty('county');
  expect(reasons(elsewhere)[0]).toBe('Zip: 90001 lies in CA, the row says MD: both are kept');
  const bare = read({ State: 'MA', City: 'Cambridge', Zip: '2139' });
  expect(bare.record).toMatchObject({ zip: '02139', position: { precision: 'zip' } });
});

test('text far longer than any name is cut and told', () => {
  const reading = read({ Name1: 'Hope '.repeat(1000), Street2: 'x'.repeat(30_000) });
  expect(reading.record?.name.length).toBeLessThanOrEqual(200);
  expect(reading.record?.unit?.length).toBe(200);
  expect(reasons(reading).every((reason) => reason.length < 200)).toBe(true);
  expect(reasons(reading)).toEqual([
    expect.stringMatching('^Name1: .* has 4999 characters: cut after 200'),
    expect.stringMatching('^Street2: '),
  ]);
});

test('any cells at all give one record or one rejected row, and a record is fit to use', () => {
  const usual: Partial<Record<FacilityColumn, readonly string[]>> = {
    State: ['MD', 'ca', 'ZZ', ''],
    Zip: ['21201', '90001', '601', '99559', '1'],
    Phone: ['410-234-5678', '888-PARNEXT', '999-999-9999', '207-175-2222 x1'],
    Service_code_info: ['SA * OP', 'SA SA', '***'],
    Street1: ['- - -', '1 Main Street', '#N/A'],
  };
  const cell = (column: FacilityColumn) =>
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', ' ', ...(usual[column] ?? ['Hope'])),
      fc.constantFrom('Baltimore', ...(usual[column] ?? [])),
    );
  const row = fc.record(
    Object.fromEntries(FACILITY_COLUMNS.map((column) => [column, cell(column)])) as {
      [C in FacilityColumn]: fc.Arbitrary<string>;
    },
  );
  let records = 0;
  fc.assert(
    fc.property(row, fc.string(), fc.string(), (cells, lat, lng) => {
      const positions = {
        take: () => ({ lat, lng, precision: 'address' as const, county: '' }),
        report: () => [],
      };
      const { record, rejected } = readFacility(
        { number: 1, cells },
        { source: 'samhsa-directory', gazetteer, positions, keyOf: String, shared: (code) => code },
      );
      expect(rejected.filter((each) => each.row)).toHaveLength(record ? 0 : 1);
      for (const { key, reason } of rejected) expect([key, tidy(reason)]).toEqual(['1', reason]);
      if (!record) return;
      records++;
      for (const text of [record.name, record.city, record.otherName, record.street, record.unit]) {
        if (text !== undefined) expect([text !== '', tidy(text)]).toEqual([true, text]);
      }
      expect(record.zip).toMatch(/^(\d{5})?$/);
      for (const phone of record.phones) expect(phone.number).toMatch(/^[2-9]\d\d[2-9]\d{6}$/);
      if (record.position) expect(isInUnitedStates(record.position)).toBe(true);
      const codes = record.stated.yes;
      expect(new Set(codes).size).toBe(codes.length);
      expect(
        codes
          .join(' ')
          .split(/[\s*]+/)
          .filter(Boolean),
      ).toEqual(codes);
    }),
    { numRuns: 1500 },
  );
  expect(records).toBeGreaterThan(50);
});
