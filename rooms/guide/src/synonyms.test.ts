import { expect, test } from 'vitest';
import { LANGUAGES } from './page.ts';
import { synonymOf } from './synonyms.ts';

test('brands, words of the street and words of the other language stand for words of the pages', () => {
  expect(synonymOf('suboxone', 'en')).toBe('buprenorphine');
  expect(synonymOf('detox', 'en')).toBe('withdrawal');
  expect(synonymOf('overdose', 'es')).toBe('sobredosis');
  expect(synonymOf('chiva', 'es')).toBe('heroina');
});

test('a word without one stands for itself', () => {
  for (const language of LANGUAGES)
    for (const word of ['', 'xqzzkw', 'constructor']) expect(synonymOf(word, language)).toBeUndefined();
});
