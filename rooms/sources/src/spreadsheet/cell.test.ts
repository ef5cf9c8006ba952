import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName, columnOf, plainNumber, unescapeText } from './cell.ts';

test('columns and their letters', () => {
  expect(['A1', 'Z9', 'AA1', 'XFD1048576'].map(columnOf)).toEqual([0, 25, 26, 16383]);
  expect(['', '1', 'A', 'a1', 'A1B', 'ABCD1', 'A12345678'].map(columnOf)).toEqual(Array.from({ length: 7 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 16383 }),
      (column) => columnOf(`${columnName(column)}1`) === column,
    ),
  );
});

test('numbers come out as typed, other text unchanged', () => {
  expect(['35007', '2.0521602E9', '-0.25', '1E-7', '007', '1.0'].map(plainNumber)).toEqual([
    '35007',
    '2052160200',
    '-0.25',
    '1e-7',
    '7',
    '1',
  ]);
  expect(['', 'x', '1,5', 'NaN', 'Infinity'].map(plainNumber)).toEqual(['', 'x', '1,5', 'NaN', 'Infinity']);
  fc.assert(fc.property(fc.maxSafeInteger(), (n) => plainNumber(String(n)) === String(n)));
});

test('characters that XML cannot hold are restored, an underscore too', () => {
  expect(unescapeText('a_x000D__x000A_b _x005F_x000D_ _xyz_')).toBe('a\r\nb _x000D_ _xyz_');
});
