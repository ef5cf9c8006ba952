import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './calendar-date.ts';

test('dates of both orders come back as ISO', () => {
  expect(readDate(' 2028-02-29 ', 'iso')).toEqual({ ok: true, value: '2028-02-29' });
  expect(readDate('06/30/2022', 'us')).toEqual({ ok: true, value: '2022-06-30' });
  expect(readDate('6/3/2022', 'us')).toEqual({ ok: true, value: '2022-06-03' });
});

test.each([
  ['2027-02-29', 'iso'],
  ['2100-02-29', 'iso'],
  ['2026-13-01', 'iso'],
  ['2026-00-10', 'iso'],
  ['2026-06-31', 'iso'],
  ['2026-6-1', 'iso'],
  ['06/30/2022', 'iso'],
  ['30/06/2022', 'us'],
  ['2022-06-30', 'us'],
  ['0001-01-01', 'iso'],
  ['', 'iso'],
  ['45108', 'us'],
] as const)('%j is no date of order %s', (text, order) => {
  expect(readDate(text, order)).toMatchObject({ ok: false, problem: expect.stringContaining('expected') });
});

test('exactly the days that the calendar has are dates', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1890, max: 2210 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists =
          year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const iso = `${year}-${two(month)}-${two(day)}`;
        expect(readDate(iso, 'iso').ok).toBe(exists);
        expect(readDate(`${two(month)}/${two(day)}/${year}`, 'us')).toEqual(
          exists ? { ok: true, value: iso } : expect.objectContaining({ ok: false }),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
