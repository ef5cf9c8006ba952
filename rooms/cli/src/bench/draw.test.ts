import { expect, test } from 'vitest';
import { drawFrom } from './draw.ts';

test('equal seeds draw alike, other seeds draw otherwise', () => {
  const drawn = (seed: number) => {
    const draw = drawFrom(seed);
    return Array.from({ length: 20 }, () => draw.whole(1000));
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(drawn(1).every((number) => Number.isInteger(number) && number >= 0 && number < 1000)).toBe(true);
});

test('some are different ones, and never more than there are', () => {
  const draw = drawFrom(3);
  expect(new Set(draw.some([1, 2, 3, 4, 5], 3)).size).toBe(3);
  expect(draw.some(['a', 'b'], 9).toSorted()).toEqual(['a', 'b']);
});

test('weights decide how often', () => {
  const draw = drawFrom(4);
  const drawn = Array.from({ length: 2000 }, () => draw.weighted(['never', 'often', 'seldom'], weightOf));
  const share = (item: string) => drawn.filter((each) => each === item).length / drawn.length;
  expect(share('never')).toBe(0);
  expect(share('often')).toBeGreaterThan(0.85);
  expect(share('seldom')).toBeGreaterThan(0.05);
});

const weightOf = (item: string): number => ({ never: 0, often: 9, seldom: 1 })[item]!;
