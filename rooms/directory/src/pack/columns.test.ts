import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackError, Reader, Writer } from '../bytes.ts';
import { popcount, readColumns, wholeColumn, writeColumns } from './columns.ts';
import { readRecent, writeRecent } from './recent.ts';
import { readSet, readSparse, writeSet, writeSparse } from './sparse.ts';

const readerOf = (bytes: Uint8Array) => new Reader(bytes, 'the test');

test('set bits are counted, whatever the sign', () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(popcount(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
    }),
  );
});

test('a whole column marks every row and none after', () => {
  for (const rows of [0, 1, 31, 32, 33, 64]) {
    const bits = [...wholeColumn(rows)].reduce((sum, word) => sum + popcount(word), 0);
    expect(bits).toBe(rows);
  }
  expect([...wholeColumn(33)]).toEqual([0xffffffff, 1]);
});

const table = fc.record({ rows: fc.nat({ max: 70 }), count: fc.nat({ max: 12 }) }).chain(({ rows, count }) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.array(
      fc.array(fc.boolean(), { minLength: rows, maxLength: rows }).map((marks) => {
        const column = new Uint32Array(Math.ceil(rows / 32));
        for (const [row, mark] of marks.entries()) if (mark) column[row >>> 5]! |= 1 << (row & 31);
        return column;
      }),
      { minLength: count, maxLength: count },
    ),
  }),
);

test('columns come back in their order', () => {
  fc.assert(
    fc.property(table, ({ rows, columns }) => {
      const written = writeColumns(columns, rows);
      expect(readColumns(readerOf(written), columns.length, rows)).toEqual(columns);
    }),
  );
});

test('a column that refers to a later one, stands twice or marks rows past the last is refused', () => {
  const read = (...bytes: number[]) => readColumns(readerOf(Uint8Array.from(bytes)), 2, 3);
  expect(read(0, 0, 1, 1, 0b101, 0b100)).toEqual([Uint32Array.of(0b101), Uint32Array.of(0b001)]);
  expect(() => read(0, 1, 1, 0, 0, 0)).toThrow(PackError);
  expect(() => read(0, 0, 1, 2, 0, 0)).toThrow(PackError);
  expect(() => read(0, 0, 0, 0, 0, 0)).toThrow(PackError);
  expect(() => read(2, 0, 0, 0, 0, 0)).toThrow(PackError);
  expect(() => read(0, 0, 1, 0, 0b1000, 0)).toThrow('past the last');
  expect(() => read(0, 0, 1, 0, 0)).toThrow('ends early');
  expect(() => read(0, 0, 1, 0, 0, 0, 0)).toThrow('more than expected');
  expect(() => readColumns(readerOf(Uint8Array.of()), 4097, 0)).toThrow('4097 codes');
});

test('values that repeat come back, and steps that lead nowhere are refused', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (column) => {
      const { steps, distinct } = writeRecent(column);
      const index = readRecent(readerOf(steps), column.length, distinct.length);
      expect([...index].map((at) => distinct[at])).toEqual(column);
    }),
  );
  const read = (distinct: number, ...steps: number[]) =>
    readRecent(readerOf(Uint8Array.from(steps)), 2, distinct);
  expect([...read(1, 0, 1)]).toEqual([0, 0]);
  expect(() => read(1, 1, 0)).toThrow(PackError);
  expect(() => read(1, 0, 0)).toThrow(PackError);
  expect(() => read(2, 0, 1)).toThrow('1 of its 2 values');
});

test('sparse values and sets come back, and rows or members that do not exist are refused', () => {
  const value = fc.option(fc.uniqueArray(fc.nat({ max: 300 })), { nil: undefined });
  fc.assert(
    fc.property(fc.array(value), (column) => {
      const out = new Writer();
      writeSparse(out, column, (numbers) => writeSet(out, numbers));
      const reader = readerOf(out.done());
      const read = readSparse(reader, column.length, () => readSet(reader, 301));
      const expected = [...column.entries()].filter(([, numbers]) => numbers !== undefined);
      expect([...read]).toEqual(expected.map(([row, numbers]) => [row, numbers!.toSorted((a, b) => a - b)]));
    }),
  );
  const sparse = (...bytes: number[]) => readSparse(readerOf(Uint8Array.from(bytes)), 2, () => 0);
  expect([...sparse(1, 1).keys()]).toEqual([1]);
  expect(() => sparse(3, 0, 0, 0)).toThrow('3 of 2 rows');
  expect(() => sparse(1, 2)).toThrow('past the last');
  expect(() => sparse(1, 1, 9)).toThrow('more than expected');
  expect(() => readSet(readerOf(Uint8Array.of(3, 0, 0, 0)), 2)).toThrow('3 of 2 members');
  expect(() => readSet(readerOf(Uint8Array.of(1, 2)), 2)).toThrow('not there');
});
