import { expect, test } from 'vitest';
import { watchTaps } from './second-tap.ts';

const more = { x: 100, y: 500, on: 'Show more', timeMs: 1000 };
const call = { ...more, on: 'Call', timeMs: 1150 };

test('the second of a double tap does not act on what the first one brought there', () => {
  const { isStray, change } = watchTaps();
  expect(isStray(more)).toBe(false);
  change();
  expect([call, { ...call, timeMs: 1300 }].map(isStray)).toEqual([true, true]);
});

test.each([
  ['a tap on the same thing', { ...more, timeMs: 1100 }],
  ['a later tap', { ...call, timeMs: 1500 }],
  ['a tap elsewhere', { ...call, x: 200 }],
])('%s is meant', (_, next) => {
  const { isStray, change } = watchTaps();
  isStray(more);
  change();
  expect(isStray(next)).toBe(false);
});

test('what a tap did not bring, and what comes after a key or a step back, is meant', () => {
  const { isStray, change, forget } = watchTaps();
  isStray(more);
  expect(isStray(call)).toBe(false);
  change();
  forget();
  expect(isStray({ ...more, timeMs: 1200 })).toBe(false);
});
