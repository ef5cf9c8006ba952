import { expect, test } from 'vitest';
import type { SourceFile } from '../source-file.ts';
import { forgeWorkbook, sheetXml, textRows } from './forged-workbook.ts';
import { openTable } from './open-table.ts';

const csv = (text: string): SourceFile => ({ name: 'list.csv', bytes: Buffer.from(text) });
const REQUIRED = ['name', 'zip'];

const rowsOf = async (file: SourceFile) => {
  const { table, remarks } = await openTable(file, REQUIRED);
  const rows = await Array.fromAsync(table.rows);
  return { columns: table.columns, rows, remarks };
};

test('columns stand in any order and case, with stray blanks; further ones are kept', async () => {
  const { columns, rows } = await rowsOf(
    csv('\uFEFF\n Zip\u00A0,x, NAME \n21201,1,Hope\n\n,,\n21202,,Joy\n'),
  );
  expect(columns).toEqual(['zip', 'x', 'name']);
  expect(
    rows.map((row) => [row.number, row.cell('name'), row.cell('zip'), row.cell('x'), row.cell('none')]),
  ).toEqual([
    [3, 'Hope', '21201', '1', ''],
    [6, 'Joy', '21202', '', ''],
  ]);
});

test('a row of a text file with more or fewer fields than the header is told apart', async () => {
  const { rows } = await rowsOf(
    csv('name,zip,otp\nHope, Inc,21201,1\nHope,21201\nHope,21201,1,,\nHope,21201,1\n'),
  );
  expect(rows.map((row) => row.misfit)).toEqual([
    expect.stringContaining('the row has 4 fields, the header names 3'),
    expect.stringContaining('the row has 2 fields, the header names 3'),
    undefined,
    undefined,
  ]);
});

test('duplicate columns are named, required or not', async () => {
  await expect(rowsOf(csv('name,zip,otp,OTP , sa,sa\nHope,21201,1,0,1,1\n'))).rejects.toMatchObject({
    problem: 'missing-column',
    message: expect.stringMatching(/list\.csv has more than one column named "otp", "sa"/),
  });
});

test('missing columns are named with those there are', async () => {
  await expect(rowsOf(csv('nom,code postal\nHope,1\n'))).rejects.toMatchObject({
    problem: 'missing-column',
    message: expect.stringMatching(/lacks the columns "name", "zip".*"nom", "code postal"/),
  });
  await expect(rowsOf(csv('name,zip\n'))).rejects.toMatchObject({ problem: 'no-rows' });
  await expect(rowsOf(csv(''))).rejects.toMatchObject({ problem: 'no-rows' });
});

test('in a workbook the first sheet with the columns is read; blank cells at the end may be missing', async () => {
  const sheet = (rows: readonly (readonly string[])[]) => sheetXml(textRows(rows));
  const file = forgeWorkbook({
    sheets: {
      About: sheet([['Downloaded from'], ['a site']]),
      Empty: sheet([]),
      List: sheet([[], ['Zip', 'Name', 'otp'], ['21201', 'Hope'], ['21202', 'Joy', '1', 'stray']]),
    },
  });
  const { rows } = await rowsOf(file);
  expect(rows.map((row) => [row.number, row.cell('name'), row.cell('otp'), row.misfit])).toEqual([
    [3, 'Hope', '', undefined],
    [4, 'Joy', '1', expect.stringContaining('4 fields')],
  ]);
  await expect(
    rowsOf(forgeWorkbook({ sheets: { About: sheet([['Downloaded from']]) } })),
  ).rejects.toMatchObject({
    problem: 'missing-column',
    message: expect.stringContaining('no sheet whose first row names "name", "zip". Its sheets are: "About"'),
  });
});

test('what had to be guessed is told with the name of the file', async () => {
  const { remarks } = await rowsOf({
    name: 'list.csv',
    bytes: Buffer.from('name;zip\nJosé;21201\n', 'latin1'),
  });
  expect(remarks).toEqual([
    { key: 'list.csv', field: '', reason: expect.stringContaining('Windows-1252'), row: false },
  ]);
});
