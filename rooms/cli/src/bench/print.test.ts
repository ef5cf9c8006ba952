import { describe, expect, test } from 'vitest';
import { type Line, verdictOf } from './line.ts';
import { printSections } from './print.ts';

const line = (rest: Partial<Line>): Line => ({ what: 'a thing', unit: 'ms', ...rest });

describe('verdict', () => {
  test('a budget is kept up to and with its limit', () => {
    expect(verdictOf(line({ got: 2, most: 2 }))).toBe('pass');
    expect(verdictOf(line({ got: 2.01, most: 2 }))).toBe('MISS');
    expect(verdictOf(line({ got: 40, least: 40 }))).toBe('pass');
    expect(verdictOf(line({ got: 39.9, least: 40 }))).toBe('MISS');
  });

  test('what could not be measured is neither kept nor missed', () => {
    expect(verdictOf(line({ most: 2 }))).toBe('not measured');
    expect(verdictOf(line({ got: 2 }))).toBe('');
  });
});

test('the table stands in columns, with limits as they were set', () => {
  const lines: Line[] = [
    { what: 'p50', got: 0.0234, unit: 'ms', most: 0.08, note: 'by round' },
    { what: 'ratio', got: 43.4, unit: 'times', least: 40 },
    { what: 'layout shift', unit: 'shift', most: 0, note: 'no pages' },
    { what: 'decode', got: 1141.84, unit: 'ms' },
  ];
  expect(printSections([{ title: 'Some', lines, notes: ['A note.'] }])).toEqual([
    '',
    'Some',
    '  p50             0.023 ms  <= 0.08 ms  pass          by round',
    '  ratio               43 x  >= 40 x     pass',
    '  layout shift           -  <= 0        not measured  no pages',
    '  decode        1,141.8 ms',
    '    A note.',
  ]);
});
