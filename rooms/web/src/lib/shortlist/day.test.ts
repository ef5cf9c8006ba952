import { expect, test } from 'vitest';
import { dayOf, formatDay, isDay } from './day.ts';

test.each(['2026-11-21', '2028-02-29'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([undefined, '', '2026-11-31', '2027-02-29', '2026-1-1', '1926-11-21', '2026-11-21T00', 'x'])(
  '%s is none',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('today is the day where the person is', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
});

test('a day is written in both languages, the same day wherever the reader is', () => {
  expect(formatDay('2026-11-21', 'en')).toBe('Nov 21, 2026');
  expect(formatDay('2026-11-21', 'es')).toMatch(/21.*nov.*2026/);
});
