import { expect, test } from 'vitest';
import { placeIn, questionOf } from './question.ts';

test('a question comes back from the history as it was kept', () => {
  const question = [
    ['near', ' 21201 '],
    ['medicine', 'methadone'],
  ] as const;
  expect(questionOf(structuredClone(question))).toEqual(question);
  expect(placeIn(question)).toBe('21201');
});

test.each([undefined, null, 'near=21201', 7, {}, [['near']], [['near', 1]], [null]])(
  'what is no question is none: %j',
  (kept) => {
    expect(questionOf(kept)).toEqual([]);
    expect(placeIn(questionOf(kept))).toBe('');
  },
);
