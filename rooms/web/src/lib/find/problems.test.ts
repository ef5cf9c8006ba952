import type { QueryProblem } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { misreadPlace, otherProblems, problemWords } from './problems.ts';
import { baltimore } from './small-pack.fixture.ts';

const codes: Record<QueryProblem['code'], Partial<QueryProblem>> = {
  'unknown-param': { param: 'medecine', got: 'methadone', nearest: 'medicine' },
  'unknown-concept': { param: 'medicine', got: 'metadon', nearest: 'methadone' },
  'unknown-place': { param: 'near', got: 'Atlantis', nearest: 'Atlanta, GA' },
  'ambiguous-place': { param: 'near', got: 'Springfield' },
  'place-outside': { param: 'near', got: '51.5,-0.1' },
  'not-a-number': { param: 'within', got: 'far' },
  'out-of-range': { param: 'within', got: '-5' },
  'unknown-choice': { param: 'order', got: 'money', nearest: 'best' },
  'needs-near': { param: 'within', got: '5' },
  repeated: { param: 'near', got: '21202' },
  'too-long': { param: 'text', got: 'aaaa' },
  'too-many': { param: 'filters', got: '10000' },
  'no-words': { param: 'text', got: '!!!' },
  'control-characters': { param: 'text', got: '(control characters)' },
};

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(Object.entries(codes))('%s is said in words', (code, given) => {
    const problem = { expected: 'unused', param: 'near', got: '', ...given, code } as QueryProblem;
    const words = inLanguage(language, () => problemWords(problem));
    expect(words).toMatch(/^[“\p{Lu}¿].*\.$/u);
    expect(words).not.toContain('unused');
    expect(words).not.toContain('find_');
  });
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a name that every object answers to is only a name: %s',
  (param) => {
    const problem: QueryProblem = { code: 'unknown-param', param, got: '1', expected: 'a name of the form' };
    expect(inLanguage('en', () => problemWords(problem))).toContain(param);
    const repeated: QueryProblem = { ...problem, code: 'repeated' };
    expect(inLanguage('en', () => problemWords(repeated))).toContain(param);
  },
);

test('the nearest choice is named in words, not by its id', () => {
  const problem = {
    param: 'pay',
    got: 'slide',
    code: 'unknown-concept',
    expected: '',
    nearest: 'sliding-fee',
  } as const;
  expect(inLanguage('en', () => problemWords(problem))).toContain('Fee based on income');
});

test('the place is said beside its box, the rest above the form', () => {
  const problems = [
    { param: 'near', got: 'x', code: 'unknown-place', expected: '' },
    { param: 'within', got: '-5', code: 'out-of-range', expected: '' },
  ] as const;
  expect(inLanguage('en', () => otherProblems(problems))).toEqual([
    'The distance “-5” does not work. Choose a number of miles above 0.',
  ]);
});

test('a place that was not understood goes back to its box with what may have been meant', () => {
  const problem = {
    param: 'near',
    got: 'Baltimor',
    code: 'unknown-place',
    expected: '',
    suggestions: [baltimore],
  } as const;
  expect(inLanguage('en', () => misreadPlace([problem]))).toMatchObject({
    text: 'Baltimor',
    meant: [baltimore],
  });
  expect(misreadPlace([])).toBeUndefined();
});
