import type { Source } from '@waymark/directory';
import { formatMonth } from '#lib/format-month.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { sourceName } from './source-words.ts';

/** How fresh a listing is, from the newest list that speaks of it; says so when none does. */
export function freshnessWords(sources: readonly Source[]): string {
  const newest = sources.reduce<Source | undefined>(
    (best, source) => (best === undefined || source.asOf > best.asOf ? source : best),
    undefined,
  );
  if (!newest) return m.find_listed_undated();
  return m.find_listed({ publisher: sourceName(newest), date: formatMonth(newest.asOf, getLocale()) });
}
