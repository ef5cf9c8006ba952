import { expect, test } from 'vitest';
import { pageStatus } from './page-status.ts';

const page = { reviewBy: '2026-12-31' };

test.each([
  ['2026-10-31', 'current', 61],
  ['2026-11-01', 'due', 60],
  ['2026-12-31', 'due', 0],
  ['2027-01-01', 'expired', -1],
  ['2028-02-29', 'expired', -425],
])('on %s a page to be reviewed by 2026-12-31 is %s', (now, state, daysLeft) => {
  expect(pageStatus(page, now)).toEqual({ state, daysLeft });
});

test('the days ahead can be chosen', () => {
  expect(pageStatus(page, '2026-12-01', 10).state).toBe('current');
});

test('a day that is none is a broken promise', () => {
  expect(() => pageStatus(page, '2026-02-30')).toThrow(/got "2026-02-30", expected YYYY-MM-DD/);
  expect(() => pageStatus({ reviewBy: '' }, '2026-02-03')).toThrow(/got ""/);
});
