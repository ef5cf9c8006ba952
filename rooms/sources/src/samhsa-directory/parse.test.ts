import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGazetteer, type Gazetteer } from '../geo/gazetteer.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import type { CodeColumn, CoordinateColumn, FacilityColumn } from './columns.ts';
import { FACILITY_COLUMNS } from './columns.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

const rows = [
  { zip: '21201', lat: 39.29, lng: -76.62, city: 'Baltimore', state: 'MD', county: 'Baltimore City' },
  { zip: '21202', lat: 39.3, lng: -76.61, city: 'Baltimore', state: 'MD', county: 'Baltimore City' },
];
const gazetteer: Gazetteer = createGazetteer({ rows, rejected: [] });

const blank = Object.fromEntries(FACILITY_COLUMNS.map((column) => [column, ''])) as Record<
  FacilityColumn,
  string
>;

const facility = (
  number: number,
  name: string,
  changes: Partial<Record<FacilityColumn, string>> = {},
): TableRow<FacilityColumn> => ({
  number,
  cells: {
    ...blank,
    Name1: name,
    Street1: '1 Main Street',
    City: 'Baltimore',
    State: 'MD',
    Zip: '21201',
    Phone: '410-234-5678',
    Service_code_info: 'SA',
    ...changes,
  },
});

const matched = (
  number: number,
  name1: string,
  latitude: number,
  changes: Partial<Record<CoordinateColumn, string>> = {},
): TableRow<CoordinateColumn> => ({
  number,
  cells: {
    name1,
    street1: '1 Main Street',
    zip: '21201',
    county: 'Howard',
    latitude: String(latitude),
    longitude: '-76.6',
    precision: 'address',
    ...changes,
  },
});

const code = (number: number, service_code: string): TableRow<CodeColumn> => ({
  number,
  cells: {
    category_code: 'TC',
    category_name: 'Type  of Care',
    service_code,
    service_name: `Name of ${service_code} `,
    service_description: '',
  },
});

const harvest = (
  facilities: TableRow<FacilityColumn>[],
  coordinates?: TableRow<CoordinateColumn>[],
  codes = [code(2, 'SA')],
) =>
  parse(
    {
      facilities,
      codes,
      gazetteer,
      ...(coordinates && { coordinates: { rows: coordinates, fileName: 'positions.csv' } }),
    },
    source,
  );

const latitudes = async (...given: Parameters<typeof harvest>) =>
  (await harvest(...given)).records.map((record) => record.position?.lat);

test('unknown codes are kept in the record and told once, with how many rows state them', async () => {
  const { records, rejected } = await harvest([
    facility(2, 'A', { Service_code_info: 'SA ZZ1' }),
    facility(3, 'B', { Service_code_info: 'ZZ1 ZZ2' }),
  ]);
  expect(records.map((record) => record.stated.yes)).toEqual([
    ['SA', 'ZZ1'],
    ['ZZ1', 'ZZ2'],
  ]);
  expect(rejected).toEqual([
    {
      key: '2',
      field: 'Service_code_info',
      reason: 'the code "ZZ1" is not in the code book: kept (2 rows, this is the first)',
      row: false,
    },
    {
      key: '3',
      field: 'Service_code_info',
      reason: 'the code "ZZ2" is not in the code book: kept (1 row, this is the first)',
      row: false,
    },
  ]);
});

test('the code book is tidied; doubled and impossible codes are told', async () => {
  const { codeBook, rejected } = await harvest([facility(2, 'A')], undefined, [
    code(2, ' SA '),
    code(3, 'SA'),
    code(4, ''),
    code(5, 'A B'),
  ]);
  expect(codeBook).toEqual([
    { code: 'SA', category: 'TC', categoryName: 'Type of Care', name: 'Name of SA', description: '' },
  ]);
  expect(rejected.map(({ key }) => key)).toEqual([
    'Service Code Reference 3',
    'Service Code Reference 4',
    'Service Code Reference 5',
  ]);
});

test('positions are joined in order, repeated names included', async () => {
  const same = [facility(2, 'A'), facility(3, 'A'), facility(4, 'B')];
  const { records, rejected } = await harvest(same, [
    matched(2, 'A', 39.21),
    matched(3, 'a ', 39.22),
    matched(4, 'B', 39.23, { precision: 'name' }),
  ]);
  expect(records.map((record) => record.position)).toEqual([
    { lat: 39.21, lng: -76.6, precision: 'address' },
    { lat: 39.22, lng: -76.6, precision: 'address' },
    { lat: 39.23, lng: -76.6, precision: 'approximate' },
  ]);
  expect(records[0]?.county).toBe('Howard');
  expect(rejected).toEqual([]);
});

test('a rejected row takes its position with it, so the rows below keep theirs', async () => {
  const facilities = [facility(2, 'A', { State: 'ZZ' }), facility(3, 'B')];
  expect(await latitudes(facilities, [matched(2, 'A', 39.21), matched(3, 'B', 39.22)])).toEqual([39.22]);
});

test('rows that moved are found by name, street and ZIP; what fits nothing is told', async () => {
  const { records, rejected } = await harvest(
    [facility(2, 'C'), facility(3, 'A'), facility(4, 'New')],
    [matched(2, 'A', 39.21), matched(3, 'B', 39.22), matched(4, 'C', 39.23)],
  );
  expect(records.map((record) => record.position)).toEqual([
    { lat: 39.23, lng: -76.6, precision: 'address' },
    { lat: 39.21, lng: -76.6, precision: 'address' },
    { lat: 39.29, lng: -76.62, precision: 'zip' },
  ]);
  expect(rejected.map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
    '2: positions.csv is not in the order of the directory: positions were found by name, street and ZIP alone (2 rows: "2", "3")',
    '4: positions.csv has no position: the center of the ZIP is used (1 row: "4")',
    'positions.csv 3: no row of the directory bears the name, street and ZIP: not used (1 position: "positions.csv 3")',
  ]);
});

test('a precision nobody knows is taken for the lesser one and told', async () => {
  const { records, rejected } = await harvest(
    [facility(2, 'A')],
    [matched(2, 'A', 39.21, { precision: 'constructor' })],
  );
  expect(records[0]?.position?.precision).toBe('approximate');
  expect(rejected[0]).toMatchObject({ key: 'positions.csv 2', field: 'precision', row: false });
});

test('without a file of positions every listing gets the center of its ZIP, silently', async () => {
  const { records, rejected } = await harvest([facility(2, 'A')]);
  expect(records[0]?.position).toEqual({ lat: 39.29, lng: -76.62, precision: 'zip' });
  expect(rejected).toEqual([]);
});

test('however rows are shuffled, doubled, spoiled or dropped, each comes back, and with its own position', async () => {
  const change = fc.record({ order: fc.nat(), drop: fc.boolean(), spoil: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const positions = changes.map((_, i) => matched(i + 2, `Place ${i}`, 39.2 + i / 1000));
      const facilities = changes
        .map(({ order, drop, spoil }, i) => ({
          order,
          drop,
          row: facility(i + 2, `Place ${i}`, spoil ? { City: '' } : {}),
        }))
        .filter(({ drop }) => !drop)
        .sort((a, b) => a.order - b.order)
        .map(({ row }) => row);
      const { rows: count, records, rejected } = await harvest(facilities, positions);
      expect(count).toBe(facilities.length);
      expect(
        records.length + rejected.filter(({ row, field }) => row && field !== 'service_code').length,
      ).toBe(count);
      for (const record of records)
        expect(record.position?.lat).toBeCloseTo(39.2 + (Number(record.key) - 2) / 1000, 9);
    }),
  );
});
