import { expect, test } from 'vitest';
import { listDates } from './list-dates.ts';

test('several lists are never shown as fresher than the oldest of them', () => {
  expect(listDates([{ asOf: '2023-06' }, { asOf: '2023-06' }])).toBe('as of 2023-06');
  expect(listDates([{ asOf: '2026-08-21' }, { asOf: '2022-06' }, { asOf: '2023-06' }])).toBe(
    'from lists of 2022-06 to 2026-08-21',
  );
});
