import { expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { milesWords } from './miles.ts';

test.each([
  [0, 'address', 'less than 1 mile'],
  [0.99, 'address', 'less than 1 mile'],
  [1, 'address', '1 mile'],
  [2.4, 'address', '2 miles'],
  [0.2, 'approximate', 'about 1 mile'],
  [2.4, 'approximate', 'about 2 miles'],
  [11.6, 'zip', 'about 12 miles'],
] as const)('%d miles to a position known as %s is "%s"', (miles, precision, words) => {
  expect(inLanguage('en', () => milesWords(miles, precision))).toBe(words);
});

test('Spanish says the same', () => {
  expect(inLanguage('es', () => milesWords(0.3, 'address'))).toBe('menos de 1 milla');
  expect(inLanguage('es', () => milesWords(7.7, 'zip'))).toBe('unas 8 millas');
});
