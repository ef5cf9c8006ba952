import { expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { placeWords } from './place-words.ts';
import { baltimore, maryland } from './small-pack.fixture.ts';

test('a state says that it is one, and nothing else says so', () => {
  const washington = { ...maryland, label: 'Washington', state: 'WA' };
  expect(inLanguage('en', () => placeWords(washington))).toBe('Washington (state)');
  expect(inLanguage('es', () => placeWords(washington))).toBe('Washington (estado)');
  expect(placeWords({ ...maryland, label: 'Puerto Rico', state: 'PR' })).toBe('Puerto Rico');
  expect(placeWords({ ...maryland, label: 'District of Columbia', state: 'DC' })).toBe(
    'District of Columbia',
  );
  expect(placeWords(baltimore)).toBe('Baltimore, MD');
});
