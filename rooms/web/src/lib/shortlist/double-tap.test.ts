import { expect, test } from 'vitest';
import { countTaps } from './double-tap.ts';

test('taps close together are one, however many; a later one counts again', () => {
  const isSecond = countTaps();
  expect([0, 200, 700, 1200, 2000].map(isSecond)).toEqual([false, true, true, true, false]);
});
