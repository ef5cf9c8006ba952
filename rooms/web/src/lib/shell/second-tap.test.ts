import { expect, test } from 'vitest';
import { watchTaps } from './second-tap.ts';

const more = { x: 100, y: 500, on: 'Show more', timeMs: 1000 };
const call = { ...more, on: 'Call', timeMs: 1150 };

test('the second of a double tap does not act on what the first one brought there', () => {
  const { isStray } = watchTaps();
  expect([more, call, { ...call, timeMs: 1300 }].map(isStray)).toEqual([false, true, true]);
});

test.each([
  ['a tap on the same thing', { ...more, timeMs: 1100 }],
  ['a later tap', { ...call, timeMs: 1500 }],
  ['a tap elsewhere', { ...call, x: 200 }],
])('%s is meant', (_, next) => {
  const { isStray } = watchTaps();
  isStray(more);
  expect(isStray(next)).toBe(false);
});

test('after a key or a step back nothing is stray', () => {
  const { isStray, forget } = watchTaps();
  isStray(more);
  forget();
  expect(isStray(call)).toBe(false);
});
