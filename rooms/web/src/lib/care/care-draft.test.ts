import { scoreSelfCheck } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import {
  answersOf,
  type CareDraft,
  emptyDraft,
  type FromCheck,
  hasAnswers,
  isAsked,
  onlyAsked,
  ticked,
  withFlag,
  withTri,
} from './care-draft.ts';

const draft = (more: Partial<CareDraft>): CareDraft => ({ ...emptyDraft, ...more });

const signs = Object.fromEntries(
  Array.from({ length: 11 }, (_, at) => [`c${at + 1}`, at < 1 ? 'yes' : at < 3 ? 'unsure' : 'no']),
);
const scored = scoreSelfCheck({ rxOnly: false, signs });
if (!scored.ok) throw new Error('expected a score');
const check: FromCheck = { score: scored.value, usesAlone: 'yes' };

describe('the answers', () => {
  test('of nobody are nothing at all', () => {
    expect(Object.values(answersOf(emptyDraft, undefined)).filter((value) => value !== undefined)).toEqual([
      {},
    ]);
    expect(hasAnswers(emptyDraft)).toBe(false);
  });

  test.each([
    ['', undefined],
    [' 42 ', 42],
    ['0', 0],
    ['140', 140],
    ['forty', Number.NaN],
    ['-3', Number.NaN],
    ['3.5', Number.NaN],
    ['99999', Number.NaN],
  ])('typed as an age, "%s" is %s', (age, years) => {
    expect(answersOf(draft({ age }), undefined).age).toBe(years);
  });

  test('bring the self-check along, its "not sure" signs as yes, unless it is left out', () => {
    expect(answersOf(emptyDraft, check)).toMatchObject({ signs: 3, usesAlone: 'yes' });
    expect(answersOf(withTri(emptyDraft, 'usesAlone', 'no'), check).usesAlone).toBe('no');
    const without = answersOf(draft({ withoutCheck: true }), check);
    expect([without.signs, without.usesAlone]).toEqual([undefined, undefined]);
  });

  test('an empty list or an empty note is no answer', () => {
    const given = answersOf(draft({ note: '  ', wants: ['medicine'] }), undefined);
    expect([given.text, given.limits, given.wants]).toEqual([undefined, undefined, ['medicine']]);
  });
});

test('an answer can be left open again', () => {
  const answered = withTri(withFlag(emptyDraft, 'pregnant', 'yes'), 'severeMental', 'no');
  expect(hasAnswers(answered)).toBe(true);
  expect(hasAnswers(withTri(withFlag(answered, 'pregnant', undefined), 'severeMental', undefined))).toBe(
    false,
  );
  expect(ticked(ticked([], 'a', true), 'a', true)).toEqual(['a']);
  expect(ticked(['a', 'b'], 'a', false)).toEqual(['b']);
});

test('a question that only some answers raise takes its answer away with it', () => {
  const bleeding = withFlag(withFlag(emptyDraft, 'pregnant', 'unsure'), 'pregnancyBleeding', 'yes');
  expect(onlyAsked(bleeding).flags).toEqual({ pregnant: 'unsure', pregnancyBleeding: 'yes' });
  expect(onlyAsked(withFlag(bleeding, 'pregnant', 'no')).flags).toEqual({ pregnant: 'no' });
  expect(isAsked(draft({ age: '17' }), 'aloneNow')).toBe(true);
  expect(['', '18', 'x'].some((age) => isAsked(draft({ age }), 'aloneNow'))).toBe(false);
  expect(isAsked(draft({ currentMedicine: 'none' }), 'ranOut')).toBe(false);
  expect(isAsked(draft({ currentMedicine: 'methadone' }), 'missedMethadone')).toBe(true);
});
