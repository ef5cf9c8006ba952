import { describe, expect, test } from 'vitest';
import { type Helpline, helplines } from './helplines.ts';

const lines: [string, Helpline][] = Object.entries(helplines);

describe.each(lines)('%s', (_id, line) => {
  test('can be dialled: a short code, or ten digits whose area code is possible', () => {
    expect(line.number).toMatch(/^(?:[1-9]1{2}|988|[2-9]\d{2}[2-9]\d{6})$/);
  });

  test('shows the number it dials', () => {
    expect(line.shown.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')).toBe(line.number);
  });

  test('says when and where the number was checked, and when to check again', () => {
    expect(line.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(line.reviewBy > line.verifiedOn).toBe(true);
    expect(line.sources.length).toBeGreaterThan(0);
  });
});

test('no helpline is a treatment company: the lines are these four', () => {
  expect(lines.map(([, line]) => line.shown)).toEqual(['911', '988', '1-800-662-4357', '1-800-972-0590']);
});
