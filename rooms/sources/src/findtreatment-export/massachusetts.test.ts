import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCodeBooks } from '../code-books/files.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Harvest } from '../source-module.ts';
import { readCsv } from '../spreadsheet/csv.ts';
import { forgeWorkbook, sheetXml } from '../spreadsheet/forged-workbook.ts';
import { findTreatmentExport } from './index.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const FILE = join(DATA, 'findtreatment-export/massachusetts-2025-08.csv');

let state: Harvest;
let gazetteer: Gazetteer;
let folder: string;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
  state = await findTreatmentExport.load(DATA, { gazetteer });
  folder = await mkdtemp(join(tmpdir(), 'waymark-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

const typeOf = (key: string) => key.split(' ')[1];
const stating = (code: string, harvest = state) =>
  harvest.records.filter(({ stated }) => stated.yes.includes(code)).length;

describe('Massachusetts, August 2025', () => {
  test('every row becomes a record, each with its type in the key', () => {
    expect([state.rows, state.records.length]).toEqual([662, 662]);
    expect(new Set(state.records.map(({ key }) => key)).size).toBe(662);
    const types = Map.groupBy(state.records, ({ key }) => typeOf(key));
    expect([types.get('SU')?.length, types.get('MH')?.length, types.size]).toEqual([366, 296, 2]);
  });

  test('reports exactly this', () => {
    const told = state.rejected.map(({ key, field, reason }) => `${key} ${field}: ${reason}`);
    const hidden = told.filter((each) => each.includes('stands for an address that is not published'));
    expect(hidden.length).toBe(18);
    expect(told.filter((each) => !hidden.includes(each))).toEqual([
      '35 SU website: "http://w www.ctcprograms.com/location/bo…" is not a web address: it has blanks in it: left out',
      '612 SU state: VT contradicts the ZIP 01089 (West Springfield, MA) and the position: read as MA',
      'massachusetts-2025-08.csv msnh: the column "msnh" is in no code book: kept as the code MSNH (rows that tick it: 0)',
    ]);
    expect(state.rejected.every(({ row }) => !row)).toBe(true);
  });

  test('is complete for its state alone', () => {
    expect(state.completeFor).toEqual(['MA']);
    expect(new Set(state.records.map((record) => record.state))).toEqual(new Set(['MA']));
    expect(state.source.asOf).toBe('2025-08-19');
  });

  test('states what the file ticks, column by column', async () => {
    const rows = await Array.fromAsync(readCsv({ name: 'f', bytes: await readFile(FILE) }));
    const [header, ...body] = rows.map(({ cells }) => cells);
    const first = header?.indexOf('mh') ?? -1;
    expect(first).toBe(17);
    for (const [i, column] of (header ?? []).entries()) {
      if (i < first) continue;
      const code = column.toUpperCase();
      const ticks = body.filter((cells) => cells[i] === '1').length;
      const stated = stating(code) + (['OP', 'RES', 'HI'].includes(code) ? stating(`MH-${code}`) : 0);
      expect([code, stated]).toEqual([code, ticks]);
    }
    expect(
      ['OTP', 'MM', 'BUM', 'UB', 'UBN', 'CT', 'RES', 'MH-RES', 'OP', 'MH-OP'].map((code) => [
        code,
        stating(code),
      ]),
    ).toEqual([
      ['OTP', 64],
      ['MM', 57],
      ['BUM', 182],
      ['UB', 208],
      ['UBN', 0],
      ['CT', 0],
      ['RES', 112],
      ['MH-RES', 58],
      ['OP', 258],
      ['MH-OP', 232],
    ]);
    expect(state.records.every(({ stated }) => stated.no.length === 0)).toBe(true);
  });

  test('knows what each kind of row was asked', async () => {
    const [newest] = await loadCodeBooks(DATA);
    const of = (type: string) => {
      const record = state.records.find(({ key }) => typeOf(key) === type);
      return new Set(record && state.codesCoveredOf?.(record));
    };
    const [su, mh] = [of('SU'), of('MH')];
    expect([su.has('MM'), mh.has('MM'), su.has('PED'), mh.has('PED')]).toEqual([true, false, false, true]);
    expect([su.has('RES'), mh.has('RES'), mh.has('MH-RES')]).toEqual([true, false, true]);
    // Not asked any more, not explained, not in this file.
    for (const code of ['UBN', 'CT', 'MSNH', 'GL', 'AOSS'])
      expect([code, su.has(code), mh.has(code)]).toEqual([code, false, false]);
    expect(su.size).toBe((newest?.codes.filter(({ askedOf }) => askedOf.includes('SU')).length ?? 0) - 2);
    for (const record of state.records) {
      const asked = new Set(state.codesCoveredOf?.(record));
      expect(record.stated.yes.filter((code) => !asked.has(code))).toEqual([]);
    }
    expect(new Set(state.codesCovered)).toEqual(su.union(mh));
  });

  test('addresses that are not published are not given away by their position', () => {
    const hidden = state.records.filter(({ street }) => street === undefined);
    expect(hidden.length).toBe(18);
    for (const { zip, position } of hidden) {
      const area = gazetteer.zip(zip);
      expect(position).toEqual({ lat: area?.lat, lng: area?.lng, precision: 'zip' });
    }
    expect(state.records.filter(({ position }) => position?.precision === 'address').length).toBe(644);
  });

  test('a site reads as it stands in the file', () => {
    expect(state.records[0]).toMatchObject({
      key: '2 SU',
      name: 'North Suffolk Community Services',
      otherName: 'Chelsea Counseling Center',
      street: '301 Broadway',
      city: 'Chelsea',
      zip: '02150',
      county: 'Suffolk',
      position: { lat: 42.3910401, lng: -71.0366372, precision: 'address' },
      phones: [{ purpose: 'main', number: '8667816727' }],
      website: 'http://www.northsuffolk.org',
    });
    expect(state.records.filter(({ website }) => website !== undefined).length).toBe(655);
  });
});

describe('the same file in another dress', () => {
  const loading = async (name: string, bytes: Uint8Array | string) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    return findTreatmentExport.load(DATA, { file, gazetteer, completeFor: ['MA'] });
  };
  const cells = async () =>
    (await Array.fromAsync(readCsv({ name: 'f', bytes: await readFile(FILE) }))).map((row) => row.cells);
  const line = (row: readonly string[], mark: string) =>
    row
      .map((cell) => (/["\n]/.test(cell) || cell.includes(mark) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(mark);

  test('a workbook, with numbers for ticks, gives the same records', async () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '&#9;');
    const xml = (await cells())
      .map(
        (row) =>
          `<row>${row.map((cell) => (cell === '1' ? '<c><v>1</v></c>' : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join('')}</row>`,
      )
      .join('');
    const { bytes } = forgeWorkbook({ sheets: { 'Facility listing': sheetXml(xml) } });
    const harvest = await loading('list.xlsx', bytes);
    expect(harvest.records).toEqual(state.records);
  });

  test.each([
    ['semicolons and stray blanks in the header', ';', (text: string) => Buffer.from(text)],
    ['tabs in UTF-16', '\t', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s give the same records', async (_, mark, encode) => {
    const [header = [], ...rows] = (await cells()).map((row) =>
      row.map((cell) => cell.replaceAll('\t', ' ')),
    );
    const text = [header.map((column) => ` ${column.toUpperCase()} `), ...rows]
      .map((row) => line(row, mark))
      .join('\r\n');
    const harvest = await loading('list.csv', encode(text));
    expect(harvest.records).toEqual(state.records);
  });

  test('columns the other way round give the same facts', async () => {
    const text = (await cells()).map((row) => line(row.toReversed(), ',')).join('\n');
    const { records } = await loading('list.csv', text);
    const sorted = (all: Harvest['records']) =>
      all.map((record) => ({ ...record, stated: { ...record.stated, yes: record.stated.yes.toSorted() } }));
    expect(sorted(records)).toEqual(sorted(state.records));
  });

  test('another file claims completeness for no state unless told, and its own date', async () => {
    const file = join(folder, 'other.csv');
    await writeFile(
      file,
      (await cells())
        .slice(0, 3)
        .map((row) => line(row, ','))
        .join('\n'),
    );
    const plain = await findTreatmentExport.load(DATA, { file, gazetteer });
    expect([plain.rows, plain.completeFor]).toEqual([2, []]);
    const told = await findTreatmentExport.load(DATA, {
      file,
      gazetteer,
      asOf: '2026-01-05',
      completeFor: ['MA', 'RI'],
    });
    expect(told.source.asOf).toBe('2026-01-05');
    expect(told.completeFor).toEqual(['MA']);
    expect(told.rejected.at(-1)?.reason).toContain('no row is in RI');
  });
});
