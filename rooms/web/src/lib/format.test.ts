import { expect, test } from 'vitest';
import { formatCount } from './format.ts';
import { formatMonth } from './format-month.ts';

test('a month is named in both languages, whether the date has a day or not', () => {
  expect(formatMonth('2023-06', 'en')).toBe('June 2023');
  expect(formatMonth('2023-06-30', 'es')).toBe('junio de 2023');
});

test('thousands are grouped as in the United States, in both languages', () => {
  expect(formatCount(12744, 'en')).toBe('12,744');
  expect(formatCount(4781, 'es')).toBe('4,781');
});
