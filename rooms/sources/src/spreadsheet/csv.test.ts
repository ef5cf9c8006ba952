import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { readTable } from './table.ts';

const rows = (text: string) => Array.fromAsync(readCsv({ name: 'list.csv', bytes: Buffer.from(text) }));

test('records come with the line they end on', async () => {
  expect(await rows('\uFEFFa,b\r\n"x, ""y""","two\nlines"\n\n1\n')).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['x, "y"', 'two\nlines'] },
    { number: 5, cells: ['1'] },
  ]);
});

test('a quote that never ends and a field of megabytes are errors', async () => {
  await expect(rows('a\n"b\n')).rejects.toMatchObject({
    problem: 'damaged',
    message: expect.stringContaining('list.csv cannot be read as CSV'),
  });
  await expect(rows(`a\n${'x'.repeat(10_000_000)}\n`)).rejects.toMatchObject({ problem: 'damaged' });
});

test('a web page in place of a list lacks the columns', async () => {
  await expect(
    Array.fromAsync(
      readTable(
        readCsv({ name: 'list.csv', bytes: Buffer.from('<html><body>404</body>') }),
        ['zip'],
        'list.csv',
      ),
    ),
  ).rejects.toMatchObject({
    problem: 'missing-column',
    message: expect.stringContaining('"<html><body>404</body>"'),
  });
  await expect(
    Array.fromAsync(readTable(readCsv({ name: 'list.csv', bytes: Buffer.alloc(0) }), ['zip'], 'list.csv')),
  ).rejects.toMatchObject({ problem: 'no-rows' });
});
