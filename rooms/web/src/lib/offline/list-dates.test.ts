import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { samhsa2023 } from '#lib/find/small-pack.fixture.ts';
import { listDates } from './list-dates.ts';

const of = (...dates: string[]) => ({
  asOf: dates.at(-1) ?? '2024-01',
  sources: dates.map((asOf) => ({ ...samhsa2023, asOf })),
});

test('one list is named by its month, several by the months of the oldest and the newest', () => {
  expect(inLanguage('en', () => listDates(of('2023-06', '2023-06-30')))).toBe('June 2023');
  expect(inLanguage('en', () => listDates(of('2026-08-21', '2022-06')))).toBe('June 2022 to August 2026');
  expect(inLanguage('es', () => listDates(of('2022-06', '2026-08')))).toBe('junio de 2022 a agosto de 2026');
});

test('without sources the list tells its own date', () => {
  expect(listDates(of())).toBe('January 2024');
});
