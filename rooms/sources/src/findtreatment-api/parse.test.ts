import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCodeBooks } from '../code-books/files.ts';
import { createLabelCodes, type LabelCodes } from '../code-books/label-codes.ts';
import { tidy } from '../fields/tidy.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Harvest } from '../source-module.ts';
import { readAnswer, readPage } from './answer.ts';
import { findTreatmentApi } from './index.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const PAGE = join(import.meta.dirname, 'fixtures/api-page-2019.json');

let gazetteer: Gazetteer;
let labels: LabelCodes;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
  labels = createLabelCodes(await loadCodeBooks(DATA));
});

type Row = Readonly<Record<string, unknown>>;

const SITE: Row = {
  _irow: 1,
  frid: null,
  name1: 'Hope House',
  name2: '',
  street1: '1014 East Market Street',
  street2: null,
  city: 'Charlottesville',
  state: 'VA',
  zip: '22902',
  phone: '434-979-8871',
  intake1: null,
  hotline1: null,
  website: 'http://www.regionten.org',
  latitude: '38.0282239',
  longitude: '-78.4725231',
  miles: 0.24,
  typeFacility: 'SA',
  services: [{ f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment' }],
};

const read = (rows: readonly unknown[], isWholeNation = true): Promise<Harvest> =>
  parse(
    {
      pages: [{ page: 1, totalPages: 1, recordCount: rows.length, rows }],
      where: 'reading',
      labels,
      gazetteer,
      isWholeNation,
    },
    { ...source, asOf: '2026-11-21' },
  );
const site = (...changes: readonly Row[]) =>
  read(changes.map((change, i) => ({ ...SITE, _irow: i + 1, ...change })));
const told = ({ rejected }: Harvest) =>
  rejected.map(({ key, field, reason, row }) => `${key}${row ? ' ROW' : ''} ${field}: ${reason}`);

describe('the page of 2019', () => {
  let page: Harvest;
  beforeAll(async () => {
    page = await findTreatmentApi.load(DATA, { file: PAGE, asOf: '2019-05', gazetteer });
  });

  test('every row becomes a record with its type in the key', () => {
    expect([page.rows, page.records.length, page.source.asOf]).toEqual([30, 30, '2019-05']);
    expect(page.records.map(({ key }) => key).slice(0, 4)).toEqual(['1 SA', '2 MH', '3 MH', '4 SA']);
    expect(page.completeFor).toEqual([]);
  });

  test('its labels are codes, but for five that are told with their number', () => {
    expect(told(page)).toEqual([
      'api-page-2019.json : rows never came: 31 to 22949: taken as it is, not as complete',
      '3 MH services: no code book has the label "TAP: Psychotropic medication": not stated (14 rows, this is the first)',
      '3 MH services: no code book has the label "TAP: Trauma therapy": not stated (12 rows, this is the first)',
      '5 SA services: no code book has the label "SET: Computerized treatment/telemedicine": not stated (1 row, this is the first)',
      '6 MH services: no code book has the label "TAP: Behavior modification": not stated (5 rows, this is the first)',
      '7 MH services: no code book has the label "FT: Psychiatric hospital or psychiatric unit of a general hospital": not stated (2 rows, this is the first)',
    ]);
  });

  test('a clinic with methadone states it; a place that only accepts people on medicine does not', () => {
    const clinic = page.records.find(({ key }) => key === '8 SA');
    expect(clinic).toMatchObject({
      name: 'Addiction Recovery Systems LLC',
      phones: [{ purpose: 'main', number: '4342200080' }],
    });
    for (const code of ['OTP', 'MM', 'BUM', 'OP', 'MD', 'SP']) expect(clinic?.stated.yes).toContain(code);
    expect(page.records[0]?.stated.yes).toEqual(expect.arrayContaining(['SA', 'RES', 'RS', 'MOA', 'MALE']));
    expect(page.records[0]?.stated.yes).not.toContain('BUM');
    const offices = page.records.filter(({ stated }) => stated.yes.includes('UB'));
    expect(offices.length).toBe(2);
  });

  test('settings of mental health rows are told apart', () => {
    for (const { key, stated } of page.records) {
      const settings = stated.yes.filter((code) => ['OP', 'RES', 'HI'].includes(code));
      if (key.endsWith('MH')) expect(settings).toEqual([]);
    }
    expect(page.records.filter(({ stated }) => stated.yes.includes('MH-OP')).length).toBe(12);
  });

  test('states exactly what its labels say', async () => {
    const { rows } = JSON.parse(await readFile(PAGE, 'utf8')) as { rows: { services: { f3: string }[] }[] };
    const said = rows.reduce(
      (sum, { services }) => sum + services.flatMap(({ f3 }) => f3.split('; ')).length,
      0,
    );
    const stated = page.records.reduce((sum, record) => sum + record.stated.yes.length, 0);
    expect([said, stated]).toEqual([said, said - 34]);
  });
});

test('the same site as SA, MH and OTP row stays three records; being an OTP is stated', async () => {
  const harvest = await site(
    {},
    { typeFacility: 'MH', services: [{ f2: 'SET', f3: 'Residential; Outpatient' }] },
    { typeFacility: 'OTP', services: null },
  );
  expect(harvest.records.map(({ key, stated }) => [key, stated.yes])).toEqual([
    ['1 SA', ['SA']],
    ['2 MH', ['MH-RES', 'MH-OP']],
    ['3 OTP', ['OTP']],
  ]);
  expect(told(harvest)).toEqual([
    '3 OTP services: there are no services: nothing is stated of what the site offers',
  ]);
});

test('null and odd services state nothing and are told', async () => {
  const harvest = await site(
    { services: null },
    { services: 'none' },
    {
      services: [
        null,
        7,
        { f2: 'OT', f3: null },
        { f2: 'OT', f3: ['x'] },
        { f2: null, f3: 'Methadone maintenance;; ' },
      ],
    },
  );
  expect(harvest.records.map(({ stated }) => stated.yes)).toEqual([[], [], ['MM']]);
  expect(told(harvest)).toEqual([
    '1 SA services: there are no services: nothing is stated of what the site offers',
    '2 SA services: expected a list, got string: nothing is stated',
    '3 SA services: the labels of "OT" are no text: left out',
  ]);
});

test('positions: numbers or text, swapped, null, elsewhere', async () => {
  const zip = gazetteer.zip('22902');
  const center = { lat: zip?.lat, lng: zip?.lng, precision: 'zip' };
  const harvest = await site(
    { latitude: 38.0282239, longitude: -78.4725231 },
    { latitude: '-78.4725231', longitude: '38.0282239' },
    { latitude: null, longitude: null },
    { latitude: '0.0', longitude: '0.0' },
    { latitude: 'N/A', longitude: {} },
  );
  const right = { lat: 38.0282239, lng: -78.4725231, precision: 'address' };
  expect(harvest.records.map(({ position }) => position)).toEqual([right, right, center, center, center]);
  expect(told(harvest)).toEqual([
    expect.stringContaining(
      '2 SA latitude, longitude: "-78.4725231, 38.0282239": latitude and longitude were swapped',
    ),
    '3 SA latitude, longitude: there is no position: the center of ZIP 22902 is used',
    expect.stringContaining('4 SA latitude, longitude: "0.0, 0.0" is a placeholder'),
    '5 SA longitude: expected text, got object: left out',
    expect.stringContaining('5 SA latitude, longitude: "N/A," is not a latitude and a longitude'),
  ]);
});

test('placeholder phones are left out and told', async () => {
  const harvest = await site({
    phone: '(999) 999-9999',
    intake1: '434-979-8871 x2',
    hotline1: '000-000-0000',
  });
  expect(harvest.records[0]?.phones).toEqual([{ purpose: 'intake', number: '4349798871', extension: '2' }]);
  expect(told(harvest)).toEqual([
    '1 SA phone: "(999) 999-9999" is a placeholder, not a phone number: left out',
    '1 SA hotline1: "000-000-0000" is a placeholder, not a phone number: left out',
  ]);
});

test('what is no row, and rows without name, city or state, are left out whole', async () => {
  const harvest = await read(
    [null, 'x', [], { ...SITE, name1: null }, { ...SITE, city: '' }, { ...SITE, state: 'QC' }, SITE].map(
      (row, i) =>
        typeof row === 'object' && row !== null && !Array.isArray(row) ? { ...row, _irow: i + 1 } : row,
    ),
  );
  expect([harvest.rows, harvest.records.map(({ key }) => key)]).toEqual([7, ['7 SA']]);
  expect(told(harvest)).toEqual([
    '1 ? ROW : expected a row, got "null": the row is left out',
    '2 ? ROW : expected a row, got ""x"": the row is left out',
    '3 ? ROW : expected a row, got "[]": the row is left out',
    '4 SA ROW name1: there is no name: the row is left out',
    '5 SA ROW city: there is no city: the row is left out',
    '6 SA ROW state: "QC" is not a state or territory of the United States: the row is left out',
    'reading : rows never came: 1 to 3: taken as it is, not as complete',
  ]);
});

test('complete only for the whole nation without a gap', async () => {
  expect((await site({}, { name1: 'B' })).completeFor).toEqual(['VA']);
  expect((await read([SITE], false)).completeFor).toEqual([]);
  const gap = await read([
    SITE,
    { ...SITE, name1: 'B', _irow: 4 },
    { ...SITE, name1: 'C', _irow: 3 },
    { ...SITE, name1: 'D', _irow: 9 },
  ]);
  expect(gap.completeFor).toEqual([]);
  expect(told(gap)).toEqual(['reading : rows never came: 2: taken as it is, not as complete']);
  const { _irow: _, ...plain } = SITE;
  expect((await read([plain, { ...plain, name1: 'B' }])).completeFor).toEqual(['VA']);
});

test('answers of any shape are a page or a problem', () => {
  expect(readAnswer(' {"page":"2","totalPages":"3","recordCount":30,"rows":[{}],"more":1}')).toEqual({
    ok: true,
    value: { page: 2, totalPages: 3, recordCount: 30, rows: [{}] },
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .jsonValue()
          .map((value) => JSON.stringify({ page: 1, totalPages: value, recordCount: 2, rows: [value] })),
      ),
      (body) => {
        const reading = readAnswer(body);
        if (reading.ok) expect(readPage({ ...reading.value })).toEqual(reading);
        else expect(tidy(reading.problem)).toBe(reading.problem);
      },
    ),
  );
});

test('any rows at all give a record or a rejected row each, fit to use', async () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', 0, '=1+1', 'VA', '22902'));
  const row = fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 5,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...Object.keys(SITE)), value), { maxLength: 5 })
        .map((changes) => ({ ...SITE, ...Object.fromEntries(changes) })),
    },
  );
  let records = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const harvest = await read(rows);
      expect(harvest.rows).toBe(rows.length);
      expect(harvest.records.length + harvest.rejected.filter((each) => each.row).length).toBe(rows.length);
      for (const { reason } of harvest.rejected) expect(tidy(reason)).toBe(reason);
      for (const record of harvest.records) {
        records++;
        expect(record.key).toMatch(/^-?\d+ ([A-Z]{2,4}|\?)$/);
        expect(record.zip).toMatch(/^(\d{5})?$/);
        if (record.position) expect(isInUnitedStates(record.position)).toBe(true);
        for (const phone of record.phones) expect(phone.number).toMatch(/^[2-9]\d\d[2-9]\d{6}$/);
      }
    }),
    { numRuns: 500 },
  );
  expect(records).toBeGreaterThan(100);
});
