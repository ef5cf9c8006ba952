import type { Language } from '@waymark/directory';
import { regionOf } from '#lib/format.ts';
import { formatMonth } from '#lib/format-month.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { agoWords } from './ago.ts';
import type { SourceHealth } from './health.ts';

interface Row {
  readonly term: string;
  readonly words: string;
  /** Written by a program, in English whatever the language of the page. */
  readonly inEnglish?: true;
}

export interface StatusView {
  readonly id: string;
  readonly name: string;
  readonly tone: 'known' | 'caution' | 'unknown';
  readonly standing: string;
  readonly rows: readonly Row[];
}

/** About one listed place in nine closes or falls silent in a year. */
const staleMs = 365 * 24 * 60 * 60 * 1000;

const origins: Record<SourceHealth['origin'], () => string> = {
  shipped: () => m.status_origin_shipped(),
  synced: () => m.status_origin_synced(),
  given: () => m.status_origin_given(),
  kept: () => m.status_origin_kept(),
  'not-read': () => m.status_origin_not_read(),
};

function standingOf(health: SourceHealth, now: Date): Pick<StatusView, 'tone' | 'standing'> {
  const { asOf, origin, syncProblem, buildProblem } = health;
  if (syncProblem || buildProblem || origin === 'kept')
    return { tone: 'caution', standing: m.status_trouble() };
  if (origin === 'not-read') return { tone: 'unknown', standing: m.status_unused() };
  const isStale = now.getTime() - Date.parse(asOf) > staleMs;
  return isStale
    ? { tone: 'caution', standing: m.status_old() }
    : { tone: 'known', standing: m.status_good() };
}

function timeWords(time: string, now: Date, language: Language): string {
  const date = new Intl.DateTimeFormat(regionOf[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(time));
  return m.status_when({ date: `${date} UTC`, ago: agoWords(new Date(time), now, language) });
}

function rowsOf(health: SourceHealth, now: Date): Row[] {
  const language = getLocale();
  const { asOf, origin, lastGoodSync, lastTry, nextTry, everyHours, syncProblem, buildProblem } = health;
  const when = (time: string) => timeWords(time, now, language);
  const date = () =>
    m.status_when({ date: formatMonth(asOf, language), ago: agoWords(new Date(asOf), now, language) });
  return [
    ...(origin === 'not-read' ? [] : [{ term: m.status_date(), words: date() }]),
    { term: m.status_origin(), words: origins[origin]() },
    { term: m.status_last_good(), words: lastGoodSync ? when(lastGoodSync) : m.status_never() },
    ...(lastTry ? [{ term: m.status_last_try(), words: when(lastTry) }] : []),
    ...(everyHours ? [{ term: m.status_schedule(), words: m.status_every({ count: everyHours }) }] : []),
    ...(nextTry ? [{ term: m.status_next_try(), words: when(nextTry) }] : []),
    ...(syncProblem ? [{ term: m.status_problem_sync(), words: syncProblem, inEnglish: true } as const] : []),
    ...(buildProblem
      ? [{ term: m.status_problem_build(), words: buildProblem, inEnglish: true } as const]
      : []),
  ];
}

/** How a source does, in words, on the day of `now`. */
export function statusView(health: SourceHealth, now: Date): StatusView {
  return { id: health.id, name: health.name, ...standingOf(health, now), rows: rowsOf(health, now) };
}
