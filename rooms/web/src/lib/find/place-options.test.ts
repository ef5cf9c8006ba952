import { expect, test } from 'vitest';
import { moveHighlight, namesOne } from './place-options.ts';

test('the highlight goes round through the text itself', () => {
  const down = [-1];
  for (let step = 0; step < 4; step++) down.push(moveHighlight(down.at(-1)!, 'ArrowDown', 3));
  expect(down).toEqual([-1, 0, 1, 2, -1]);
  const up = [-1];
  for (let step = 0; step < 4; step++) up.push(moveHighlight(up.at(-1)!, 'ArrowUp', 3));
  expect(up).toEqual([-1, 2, 1, 0, -1]);
});

test('without suggestions there is nothing to highlight', () => {
  expect(moveHighlight(2, 'ArrowDown', 0)).toBe(-1);
  expect(moveHighlight(-1, 'ArrowUp', 0)).toBe(-1);
});

const labelled = (...labels: string[]) => labels.map((label) => ({ label }));

test('a whole name needs no list, whatever else is spelled alike', () => {
  const found = labelled('Miami, FL', 'Miami-Dade County, FL', 'Mims, FL');
  expect(namesOne('Miami, FL', found)).toBe(true);
  expect(namesOne(' miami, fl', found)).toBe(true);
  expect(namesOne('Miami', found)).toBe(false);
});

test('a name that could go on keeps its list', () => {
  expect(namesOne('New York', labelled('New York', 'New York, NY'))).toBe(false);
  expect(namesOne('Miami, FL', [])).toBe(false);
});
