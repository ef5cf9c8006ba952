import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { samhsaDirectory } from '../index.ts';
import type { Harvest } from '../source-module.ts';
import { forgeWorkbook, sheetXml, textRows } from '../spreadsheet/forged-workbook.ts';
import { CODE_COLUMNS, CODE_SHEET, FACILITY_COLUMNS, FACILITY_SHEET } from './columns.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const FIRST_40 = join(import.meta.dirname, 'fixtures/facilities-first-40.xlsx');

let nation: Harvest;
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
  nation = await samhsaDirectory.load(DATA, { gazetteer });
});

const stating = (...codes: string[]) =>
  nation.records.filter((record) => codes.some((code) => record.stated.yes.includes(code)));
const countBy = <T>(items: readonly T[], of: (item: T) => string) =>
  Object.fromEntries([...Map.groupBy(items, of)].map(([key, group]) => [key, group.length]));

describe('the national directory of 2023', () => {
  test('every row becomes a record', () => {
    expect(nation.rows).toBe(12_744);
    expect(nation.records.length).toBe(12_744);
    expect(nation.rejected.filter(({ row }) => row)).toEqual([]);
    expect(nation.records.map(({ key }) => key)).toEqual(
      Array.from({ length: 12_744 }, (_, i) => String(i + 2)),
    );
  });

  test('states what is known of it', () => {
    expect(nation.codeBook?.length).toBe(224);
    expect(stating('OTP').length).toBe(1_570);
    expect(stating('OTP').filter((record) => record.state === 'WY')).toEqual([]);
    expect(stating('MM').length).toBe(1_412);
    expect(stating('BUM', 'UB').length).toBe(6_131);
    expect(stating('HH').length).toBe(1_176);
    const codes = nation.records.reduce((sum, record) => sum + record.stated.yes.length, 0);
    expect((codes / nation.records.length).toFixed(2)).toBe('76.16');
  });

  test('every code is in its own code book, and every fact of a record is fit to use', () => {
    const book = new Set(nation.codeBook?.map(({ code }) => code));
    for (const record of nation.records) {
      expect(record.stated.yes.every((code) => book.has(code))).toBe(true);
      expect(gazetteer.zip(record.zip)?.state).toBe(record.state);
      expect(record.position).toBeDefined();
    }
  });

  test('its code book agrees with the one published for both directories', async () => {
    const path = join(DATA, 'samhsa-directory/service-codes-2023-11.json');
    const both = JSON.parse(await readFile(path, 'utf8')) as {
      service_code: string;
      category_code: string;
    }[];
    const categories = new Map(both.map((entry) => [entry.service_code, entry.category_code]));
    for (const { code, category } of nation.codeBook ?? [])
      expect([code, categories.get(code)]).toEqual([code, category]);
  });

  test('positions keep the precision they were matched with, but for the five of them without a published street', () => {
    expect(countBy(nation.records, (record) => record.position?.precision ?? 'none')).toEqual({
      address: 4_781 - 2,
      approximate: 3_845 - 3,
      zip: 4_118 + 5,
    });
  });

  test('phones: one field of three is no number, and what the letters spell is dialed', () => {
    const phones = nation.records.flatMap((record) => record.phones);
    expect(countBy(phones, ({ purpose }) => purpose)).toEqual({ main: 12_742, intake: 7_350 });
    const of = (key: string) =>
      nation.records[Number(key) - 2]?.phones.map(({ number, extension }) =>
        extension ? `${number}x${extension}` : number,
      );
    expect(of('2542')).toEqual(['8887276398']);
    expect(of('3256')).toEqual(['9123524357', '9123520054']);
    expect(of('7987')).toEqual([
      '2018669320x11179',
      '2018669320x11188',
      '2018669320x11192',
      '2018669320x11189',
    ]);
    expect(of('10018')).toEqual(['5036558264']);
  });

  test('reports exactly these fields', () => {
    expect(
      countBy(
        nation.rejected,
        ({ field, reason }) =>
          `${field}: ${reason.replace(/^.*(not published|placeholder|cannot be dialed|no column).*$/, '$1')}`,
      ),
    ).toEqual({
      'Street1: not published': 11,
      'Phone: cannot be dialed': 1,
      'Phone: no column': 1,
      'Intake2: placeholder': 2,
    });
    expect(nation.records.filter((record) => record.street === undefined).length).toBe(11);
  });

  test('records read as they stand in the file', () => {
    expect(nation.records[1]).toMatchObject({
      key: '3',
      name: 'Lighthouse of Tallapoosa County Inc',
      otherName: 'Substance Abuse Rehab Program/Resid',
      street: '36 Franklin Street',
      city: 'Alexander City',
      state: 'AL',
      zip: '35010',
      county: 'Tallapoosa',
      position: { lat: 32.945209, lng: -85.951112, precision: 'approximate' },
      phones: [{ purpose: 'main', number: '2562344894' }],
    });
    expect(nation.records[1]?.stated.yes.slice(0, 5)).toEqual(['SA', 'HH', 'SUMH', 'RES', 'RL']);
  });
});

describe('another file in its place', () => {
  test('its first forty rows alone give the same forty records', async () => {
    const cut = await samhsaDirectory.load(DATA, { file: FIRST_40, gazetteer });
    expect(cut.records).toEqual(nation.records.slice(0, 40));
    expect(cut.codeBook).toEqual(nation.codeBook);
    expect(cut.rejected).toEqual([
      {
        key: 'coordinates-2023.csv 42',
        field: 'position',
        reason: expect.stringContaining('not used (12704 positions: '),
        row: false,
      },
    ]);
  });

  const loading = async (bytes: Uint8Array | string) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-source-'));
    try {
      const file = join(folder, 'list.xlsx');
      await writeFile(file, bytes);
      return await samhsaDirectory.load(DATA, { file, gazetteer });
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const codes = sheetXml(textRows([CODE_COLUMNS, ['TC', 'Type of Care', 'SA', 'Treatment', '']]));
  const list = (rows: readonly (readonly string[])[]) =>
    forgeWorkbook({ sheets: { [FACILITY_SHEET]: sheetXml(textRows(rows)), [CODE_SHEET]: codes } }).bytes;

  test('a file that is none, a missing sheet and a missing column are named', async () => {
    await expect(loading('Name1,Name2')).rejects.toThrow('list.xlsx is not an .xlsx workbook');
    await expect(
      loading(forgeWorkbook({ sheets: { [FACILITY_SHEET]: sheetXml('') } }).bytes),
    ).rejects.toThrow('no sheet "Service Code Reference". Its sheets are: "Facilities List"');
    const columns = FACILITY_COLUMNS.map((column) => (column === 'Zip' ? 'Postcode' : column));
    await expect(loading(list([columns, ['Hope']]))).rejects.toThrow(
      /sheet "Facilities List" lacks the column "Zip".*"Postcode"/,
    );
    await expect(loading(list([FACILITY_COLUMNS]))).rejects.toThrow('no row below them');
    await expect(samhsaDirectory.load(DATA, { file: join(DATA, 'none.xlsx'), gazetteer })).rejects.toThrow(
      'there is no such file',
    );
    await expect(samhsaDirectory.load(join(DATA, 'none'), { file: FIRST_40, gazetteer })).rejects.toThrow(
      'coordinates-2023.csv',
    );
  });

  test('columns in another order, blanks around their names and numbers for text do no harm', async () => {
    const columns = FACILITY_COLUMNS.map((column) => ` ${column} `).toReversed();
    const cells: Record<string, string> = {
      Name1: 'Hope House',
      City: 'Boston',
      State: 'ma',
      Zip: '2139',
      Phone: '6172345678',
      Service_code_info: 'SA',
    };
    const { records } = await loading(list([columns, columns.map((column) => cells[column.trim()] ?? '')]));
    expect(records).toMatchObject([
      {
        name: 'Hope House',
        state: 'MA',
        zip: '02139',
        phones: [{ number: '6172345678' }],
        position: { precision: 'zip' },
      },
    ]);
  });
});
