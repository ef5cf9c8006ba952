import { expect, test } from 'vitest';
import { countEscapes, escapesToLeave } from './escapes.ts';

test('three presses close together are three, and the next is counted on', () => {
  const press = countEscapes();
  expect([0, 300, 900].map(press)).toEqual([1, 2, escapesToLeave]);
});

test('a pause begins anew, and so does a clock that is set back', () => {
  const press = countEscapes();
  expect([0, 300, 2000, 2100, 50].map(press)).toEqual([1, 2, 1, 2, 1]);
});
