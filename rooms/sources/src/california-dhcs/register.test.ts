import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tidy } from '../fields/tidy.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Harvest } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { OWN_CODES } from './codes.ts';
import { COLUMNS, type Column } from './columns.ts';
import { californiaDhcs } from './index.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

const DATA = join(import.meta.dirname, '../../../../data');

let state: Harvest;
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
  state = await californiaDhcs.load(DATA, { gazetteer });
});

const stating = (code: string, { records } = state) =>
  records.filter(({ stated }) => stated.yes.includes(code)).length;
const license = (number: string) => state.licenses?.find((each) => each.number === number);
const record = (number: string) => state.records.find(({ key }) => key === license(number)?.key);

describe('California, August 2026', () => {
  test('every row but one without any address becomes a record with its license', () => {
    expect([state.rows, state.records.length, state.licenses?.length]).toEqual([2_266, 2_265, 2_265]);
    expect(
      state.rejected.filter(({ row }) => row).map(({ key, field, reason }) => `${key} ${field}: ${reason}`),
    ).toEqual(['295 190080AP city: there is no city: the row is left out']);
    expect(state.licenses?.map(({ key }) => key)).toEqual(state.records.map(({ key }) => key));
  });

  test('states this of them', () => {
    expect(
      Object.fromEntries(
        [
          'SA',
          'RES',
          'OP',
          'DT',
          'RD',
          'OD',
          'STAG',
          'FEM',
          'MALE',
          'CHLD',
          'AD',
          'CO',
          ...OWN_CODES.map(({ code }) => code),
        ].map((code) => [code, stating(code)]),
      ),
    ).toEqual({
      SA: 2_265,
      RES: 1_062,
      OP: 1_152,
      DT: 1_040,
      RD: 892,
      OD: 129,
      STAG: 2_240,
      FEM: 2_002,
      MALE: 1_997,
      CHLD: 121,
      AD: 121,
      CO: 62,
      'CA-LICENSED': 1_048,
      'CA-CERTIFIED': 1_703,
      'CA-EXPIRED': 25,
      'CA-DSS': 48,
      'CA-DPH': 3,
      'CA-IMS': 825,
      'CA-ADOLESCENT-WAIVER': 3,
      'CA-WITH-CHILDREN': 58,
      'CA-FAMILIES': 13,
    });
    expect(state.records.every(({ stated }) => stated.no.length === 0)).toBe(true);
    const known = new Set([
      'SA',
      'RES',
      'OP',
      'DT',
      'RD',
      'OD',
      'STAG',
      'FEM',
      'MALE',
      'CHLD',
      'AD',
      'CO',
      ...OWN_CODES.map(({ code }) => code),
    ]);
    for (const { stated } of state.records) for (const code of stated.yes) expect(known).toContain(code);
  });

  test('the 25 expired licenses are told, stated, and not called licensed', () => {
    const expired = state.licenses?.filter(({ isExpired }) => isExpired) ?? [];
    expect(expired.length).toBe(25);
    expect(state.rejected.filter(({ field }) => field === 'license_expiration').length).toBe(25);
    for (const { key, expires } of expired) {
      expect(expires !== undefined && expires < '2026-08-21').toBe(true);
      const codes = state.records.find((each) => each.key === key)?.stated.yes;
      expect(codes).toContain('CA-EXPIRED');
      for (const code of ['STAG', 'CA-LICENSED', 'CA-CERTIFIED']) expect(codes).not.toContain(code);
    }
  });

  test('rows read as they should be shown', () => {
    expect(record('010001AN')).toMatchObject({
      name: 'Chrysalis',
      otherName: 'Horizon Services, Incorporated',
      street: '3837 Telegraph Avenue',
      city: 'Oakland',
      state: 'CA',
      zip: '94609',
      county: 'Alameda',
      position: { lat: 37.827325, lng: -122.264974, precision: 'address' },
      phones: [{ purpose: 'main', number: '5104501190' }],
      stated: {
        source: 'california-dhcs',
        yes: ['SA', 'RES', 'CA-LICENSED', 'CA-CERTIFIED', 'STAG', 'FEM'],
        no: [],
      },
    });
    expect(license('010001AN')).toEqual({
      key: '2 010001AN',
      number: '010001AN',
      issuer: 'California DHCS',
      expires: '2027-10-31',
      isExpired: false,
      beds: 20,
      allBeds: 20,
      alsoAt: '3839, 3841, and 3843 Telegraph Avenue',
    });
    expect(license('010001EN')).not.toHaveProperty('beds');
    expect(record('190085DN')?.unit).toMatch(/^Detox Unit\/Rooms 129-130/);
  });

  test('what contradicts itself is told, and the part that stands alone gives way', () => {
    const told = state.rejected.map(({ key, reason }) => `${key}: ${reason}`);
    expect(told.filter((each) => each.includes('contradicts the position')).length).toBe(10);
    expect(told.filter((each) => each.includes('is no city of CA: read as')).length).toBe(11);
    expect(told.filter((each) => each.includes('the only state of this list')).length).toBe(2);
    expect(told.filter((each) => each.includes('is not in the ZIP table')).length).toBe(6);
    expect(state.rejected.length).toBe(78);
    expect(new Set(state.records.map((each) => each.state))).toEqual(new Set(['CA']));
  });

  test('names are set in readable case and lose no letter', () => {
    for (const { name, otherName, city } of state.records) {
      for (const text of [name, otherName, city]) {
        if (text !== undefined) expect(text).toMatch(/\p{Ll}|^[^\p{L}]*(\p{Lu}{1,5}[^\p{L}]*)+$/u);
      }
    }
  });
});

const usual: Readonly<Record<Column, string>> = {
  license_number: '010001AN',
  facility_name: 'HOPE HOUSE',
  legal_entity: 'HOPE INC.',
  address_line1: '1 MAIN STREET',
  address_line2: '',
  additional_locations: '',
  city: 'OAKLAND',
  state: 'CA',
  zip: '94609',
  county: 'Alameda County',
  phone: '(510) 450-1190',
  setting_code: 'RES',
  offers_detox: 'false',
  is_licensed: 'true',
  is_certified: 'false',
  license_expiration: '2027-10-31',
  license_expired: 'false',
  treatment_capacity: '20',
  total_capacity: '24',
  target_population: 'CO-ED',
  incidental_medical_services: 'false',
  adolescent_waiver: 'false',
  latitude: '37.827325',
  longitude: '-122.264974',
};

const read = async (...rows: readonly Partial<Record<Column, string>>[]) => {
  const text = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => ({ ...usual, ...row })[column]))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const { table } = await openTable({ name: 'list.csv', bytes: Buffer.from(text) }, COLUMNS);
  return parse({ table, gazetteer }, source);
};
const codes = async (row: Partial<Record<Column, string>>) => (await read(row)).records[0]?.stated.yes;
const reasons = ({ rejected }: Harvest) => rejected.map(({ field, reason }) => `${field}: ${reason}`);

test.each([
  [{}, ['SA', 'RES', 'CA-LICENSED', 'STAG', 'FEM', 'MALE']],
  [{ offers_detox: 'true' }, ['SA', 'RES', 'DT', 'RD', 'CA-LICENSED', 'STAG', 'FEM', 'MALE']],
  [
    {
      setting_code: 'NON',
      is_licensed: 'false',
      is_certified: 'true',
      offers_detox: 'true',
      target_population: 'WOMEN ONLY',
    },
    ['SA', 'OP', 'DT', 'OD', 'CA-CERTIFIED', 'STAG', 'FEM'],
  ],
  [
    {
      setting_code: 'DSS',
      is_licensed: 'false',
      is_certified: 'true',
      target_population: 'YOUTH/ADOLESCENT',
    },
    ['SA', 'CA-DSS', 'CA-CERTIFIED', 'STAG', 'CHLD', 'AD'],
  ],
  [
    { setting_code: 'DPH', offers_detox: 'true', target_population: 'WOMEN/CHILD/DUAL' },
    ['SA', 'CA-DPH', 'DT', 'CA-LICENSED', 'STAG', 'FEM', 'CA-WITH-CHILDREN', 'CO'],
  ],
  [{ license_expiration: '2026-07-31', license_expired: 'true' }, ['SA', 'RES', 'CA-EXPIRED', 'FEM', 'MALE']],
  [
    { is_licensed: 'false', target_population: '', adolescent_waiver: 'TRUE' },
    ['SA', 'RES', 'CA-ADOLESCENT-WAIVER'],
  ],
])('%j states %j', async (row, expected) => {
  expect(await codes(row)).toEqual(expected);
});

test('what the register never said before is told and states nothing', async () => {
  const harvest = await read({
    setting_code: 'JAIL',
    target_population: 'CO-ED/PETS',
    is_licensed: 'maybe',
    treatment_capacity: 'many',
  });
  expect(harvest.records[0]?.stated.yes).toEqual(['SA', 'FEM', 'MALE']);
  expect(reasons(harvest)).toEqual([
    'is_licensed: "maybe" is not true or false: not stated',
    'setting_code: "JAIL" is not RES, NON, DSS or DPH: no setting is stated',
    'target_population: "PETS" is not a group of people this list is known to name: not stated',
    'treatment_capacity: "many" is not a number of beds: left out',
  ]);
});

test('when the flag and the date of expiry disagree, the date counts', async () => {
  const harvest = await read(
    { license_expiration: '2026-08-20' },
    { license_expiration: '2026-08-21' },
    { license_expiration: '31.12.2027', license_expired: 'true' },
  );
  expect(harvest.licenses?.map(({ isExpired, expires }) => [isExpired, expires])).toEqual([
    [true, '2026-08-20'],
    [false, '2026-08-21'],
    [true, undefined],
  ]);
  expect(reasons(harvest).filter((each) => !each.includes('stands in row'))).toEqual([
    'license_expired: the list of 2026-08-21 says false, its date 2026-08-20 says true: the date counts',
    'license_expiration: expired on 2026-08-20: stated as CA-EXPIRED, not as licensed',
    expect.stringContaining('license_expiration: "31.12.2027" is not a date: expected YYYY-MM-DD'),
    'license_expiration: expired on an unknown day: stated as CA-EXPIRED, not as licensed',
  ]);
});

test('a license number that stands twice is told; both rows stay', async () => {
  const harvest = await read({}, { facility_name: 'JOY HOUSE' });
  expect(harvest.records.map(({ key, name }) => [key, name])).toEqual([
    ['2 010001AN', 'Hope House'],
    ['3 010001AN', 'Joy House'],
  ]);
  expect(reasons(harvest)).toEqual([
    'license_number: "010001AN" stands in row "2 010001AN" too: both are kept',
  ]);
});

test('any cells at all give one record or one rejected row', async () => {
  const row = fc.record(
    Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        fc.oneof(
          fc.constantFrom(usual[column], '', 'true', '=1+1', '2028-02-30'),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
      ]),
    ) as { [C in Column]: fc.Arbitrary<string> },
  );
  let records = 0;
  await fc.assert(
    fc.asyncProperty(row, async (any) => {
      const clean = Object.fromEntries(
        Object.entries({ ...any, setting_code: any.setting_code || 'RES' }).map(([column, text]) => [
          column,
          text.toWellFormed().replaceAll('\0', ''),
        ]),
      );
      const harvest = await read(clean);
      expect(harvest.records.length + harvest.rejected.filter((each) => each.row).length).toBe(1);
      expect(harvest.licenses?.length).toBe(harvest.records.length);
      for (const { reason } of harvest.rejected) expect(tidy(reason)).toBe(reason);
      for (const each of harvest.records) {
        records++;
        expect(new Set(each.stated.yes).size).toBe(each.stated.yes.length);
        expect(each.name).toBe(tidy(each.name));
      }
    }),
    { numRuns: 300 },
  );
  expect(records).toBeGreaterThan(20);
});
