import { expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { kindWords } from './kind-words.ts';
import { smallPack } from './small-pack.fixture.ts';

const kinds = (...yes: string[]) => inLanguage('en', () => kindWords(smallPack({ yes }).pack, 0));

const alone = 'Withdrawal care: one step, not treatment on its own';

test('withdrawal care alone is not called treatment', () => {
  expect(kinds('DT', 'RES', 'RD', 'ODTX')).toBe(alone);
  expect(kinds('DT', 'RES', 'RD', 'HH')).toContain(alone);
  expect(inLanguage('es', () => kindWords(smallPack({ yes: ['DT', 'OD'] }).pack, 0))).toContain(
    'abstinencia',
  );
});

test.each([
  ['DT', 'OD', 'BUM'],
  ['DT', 'OD', 'OTP'],
  ['DT', 'OD', 'UN'],
  ['DT', 'RD', 'RL'],
  ['SA', 'OP', 'ORT'],
])('with medicine or other care it is treatment: %s %s %s', (...yes) => {
  expect(kinds(...yes)).toBe('Treatment');
});

test('a program that states no kind has no words for it', () => {
  expect(kinds('MD')).toBeUndefined();
});
