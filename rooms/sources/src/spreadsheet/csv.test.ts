import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { readTable } from './table.ts';

const file = (bytes: Uint8Array | string) => ({ name: 'list.csv', bytes: Buffer.from(bytes) });
const rows = (bytes: Uint8Array | string) => Array.fromAsync(readCsv(file(bytes)));
const cells = async (bytes: Uint8Array | string) => (await rows(bytes)).map((row) => row.cells);

test('records come with the line they end on', async () => {
  expect(await rows('\uFEFFa,b\r\n"x, ""y""","two\nlines"\n\n1\n')).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['x, "y"', 'two\nlines'] },
    { number: 5, cells: ['1'] },
  ]);
});

test.each([';', '\t', '|', ','])(
  'fields parted by %j are told apart, others in the text left alone',
  async (mark) => {
    const other = mark === ',' ? ';' : ',';
    expect(
      await cells(`name${mark}"a${other}${other}${other}b"${mark}zip\nHope${other} Inc${mark}x${mark}1\n`),
    ).toEqual([
      ['name', `a${other}${other}${other}b`, 'zip'],
      [`Hope${other} Inc`, 'x', '1'],
    ]);
  },
);

test('a line that names the delimiter is no row and keeps the numbers of the lines', async () => {
  expect(await rows('sep=;\r\na;b,c\r\n1;2')).toEqual([
    { number: 2, cells: ['a', 'b,c'] },
    { number: 3, cells: ['1', '2'] },
  ]);
});

const TEXT = 'name;city\nJosé;Cañon City\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 little-endian with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 big-endian with a mark', utf16be(`\uFEFF${TEXT}`)],
  ['UTF-16 little-endian', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 big-endian', utf16be(TEXT)],
])('%s is read as it was meant, without a remark', async (_, bytes) => {
  const remarks: string[] = [];
  expect(
    (await Array.fromAsync(readCsv(file(bytes), (text) => remarks.push(text)))).map((row) => row.cells),
  ).toEqual([
    ['name', 'city'],
    ['José', 'Cañon City'],
  ]);
  expect(remarks).toEqual([]);
});

test('what is not UTF-8 is read as Windows-1252 and told', async () => {
  const remarks: string[] = [];
  const bytes = Buffer.concat([Buffer.from(TEXT, 'latin1'), Buffer.from([0x93, 0x41, 0x94, 0x0a])]);
  const read = await Array.fromAsync(readCsv(file(bytes), (text) => remarks.push(text)));
  expect(read.map((row) => row.cells)).toEqual([['name', 'city'], ['José', 'Cañon City'], ['“A”']]);
  expect(remarks).toEqual([expect.stringContaining('read as Windows-1252')]);
});

test('characters of several bytes survive wherever the file is cut into pieces', async () => {
  const text = `n\n${'é€🏠'.repeat(30_000)}\n`.replaceAll(/(.{2000})/gu, '$1\n');
  expect((await cells(text)).flat().join('')).toBe(`n${text.slice(2).replaceAll('\n', '')}`);
});

test('a quote that never ends is an error', async () => {
  await expect(rows('a\n"b\n')).rejects.toMatchObject({
    problem: 'damaged',
    message: expect.stringContaining('list.csv cannot be read as CSV'),
  });
});

test('a line of megabytes and too many fields are errors that name the line', async () => {
  await expect(rows(`a\nb\n${'x'.repeat(10_000_000)}\n`)).rejects.toMatchObject({
    problem: 'too-large',
    message: expect.stringContaining('more than 262144 characters'),
  });
  await expect(rows(`a\n${','.repeat(5000)}\n`)).rejects.toMatchObject({
    problem: 'too-large',
    message: expect.stringContaining('5001 fields in line 2'),
  });
});

test.each([
  ['<html><body>404</body>', 'is a web page'],
  ['\n <!DOCTYPE html>', 'is a web page'],
  ['{"rows": []}', 'is a JSON file'],
  ['%PDF-1.7', 'is a PDF'],
  ['PK\x03\x04', 'is a workbook or another zip file'],
  ['name,zip\0,city', 'holds zero bytes'],
])('%j in place of a list is named', async (text, what) => {
  await expect(rows(text)).rejects.toMatchObject({
    problem: 'wrong-format',
    message: expect.stringContaining(what),
  });
});

test('an empty file has no rows', async () => {
  await expect(Array.fromAsync(readTable(readCsv(file('')), ['zip'], 'list.csv'))).rejects.toMatchObject({
    problem: 'no-rows',
  });
});
