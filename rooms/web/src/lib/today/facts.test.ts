import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { cautions, factWords, reviewBy } from './facts.ts';

test('the page says what the rules say, in both languages', () => {
  expect(inLanguage('en', () => factWords('three-day-supply'))).toContain('3-day rule');
  expect(inLanguage('es', () => factWords('telehealth-until'))).toContain('31 de diciembre de 2026');
  expect(JSON.stringify(inLanguage('en', cautions))).toMatch(/alcohol[\s\S]*baby[\s\S]*fentanyl/i);
});

test('the page has the day of the rule that lapses first', () => {
  expect(reviewBy).toBe('2026-12-31');
});
