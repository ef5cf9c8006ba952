import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceFile } from '../source-file.ts';
import { forgeWorkbook, forgeZip, sheetXml, stringsXml, textRows } from './forged-workbook.ts';
import { SHEET_LIMITS } from './limits.ts';
import { readPlainly } from './plain-reader.ts';
import type { SheetRow } from './table.ts';
import { openWorkbook } from './workbook.ts';
import { openZip } from './zip.ts';

const REAL = join(
  import.meta.dirname,
  '../../../../data/samhsa-directory/national-directory-su-facilities-2023.xlsx',
);

async function cellsOf(sheet: string, strings?: string): Promise<(readonly string[])[]> {
  const workbook = await openWorkbook(
    forgeWorkbook({
      sheets: { List: sheetXml(sheet) },
      ...(strings !== undefined && { strings: stringsXml(strings) }),
    }),
  );
  return (await Array.fromAsync(workbook.rows('List'))).map((row) => row.cells);
}

const widened = (row: SheetRow, width: number): string[] =>
  Array.from({ length: width }, (_, i) => row.cells[i] ?? '');

// The sums were made from the same file with Python's zipfile and ElementTree.
test.each([
  [
    'Facilities List',
    'xl/worksheets/sheet1.xml',
    13,
    12_745,
    '4f7f480b14f8d9aea5a510e0f7f30a86ea80c8399d3471707419991165cf6f5b',
  ],
  [
    'Service Code Reference',
    'xl/worksheets/sheet2.xml',
    5,
    225,
    'c2dec7b17cda30a59801f079a99673ce6241436e33a5be49f086de9e6cf5ea09',
  ],
])('every cell of "%s" is read as two other readers read it', async (sheet, part, width, count, sum) => {
  const file = await readSourceFile(REAL);
  const rows = await Array.fromAsync((await openWorkbook(file)).rows(sheet));
  const cells = rows.map((row) => widened(row, width));
  expect(cells.length).toBe(count);
  expect(rows.every((row) => row.cells.length <= width)).toBe(true);
  expect(cells).toEqual(readPlainly(file.bytes, part, width));
  const hash = createHash('sha256');
  for (const row of cells) hash.update(`${row.join('\x1f')}\x1e`);
  expect(hash.digest('hex')).toBe(sum);
});

test('names the sheets in their order and finds them whatever the case and the blanks around', async () => {
  const workbook = await openWorkbook(await readSourceFile(REAL));
  expect(workbook.sheets).toEqual(['Facilities List', 'Service Code Reference']);
  const first = await workbook.rows(' facilities LIST ').next();
  expect((first.value as SheetRow).cells[0]).toBe('Name1');
});

test('rows keep the numbers of the sheet, and cells their columns', async () => {
  const workbook = await openWorkbook(
    forgeWorkbook({
      sheets: {
        List: sheetXml(
          '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"/>',
        ),
      },
    }),
  );
  expect(await Array.fromAsync(workbook.rows('List'))).toEqual([
    { number: 3, cells: ['', '1', '', '2'] },
    { number: 4, cells: ['3'] },
    { number: 9, cells: [] },
  ]);
});

test('reads shared, inline and rich text, without pronunciation hints', async () => {
  const rich =
    '<r><rPr><b/></rPr><t>Hope </t></r><r><t xml:space="preserve">House</t></r><rPh sb="0" eb="1"><t>hou-pu</t></rPh><phoneticPr fontId="1"/>';
  const cells = await cellsOf(
    `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>in place</t></is></c><c t="inlineStr"><is>${rich}</is></c></row>`,
    `<si><t>plain &amp; simple</t></si><si>${rich}</si>`,
  );
  expect(cells).toEqual([['plain & simple', 'Hope House', 'in place', 'Hope House']]);
});

test('reads numbers as typed, booleans, formula texts, errors, dates, CDATA and escaped characters', async () => {
  const cells = await cellsOf(
    '<row><c><v>35007</v></c><c><v>2.0521602E9</v></c><c><v>0.5</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>' +
      '<c t="str"><f>A1&amp;"x"</f><v>joined</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2023-06-01</v></c>' +
      '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c><c t="inlineStr"><is><t>a_x000D_b</t></is></c><c><v>01234</v></c></row>',
  );
  expect(cells).toEqual([
    ['35007', '2052160200', '0.5', 'TRUE', 'FALSE', 'joined', '#REF!', '2023-06-01', '<b>', 'a\rb', '1234'],
  ]);
});

test('reads elements with a namespace prefix and parts in UTF-16', async () => {
  const text =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Año</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const prefixed = await openWorkbook(forgeWorkbook({ sheets: { List: text } }));
  expect((await Array.fromAsync(prefixed.rows('List')))[0]?.cells).toEqual(['Año']);
  const { crc32, deflateRawSync } = await import('node:zlib');
  const utf16 = await openWorkbook(
    forgeWorkbook({
      sheets: { List: { packed: { bytes: deflateRawSync(wide), claims: wide.length, crc: crc32(wide) } } },
    }),
  );
  expect((await Array.fromAsync(utf16.rows('List')))[0]?.cells).toEqual(['Año']);
});

test('bytes come in small pieces, also where they are kept without compression', async () => {
  const text = 'x'.repeat(100_000);
  const zip = await openZip(
    forgeZip([
      { name: 'stored', text, stored: true },
      { name: 'packed', text },
    ]),
    SHEET_LIMITS,
  );
  for (const part of ['stored', 'packed']) {
    const pieces = await Array.fromAsync(zip.read(part, 1_000_000), (piece) => piece.length);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(16 * 1024);
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(100_000);
  }
});

test('a reader that stops early leaves the workbook usable', async () => {
  const workbook = await openWorkbook(await readSourceFile(REAL));
  for await (const row of workbook.rows('Facilities List')) if (row.number === 3) break;
  expect(await Array.fromAsync(workbook.rows('Service Code Reference'))).toHaveLength(225);
});

test('parts kept without compression and parts that are never used do no harm', async () => {
  const file = forgeWorkbook({
    sheets: { List: { text: sheetXml(textRows([['a']])), stored: true } },
    more: [{ name: '[trash]/0000.dat', text: 'x' }],
  });
  expect((await Array.fromAsync((await openWorkbook(file)).rows('List')))[0]?.cells).toEqual(['a']);
  await expect(openWorkbook(forgeZip([{ name: 'a.txt', text: 'a' }]))).rejects.toMatchObject({
    problem: 'wrong-format',
  });
});
