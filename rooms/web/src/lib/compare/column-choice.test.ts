import { expect, test } from 'vitest';
import { fittingColumns, reviveColumns, toggleColumn, trimColumns } from './column-choice.ts';

test('a phone holds two columns, a desk five, text twice as large fewer', () => {
  expect([360 / 16, 768 / 16, 1280 / 16].map(fittingColumns)).toEqual([2, 4, 5]);
  expect([320 / 32, 1280 / 32].map(fittingColumns)).toEqual([1, 3]);
});

test('what was chosen first makes room', () => {
  expect(toggleColumn(['a', 'b'], 'c', 3)).toEqual({ chosen: ['a', 'b', 'c'] });
  expect(toggleColumn(['a', 'b'], 'c', 2)).toEqual({ chosen: ['b', 'c'], gone: 'a' });
});

test('one is taken away, but never the last', () => {
  expect(toggleColumn(['a', 'b'], 'a', 2)).toEqual({ chosen: ['b'] });
  expect(toggleColumn(['b'], 'b', 2)).toEqual({ chosen: ['b'], kept: 'b' });
});

test('a window that grows narrow keeps what was chosen last', () => {
  expect(trimColumns(['a', 'b', 'c'], 2)).toEqual(['b', 'c']);
  expect(trimColumns(['a'], 2)).toEqual(['a']);
});

test('a kept choice is taken as far as it is known', () => {
  expect(reviveColumns(['b', 'x', 7, 'b', 'a'], ['a', 'b'])).toEqual(['b', 'a']);
  for (const kept of [undefined, null, 'a', { a: 1 }]) expect(reviveColumns(kept, ['a'])).toEqual([]);
});
