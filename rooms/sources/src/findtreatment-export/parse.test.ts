import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type CodeBook, parseCodeBook } from '../code-books/code-book.ts';
import { tidy } from '../fields/tidy.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const entry = (code: string, who: 'SU' | 'MH' | 'both') => ({
  service_code: code,
  category_code: 'X',
  category_name: 'X',
  service_name: `Name of ${code}`,
  sa_code: who === 'MH' ? 'N' : 'Y',
  mh_code: who === 'SU' ? 'N' : 'Y',
});
const BOOKS: readonly CodeBook[] = [
  parseCodeBook([entry('SA', 'both'), entry('MM', 'SU'), entry('PED', 'MH'), entry('RES', 'both')], '2023'),
  parseCodeBook([{ ...entry('UBN', 'SU'), sa_code: undefined, mh_code: undefined }], '2019'),
];

const SITE: Readonly<Record<string, string>> = {
  name1: 'Hope House',
  street1: '1 Main Street',
  city: 'Boston',
  state: 'MA',
  zip: '02118',
  phone: '617-234-5678',
  latitude: '42.3388',
  longitude: '-71.0726',
  type_facility: 'SU',
  sa: '1',
};

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly Readonly<Record<string, string>>[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
};

const read = async (text: string, completeFor: readonly string[] = []) => {
  const { table } = await openTable({ name: 'list.csv', bytes: Buffer.from(text) }, REQUIRED_COLUMNS);
  return parse({ table, where: 'list.csv', books: BOOKS, gazetteer, completeFor }, source);
};
const site = (...changes: readonly Readonly<Record<string, string>>[]) =>
  read(csvOf(changes.map((change) => ({ ...SITE, ...change }))));
const told = ({ rejected }: Awaited<ReturnType<typeof read>>) =>
  rejected.map(({ key, field, reason, row }) => `${key} ${row ? 'ROW ' : ''}${field}: ${reason}`);

test('columns are codes, 1 states them, blank and 0 say nothing', async () => {
  const harvest = await site(
    { mm: '0', ' RES ': '1', ubn: '1' },
    { type_facility: 'MH', ' RES ': 'TRUE', ped: '' },
  );
  expect(harvest.records.map(({ key, stated }) => [key, stated.yes])).toEqual([
    ['2 SU', ['SA', 'RES', 'UBN']],
    ['3 MH', ['SA', 'MH-RES']],
  ]);
  expect(told(harvest)).toEqual([]);
});

test('a code that is asked no more, and one nobody knows, are kept but not counted as asked', async () => {
  const harvest = await site({ ubn: '1', zz9: '1', mm: '' }, { zz9: '1' });
  expect(harvest.codesCovered).toEqual(['SA', 'MM']);
  expect(harvest.records[0]?.stated.yes).toEqual(['SA', 'UBN', 'ZZ9']);
  expect(told(harvest)).toEqual([
    'list.csv zz9: the column "zz9" is in no code book: kept as the code ZZ9 (rows that tick it: 2)',
  ]);
});

test('anything but a tick in a column of codes is told once and states nothing', async () => {
  const harvest = await site({ mm: 'yes', res: '=1' }, { mm: '2' }, { mm: '1' });
  expect(harvest.records.map(({ stated }) => stated.yes)).toEqual([['SA'], ['SA'], ['SA', 'MM']]);
  expect(told(harvest)).toEqual([
    '2 SU : the column "mm" holds something other than 0 and 1 (2 rows): not stated there',
    '2 SU : the column "res" holds something other than 0 and 1 (1 row): not stated there',
  ]);
});

test('a column that cannot be a code is not read, and told', async () => {
  const harvest = await site({ 'opening hours': '9-5', '': 'x' });
  expect(told(harvest)).toEqual([
    'list.csv opening hours: the column "opening hours" is not known: not read',
    'list.csv : there are columns without a name: not read',
  ]);
});

test('a formula is left out and told; a site loses no other field by it', async () => {
  const harvest = await site({
    name2: '=HYPERLINK("http://evil.example","Click")',
    website: '=HYPERLINK("http://evil.example")',
    phone: '=1+1',
  });
  expect(harvest.records[0]).toMatchObject({ name: 'Hope House', phones: [] });
  expect(harvest.records[0]).not.toHaveProperty('otherName');
  expect(harvest.records[0]).not.toHaveProperty('website');
  expect(told(harvest)).toEqual([
    expect.stringMatching(/^2 SU name2: .* is a formula, not a value: left out and never run$/),
    expect.stringMatching(/^2 SU phone: .*not a US phone number.*left out$/),
    '2 SU phone: no column gives a phone number that can be dialed',
    expect.stringMatching(/^2 SU website: .*is not a web address/),
  ]);
});

test('a row whose cells no longer stand under their names is left out, the others kept', async () => {
  const columns = Object.keys(SITE);
  const good = columns.map((column) => SITE[column]).join(',');
  const harvest = await read(`${columns.join(',')}\nHope, ${good}\n${good}\n`);
  expect([harvest.rows, harvest.records.map(({ key }) => key)]).toEqual([2, ['3 SU']]);
  expect(told(harvest)).toEqual([
    expect.stringMatching(/^2 .* ROW : the row has 11 fields, the header names 10: .*: the row is left out$/),
  ]);
});

test.each([
  [{ name1: '', name2: '' }, 'name1: there is no name'],
  [{ city: '- -' }, 'city: there is no city'],
  [{ state: 'ON' }, 'state: "ON" is not a state'],
  [{ state: '' }, 'state: there is no state'],
])('%j is left out whole, with the reason', async (changes, reason) => {
  const harvest = await site(changes);
  expect([harvest.rows, harvest.records]).toEqual([1, []]);
  expect(told(harvest).at(-1)).toContain(`ROW ${reason}`);
});

test('a type that is neither is kept, told, and asked nothing', async () => {
  const harvest = await site({ type_facility: 'XX' });
  expect(harvest.records.map(({ key }) => key)).toEqual(['2 ?']);
  expect(harvest.records.map((record) => harvest.codesCoveredOf?.(record))).toEqual([[]]);
  expect(told(harvest)).toEqual(['2 ? type_facility: "XX" is not SU or MH: kept as a site of unknown type']);
});

test('positions are mended, or replaced and told', async () => {
  const harvest = await site(
    { latitude: '-71.0726', longitude: '42.3388' },
    { latitude: '0', longitude: '0' },
    { latitude: '', longitude: '' },
    { latitude: '34.05', longitude: '-118.24' },
  );
  const area = gazetteer.zip('02118');
  const center = { lat: area?.lat, lng: area?.lng, precision: 'zip' };
  expect(harvest.records.map(({ position }) => position)).toEqual([
    { lat: 42.3388, lng: -71.0726, precision: 'address' },
    center,
    center,
    center,
  ]);
  expect(told(harvest)).toEqual([
    expect.stringContaining('latitude and longitude were swapped'),
    expect.stringContaining('is a placeholder'),
    expect.stringContaining('there is no position: the center of ZIP 02118 is used'),
    expect.stringContaining('too far to be right'),
  ]);
});

test('a ZIP that alone contradicts the rest is left out; the position stays', async () => {
  const harvest = await site({ zip: '01201' });
  expect(harvest.records[0]).toMatchObject({ zip: '', position: { lat: 42.3388, precision: 'address' } });
  expect(told(harvest)).toEqual([
    '2 SU zip: 01201 (Pittsfield, MA) contradicts the position, which lies in Boston: left out',
  ]);
});

test('a border town keeps its state though its ZIP lies in the next', async () => {
  const harvest = await site({
    city: 'Salem',
    state: 'NH',
    zip: '01844',
    latitude: '42.75',
    longitude: '-71.2',
  });
  expect(harvest.records[0]).toMatchObject({ state: 'NH', zip: '01844' });
  expect(told(harvest)[0]).toContain('01844 lies in MA, the row says NH: both are kept');
});

test('a list without any column of codes, and a web page, are refused', async () => {
  const { sa: _, ...bare } = SITE;
  await expect(read(csvOf([bare]))).rejects.toMatchObject({
    problem: 'missing-column',
    message: expect.stringContaining('no column named by a service code'),
  });
  await expect(read('<html>Moved</html>')).rejects.toMatchObject({ problem: 'wrong-format' });
});

test('any cells at all give one record or one rejected row, and a record is fit to use', async () => {
  const cell = (...usual: readonly string[]) =>
    fc.oneof(fc.constantFrom('', ...usual), fc.string({ unit: 'binary', maxLength: 20 }));
  const row = fc.record({
    name1: cell('Hope House', '=x', '#REF!'),
    name2: cell('East'),
    street1: cell('1 Main Street', '- - -'),
    city: cell('Boston', 'Bostn'),
    state: cell('MA', 'NH', 'zz'),
    zip: cell('02118', '2118', '03079', '1'),
    phone: cell('617-234-5678', '999-999-9999'),
    latitude: cell('42.3388', '-71.07', '0'),
    longitude: cell('-71.0726', '42.3', '1e999'),
    website: cell('http://', 'example.org', 'javascript:x'),
    type_facility: cell('SU', 'MH', 'XX'),
    sa: cell('1', '0', '2'),
    zz: cell('1'),
  });
  let records = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
      // Blank rows are no rows, and zero bytes no text.
      const clean = rows.map((each) =>
        Object.fromEntries(
          Object.entries({ ...each, mm: '1' }).map(([column, text]) => [
            column,
            text.toWellFormed().replaceAll('\0', ''),
          ]),
        ),
      );
      const harvest = await read(csvOf(clean), ['MA']);
      expect(harvest.rows).toBe(rows.length);
      expect(harvest.records.length + harvest.rejected.filter((each) => each.row).length).toBe(rows.length);
      for (const { reason } of harvest.rejected) expect(tidy(reason)).toBe(reason);
      for (const record of harvest.records) {
        records++;
        expect(record.zip).toMatch(/^(\d{5})?$/);
        expect(record.key).toMatch(/^\d+ (SU|MH|\?|SA|OTP)$/);
        for (const phone of record.phones) expect(phone.number).toMatch(/^[2-9]\d\d[2-9]\d{6}$/);
        if (record.position) expect(isInUnitedStates(record.position)).toBe(true);
        if (record.website !== undefined) expect(record.website).toMatch(/^https?:\/\/[^\s]+$/);
        expect(new Set(record.stated.yes).size).toBe(record.stated.yes.length);
      }
    }),
    { numRuns: 300 },
  );
  expect(records).toBeGreaterThan(30);
});
