import { describe, expect, test } from 'vitest';
import { median, quantile, timeRounds } from './rounds.ts';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  test('is the value that so large a share does not exceed', () => {
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile([7], 0.99)).toBe(7);
  });

  test('sorts as numbers, and leaves the values as they were', () => {
    const values = [10, 9, 100];
    expect(median(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });
});

test('every question is answered in every round, warm-ups and second passes included', () => {
  const asked = new Map<string, number>();
  const timing = timeRounds(['a', 'b'], (question) => asked.set(question, (asked.get(question) ?? 0) + 1), {
    rounds: 3,
    warmUps: 2,
  });
  expect([...asked]).toEqual([
    ['a', 10],
    ['b', 10],
  ]);
  expect(timing).toMatchObject({ questions: 2, rounds: 3 });
});
