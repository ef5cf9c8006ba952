import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tidy } from '../fields/tidy.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Harvest } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { medicareOtp } from './index.ts';
import { readNpis } from './npi.ts';
import { COLUMNS, parse } from './parse.ts';
import { isUnit } from './second-line.ts';
import { source } from './source.ts';

const DATA = join(import.meta.dirname, '../../../../data');

let nation: Harvest;
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
  nation = await medicareOtp.load(DATA, { gazetteer });
});

describe('Medicare, June 2022', () => {
  test('every row becomes a record that adds one fact', () => {
    expect([nation.rows, nation.records.length, nation.enrollments?.length]).toEqual([1_339, 1_339, 1_339]);
    expect(medicareOtp.role).toBe('facts-only');
    for (const { stated } of nation.records)
      expect(stated).toEqual({ source: 'medicare-otp', yes: ['MEDICARE-OTP'], no: [] });
    expect(nation.records.filter(({ state }) => state === 'WY')).toEqual([]);
  });

  test('reports exactly this', () => {
    expect(nation.rejected.map(({ key, field, reason }) => `${key} ${field}: ${reason}`)).toEqual([
      '1005 city: "Lavale" is no city of MD: read as La Vale',
      '1305 phone: "1972669257" cannot be dialed: no US area code, and no three digits after it, begin with 0 or 1: left out',
      '1305 phone: no column gives a phone number that can be dialed',
      '2 provider_name: names of 35 characters were probably cut by the publisher: kept as they are (294 rows)',
    ]);
  });

  test('cells that pack several provider numbers give all of them', () => {
    const packed = nation.enrollments?.filter(({ npis }) => npis.length > 1) ?? [];
    expect([packed.length, Math.max(...packed.map(({ npis }) => npis.length))]).toEqual([34, 4]);
    expect(nation.enrollments?.[0]).toEqual({
      key: '2',
      npis: ['1003081399', '1013055110'],
      effective: '2020-01-01',
    });
    const days = nation.enrollments?.map(({ effective }) => effective ?? '').toSorted() ?? [];
    expect([days[0], days.at(-1)]).toEqual(['2020-01-01', '2022-04-01']);
  });

  test('the second line is a suite or the name of the clinic', () => {
    expect(nation.records[0]).toMatchObject({
      name: 'BAART Behavioral Health Services In',
      street: '617 Comstock Rd',
      unit: 'Ste 5',
      zip: '05602',
    });
    const plano = nation.records.find(({ otherName }) => otherName === 'WTCR Plano, Inc.');
    expect(plano).toMatchObject({
      name: 'West Texas Counseling & Rehabilitat',
      street: '1108 Dobie Dr Ste 102',
      city: 'Plano',
    });
    expect(nation.records.filter(({ otherName }) => otherName !== undefined).length).toBe(177);
  });
});

test('what is a suite, a floor or a box is no name', () => {
  for (const line of [
    'STE 5',
    'SUITE D',
    '# 1',
    '2ND FLOOR',
    'BLDG 1A',
    'PO BOX 368',
    'P.O. BOX 878',
    'GROUND FLOOR, REAR',
    'ANNEX O - SECOND FLOOR',
    'BSMNT',
    'C-LEVEL',
    'FL 4',
    'B',
    'ROUTE 224',
    '1001 11TH ST',
  ])
    expect([line, isUnit(line)]).toEqual([line, true]);
  for (const line of [
    'BHG DENVER TREATMENT CENTER',
    'WTCR PLANO, INC.',
    'GREENVILLE',
    'FLORIDA CLINIC',
    'STEPPING STONE HOUSE',
  ])
    expect([line, isUnit(line)]).toEqual([line, false]);
});

test('provider numbers are checked by their last digit', () => {
  expect(readNpis(' 1003081399  1013055110 1003081399')).toEqual({
    npis: ['1003081399', '1013055110'],
    problems: [],
  });
  expect(readNpis('1003081398, 12345')).toEqual({
    npis: [],
    problems: [
      expect.stringContaining('its last digit does not fit'),
      expect.stringContaining('expected ten digits'),
    ],
  });
  expect(readNpis('')).toEqual({ npis: [], problems: ['there is no provider number'] });
});

test('of ten numbers that differ in the last digit exactly one is a provider number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 299_999_999 }), (start) => {
      const all = Array.from({ length: 10 }, (_, last) => `${start}${last}`);
      expect(readNpis(all.join(' ')).npis.length).toBe(1);
    }),
  );
});

test('any cells at all give one record or one rejected row', async () => {
  const usual: Readonly<Record<string, readonly string[]>> = {
    npi: ['1003081399', '1 2'],
    provider_name: ['HOPE HOUSE', '=x'],
    address1: ['1 MAIN ST', '- -'],
    address2: ['STE 1', 'CLINIC'],
    city: ['BALTIMORE'],
    state: ['MD', 'XX'],
    zip: ['21201-1234', '21201'],
    medicare_id_effective_date: ['01/01/2020', '13/01/2020'],
    phone: ['4102345678', '4102345678x12'],
  };
  const row = fc.record(
    Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        fc.oneof(
          fc.constantFrom('', ...(usual[column] ?? [])),
          fc.constantFrom(...(usual[column] ?? [])),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
      ]),
    ),
  );
  let records = 0;
  await fc.assert(
    fc.asyncProperty(row, async (any) => {
      const cells = COLUMNS.map(
        (column) => `"${(any[column] ?? '').toWellFormed().replaceAll('\0', '').replaceAll('"', '""')}"`,
      );
      const text = `${COLUMNS.join(',')}\n${cells.join(',')}\n"1","X","","","X","MD","21201","","x"\n`;
      const { table } = await openTable({ name: 'list.csv', bytes: Buffer.from(text) }, COLUMNS);
      const harvest = await parse({ table, gazetteer }, source);
      const isBlank = cells.every((cell) => cell.slice(1, -1).trim() === '');
      expect(harvest.rows).toBe(isBlank ? 1 : 2);
      expect(harvest.records.length + harvest.rejected.filter((each) => each.row).length).toBe(harvest.rows);
      expect(harvest.enrollments?.length).toBe(harvest.records.length);
      for (const { reason } of harvest.rejected) expect(tidy(reason)).toBe(reason);
      records += harvest.records.length - 1;
    }),
    { numRuns: 300 },
  );
  expect(records).toBeGreaterThan(20);
});
