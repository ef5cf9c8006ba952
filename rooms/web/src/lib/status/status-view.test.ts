import { describe, expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { agoWords } from './ago.ts';
import type { SourceHealth } from './health.ts';
import { statusView } from './status-view.ts';

const now = new Date('2026-11-21T22:00:00Z');
const fresh: SourceHealth = {
  id: 'findtreatment-api',
  name: 'FindTreatment.gov, read live',
  asOf: '2026-11-18',
  origin: 'synced',
  lastGoodSync: '2026-11-18T21:30:00Z',
  lastTry: '2026-11-21T21:30:00Z',
  nextTry: '2026-11-22T21:30:00Z',
  everyHours: 24,
};
const view = (health: SourceHealth, language: 'en' | 'es' = 'en') =>
  inLanguage(language, () => statusView(health, now));

test('a source that is synced says when, how old and how often', () => {
  const { tone, standing, rows } = view(fresh);
  expect([tone, standing]).toEqual(['known', 'All is well']);
  expect(rows.map(({ term, words }) => `${term}: ${words.replaceAll(' ', ' ')}`)).toEqual([
    'Date of the list: November 2026 (3 days ago)',
    'Where it came from: Fetched since.',
    'Last good fetch: Nov 18, 2026, 9:30 PM UTC (3 days ago)',
    'Last try: Nov 21, 2026, 9:30 PM UTC (30 minutes ago)',
    'Schedule: Fetched every 24 hours',
    'Next try: Nov 22, 2026, 9:30 PM UTC (in 23 hours)',
  ]);
});

test.each([
  ['an old list', { asOf: '2023-06', origin: 'shipped' }, 'More than a year old', 'caution'],
  ['a sync that brought nothing', { syncProblem: 'It did not answer.' }, 'Needs a look', 'caution'],
  [
    'a list that could not be read',
    { buildProblem: 'Not a table.', origin: 'kept' },
    'Needs a look',
    'caution',
  ],
  ['a source that is not used', { asOf: '1970-01-01', origin: 'not-read' }, 'Not in use', 'unknown'],
] as const)('%s stands out in words', (_name, changes, standing, tone) => {
  expect(view({ ...fresh, ...changes })).toMatchObject({ standing, tone });
});

test('a source that is not used has no date', () => {
  const words = view({ ...fresh, asOf: '1970-01-01', origin: 'not-read' }).rows.map((row) => row.words);
  expect(words.join()).not.toContain('1970');
});

test('problems are passed on as they were written, marked as English', () => {
  const rows = view({ ...fresh, syncProblem: 'It did not answer.' }, 'es').rows;
  expect(rows.at(-1)).toEqual({
    term: 'Problema la última vez que se trajo',
    words: 'It did not answer.',
    inEnglish: true,
  });
});

test('a source that was never fetched says so', () => {
  const { lastGoodSync: _, lastTry: __, ...never } = fresh;
  expect(view(never).rows[2]).toMatchObject({ term: 'Last good fetch', words: 'Never' });
});

describe('ages', () => {
  test.each([
    ['2026-11-21T21:59:40Z', '0 minutes ago', 'hace 0 minutos'],
    ['2026-11-21T20:01:00Z', '119 minutes ago', 'hace 119 minutos'],
    ['2026-11-20T22:00:00Z', '24 hours ago', 'hace 24 horas'],
    ['2026-11-01T22:00:00Z', '20 days ago', 'hace 20 días'],
    ['2025-08-19', '15 months ago', 'hace 15 meses'],
    ['2023-06', '3 years ago', 'hace 3 años'],
  ])('%s is %s', (time, en, es) => {
    expect(agoWords(new Date(time), now, 'en')).toBe(en);
    expect(agoWords(new Date(time), now, 'es')).toBe(es);
  });
});
