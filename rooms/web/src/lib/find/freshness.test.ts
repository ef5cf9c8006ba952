import { expect, test } from 'vitest';
import { freshnessWords } from './freshness.ts';
import { inLanguage } from './in-language.fixture.ts';
import { findTreatment2025, samhsa2023 } from './small-pack.fixture.ts';

test('a listing says who listed it, when, and to call first', () => {
  expect(inLanguage('en', () => freshnessWords([samhsa2023]))).toBe(
    'Listed by SAMHSA, June 2023: call first',
  );
  expect(inLanguage('es', () => freshnessWords([samhsa2023]))).toBe(
    'En la lista de SAMHSA, junio de 2023: llame primero',
  );
});

test('the newest list speaks, in whatever order they come', () => {
  const newer = findTreatment2025;
  const words = 'Listed by FindTreatment.gov, August 2025: call first';
  expect(inLanguage('en', () => freshnessWords([samhsa2023, newer]))).toBe(words);
  expect(inLanguage('en', () => freshnessWords([newer, samhsa2023]))).toBe(words);
});

test('without any source it says that the date is not known', () => {
  expect(inLanguage('en', () => freshnessWords([]))).toContain('not known');
});
