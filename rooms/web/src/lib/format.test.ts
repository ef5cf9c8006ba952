import { expect, test } from 'vitest';
import { formatCount, regionOf } from './format.ts';
import { formatMonth } from './format-month.ts';

test('a month is named in both languages, whether the date has a day or not', () => {
  expect(formatMonth('2023-06', 'en')).toBe('June 2023');
  expect(formatMonth('2023-06-30', 'es')).toBe('junio de 2023');
});

test('every month is named as browsers name it', () => {
  for (const language of ['en', 'es'] as const) {
    const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    const browser = new Intl.DateTimeFormat(regionOf[language], options);
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}`;
      expect(formatMonth(date, language)).toBe(browser.format(new Date(`${date}-01T00:00:00Z`)));
    }
  }
});

test('what is no date is refused, and said', () => {
  expect(() => formatMonth('soon', 'en')).toThrow(/expected a year and a month like 2023-06/);
  expect(() => formatMonth('2023-13', 'es')).toThrow(/"2023-13"/);
});

test('thousands are grouped as in the United States, in both languages', () => {
  expect(formatCount(12744, 'en')).toBe('12,744');
  expect(formatCount(4781, 'es')).toBe('4,781');
});
