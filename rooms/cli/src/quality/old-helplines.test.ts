import { describe, expect, test } from 'vitest';
import { readHelplineAge, summarizeHelplines } from './old-helplines.ts';

describe('what check says of the helplines', () => {
  test('one line while none is old', () => {
    expect(summarizeHelplines('2026-12-01', 90)).toEqual([
      'helplines: all 15 numbers were compared with a page in the last 90 days',
    ]);
  });

  test('a line for each number that is old, and for one past its review day', () => {
    const lines = summarizeHelplines('2027-03-21', 90);
    expect(lines).toHaveLength(16);
    expect(lines).toContain('helplines: safespot 1-800-972-0590: not compared lately, 120 days ago');
    expect(summarizeHelplines('2027-06-01', 9999)).toContain(
      'helplines: emergency 911: past its review day, 192 days ago',
    );
  });

  test('the age is a number of days', () => {
    expect(readHelplineAge(undefined)).toBe(90);
    expect(readHelplineAge('0')).toBe(0);
    for (const bad of ['', '-1', '1.5', 'old', '10000'])
      expect(() => readHelplineAge(bad)).toThrow('--helplines is');
  });
});
