import { expect, test } from 'vitest';
import { part, stillAnswered, withoutRepeats } from './answered.ts';
import { watchAnswers, watchText } from './watch.ts';

const ids = (notices: readonly { readonly id: string }[]) => notices.map(({ id }) => id);

test('what is severe stops, what is not stands in the page', () => {
  const notices = watchAnswers({ flags: { suicidalThoughts: 'yes', noRefills: 'yes' } }, 'en');
  const { stopping, standing } = part(notices, new Set());
  expect(ids(stopping)).toEqual(['T2']);
  expect(ids(standing)).toEqual(['T9']);
});

test('once answered, the numbers stay in the page and nothing stops for the same danger', () => {
  const notices = watchText('he is not waking up', 'en');
  const { stopping, standing } = part(notices, new Set(['T1']));
  expect(stopping).toEqual([]);
  expect(ids(standing)).toEqual(['T1']);
  expect(stillAnswered(notices, new Set(['T1']))).toEqual(new Set(['T1']));
});

test('another danger stops again, and so does one that went and came back', () => {
  const answered = new Set(['T1'] as const);
  const both = watchText('he is not waking up. I want to die', 'en');
  expect(ids(part(both, answered).stopping)).toEqual(['T2']);
  expect(stillAnswered(watchText('', 'en'), answered).size).toBe(0);
});

test('a danger that grew while it stood in the page stops', () => {
  const before = watchAnswers({ flags: { noFluids12h: 'yes' } }, 'en');
  const after = watchAnswers({ flags: { noFluids12h: 'yes', fainting: 'yes' } }, 'en');
  expect(ids(part(before, stillAnswered(before, new Set(['T5']))).standing)).toEqual(['T5']);
  expect(ids(part(after, stillAnswered(before, new Set(['T5']))).stopping)).toEqual(['T5']);
});

test('two dangers on one card give each number once', () => {
  const notices = withoutRepeats(
    watchAnswers({ flags: { notWaking: 'yes', chestPain: 'yes', childTookMedicine: 'yes' } }, 'en'),
  );
  const numbers = notices.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.kind === 'call' ? [action.number] : [])),
  );
  expect(ids(notices)).toEqual(['T1', 'T7', 'T8']);
  expect(numbers).toEqual(['911', '8002221222']);
});

test('words of either language are heard in either language', () => {
  expect(watchText('no quiero vivir', 'en')[0]?.title).toBe('You matter');
  expect(watchText("I don't want to live", 'es')[0]?.title).toBe('Usted importa');
  expect(watchText('called, they take Medicaid', 'en')).toEqual([]);
  expect(watchText('  ', 'en')).toEqual([]);
});
