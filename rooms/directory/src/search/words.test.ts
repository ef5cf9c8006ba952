import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords, slowTypingErrors } from './oracle.ts';
import { countTypingErrors, errorsForgiven, longForm, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test.each([
    ["St. Mary's Hosp. & Ctr.", ['st', 'marys', 'hosp', 'ctr']],
    ['CLÍNICA Ñandú', ['clinica', 'nandu']],
    ['O’Brien ʻOhana', ['obrien', 'ohana']],
    ['24/7 Detox-Unit', ['24', '7', 'detox', 'unit']],
    ['日本 💊', ['日本']],
    [' .,-!', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are those of a slower reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text)).toEqual(plainWords(text));
      }),
    );
  });
});

test('abbreviations have a long form, other words are their own', () => {
  expect(longForm('ctr')).toBe('center');
  expect(longForm('st')).toBe('saint');
  for (const word of ['constructor', 'toString', '__proto__', 'center']) expect(longForm(word)).toBe(word);
});

describe('typing errors', () => {
  test.each([
    ['hope', 'hope', 0],
    ['hpoe', 'hope', 1],
    ['hopkns', 'hopkins', 1],
    ['hoope', 'hope', 1],
    ['hape', 'hope', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s for %s: %i', (a, b, errors) => {
    expect(countTypingErrors(a, b, 5)).toBe(errors);
  });

  test('are counted as the definition counts them, up to the most asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 5 }), (a, b, most) => {
        expect(countTypingErrors(a, b, most)).toBe(Math.min(slowTypingErrors(a, b), most + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are forgiven by the length of the word', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(errorsForgiven)).toEqual([0, 1, 1, 2]);
  });
});
