import { expect, test } from 'vitest';
import { circleAround } from './circle-around.ts';

test('who goes on to all programs finds there those that were to be called', () => {
  expect(circleAround([])).toBe(50);
  expect(circleAround([{ miles: 3 }, {}])).toBe(50);
  expect(circleAround([{ miles: 97 }, { miles: 12 }])).toBe(100);
  expect(circleAround([{ miles: 97 }, { miles: 147 }])).toBe(200);
});
