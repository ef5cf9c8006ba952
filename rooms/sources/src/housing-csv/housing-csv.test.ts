import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import { loadHousing } from './index.ts';
import { parse } from './parse.ts';

const DATA = join(import.meta.dirname, '../../../../data');
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
});

const HOME = {
  source_name: 'A coalition',
  source_license: 'CC BY 4.0',
  as_of: '2026-11-15',
  name: 'Harbor House',
  street: '100 Pratt Street',
  city: 'Baltimore',
  state: 'MD',
  zip: '21201',
  latitude: '39.2904',
  longitude: '-76.6122',
  phone: '410-234-0190',
  website: 'https://harbor.example.org',
};
const read = async (...rows: Readonly<Record<string, string>>[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
  const text = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ].join('\n');
  const { table } = await openTable(
    { name: 'homes.csv', bytes: new TextEncoder().encode(text) },
    REQUIRED_COLUMNS,
  );
  return parse({ table, where: 'homes.csv', gazetteer, today: '2026-11-21' });
};
const one = async (changes: Readonly<Record<string, string>>) => read({ ...HOME, ...changes });

test('the example is read whole', async () => {
  const harvest = await loadHousing(join(DATA, 'housing-csv/example.csv'), {
    gazetteer,
    today: '2026-11-21',
  });
  expect(harvest.rows).toBe(3);
  expect(
    harvest.records.map(({ name, street, phones, website }) => [name, street, phones.length, website]),
  ).toEqual([
    ['Example Harbor House', '100 Example Street', 1, 'https://harbor.example.org'],
    ['Example Meadow House', undefined, 1, undefined],
    ['Example Safe House', undefined, 2, 'https://safe.example.org'],
  ]);
  expect(harvest.records[0]).toMatchObject({
    stated: {
      yes: expect.arrayContaining(['monitored', 'accepts-methadone', 'veterans', 'spanish']),
      no: ['oxford-house', 'women', 'children'],
    },
    terms: {
      dollarsPerWeek: 160,
      deposit: 0,
      freeBeds: 2,
      bedsAsOf: '2026-11-15',
      certifier: 'Example Recovery Coalition',
    },
  });
});

describe('an address', () => {
  test('stays with the list unless the home publishes it: the area of the ZIP is shown', async () => {
    const { records } = await one({});
    expect(records[0]?.street).toBeUndefined();
    expect(records[0]?.position?.precision).toBe('zip');
    expect(JSON.stringify(records)).not.toMatch(/Pratt|39\.2904/);
  });

  test('that is published is shown', async () => {
    const { records } = await one({ publish_address: 'yes' });
    expect(records[0]).toMatchObject({ street: '100 Pratt Street', position: { precision: 'address' } });
  });

  test.each(['yes', 'true', 'perhaps'])(
    'of a home that is confidential (%s) is marked, and the report repeats nothing of it',
    async (confidential) => {
      const { records, rejected } = await one({
        confidential,
        phone_intake: '410-234-0191',
        longitude: 'by 100 Pratt Street',
      });
      expect(records[0]?.confidential).toBe(true);
      expect(rejected.map(({ field }) => field)).toContain('latitude, longitude');
      expect(JSON.stringify(rejected)).not.toMatch(/Pratt|39\.2904|4102340190|harbor\.example/);
    },
  );

  test('a row that calls a home confidential counts, whatever other rows say of it', async () => {
    const open = { publish_address: 'yes' };
    const hidden = { confidential: 'yes', phone_intake: '410-234-0191' };
    for (const rows of [
      [open, hidden],
      [hidden, open],
    ]) {
      const { records, rejected } = await read(...rows.map((row) => ({ ...HOME, ...row })));
      expect(records.map(({ confidential }) => confidential)).toEqual([true]);
      expect(rejected.filter(({ row }) => row)).toHaveLength(1);
    }
  });

  test('a confidential home without an intake line is left out', async () => {
    const { records, rejected } = await one({ confidential: 'yes' });
    expect(records).toEqual([]);
    expect(rejected.at(-1)).toMatchObject({ field: 'phone_intake', row: true });
  });
});

describe('facts', () => {
  test('have three values', async () => {
    const { records } = await one({
      accepts_methadone: 'yes',
      accepts_buprenorphine: 'No',
      accepts_naltrexone: '',
    });
    expect(records[0]?.stated).toMatchObject({ yes: ['accepts-methadone'], no: ['accepts-buprenorphine'] });
  });

  test('said both ways count for neither, and what is no word is named with the nearest', async () => {
    const { records, rejected } = await one({
      women: 'yes',
      no: 'women',
      yes: 'veteran',
      naloxone: 'maybe',
      type: 'level VI',
    });
    expect(records[0]?.stated).toMatchObject({ yes: [], no: [] });
    expect(rejected.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'is said to be so and not so: counts for neither',
        '"veteran" is no word of this format: left out (the nearest is veterans)',
        '"maybe" is not yes or no: not stated',
        '"VI" is no type: expected P, M, S, C or I to IV: left out',
      ]),
    );
  });

  test.each([
    ['P', 'peer-run'],
    ['level II', 'monitored'],
    ['Type s', 'supervised'],
    ['IV', 'clinical'],
  ])('type %s', async (type, code) => {
    expect((await one({ type })).records[0]?.stated.yes).toEqual([code]);
  });

  test.each([
    ['$1,200.00', 1200],
    ['0', 0],
    ['about 200', undefined],
    ['-5', undefined],
    ['999999', undefined],
  ])('money %s', async (dollars_per_month, dollars) => {
    expect((await one({ dollars_per_month })).records[0]?.terms.dollarsPerMonth).toBe(dollars);
  });

  test('free beds have a date: their own, or that of the row', async () => {
    expect((await one({ free_beds: '2' })).records[0]?.terms).toEqual({
      freeBeds: 2,
      bedsAsOf: '2026-11-15',
    });
    expect((await one({ free_beds: '2', beds_as_of: 'soon' })).records[0]?.terms).toEqual({});
  });
});

test('rows that cannot be used are explained, and lose no other', async () => {
  const { rows, records, rejected } = await read(
    HOME,
    HOME,
    { ...HOME, name: '', zip: '' },
    { ...HOME, name: 'Two', as_of: '2027-01-01' },
    { ...HOME, name: 'Three', source_license: '' },
    { ...HOME, name: 'Four', state: 'XX' },
  );
  expect([rows, records.length, rejected.filter(({ row }) => row).length]).toEqual([6, 1, 5]);
});
