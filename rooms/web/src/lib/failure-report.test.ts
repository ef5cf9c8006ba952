import { expect, test } from 'vitest';
import { failureReport } from './failure-report.ts';

test('says where it broke, and nothing of what the message quotes', () => {
  const report = failureReport(new TypeError('no place like "Baltimore, MD"\n    at Baltimore'));
  expect(report).toContain('web: TypeError');
  expect(report).toContain('failure-report.test.ts');
  expect(report).not.toContain('Baltimore');
});

test('repeats nothing of a thrown text', () => {
  expect(failureReport('21201')).toBe('web: threw a string');
});
