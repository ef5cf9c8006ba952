import type { Manifest } from '@waymark/directory';
import { formatMonth } from '#lib/format-month.ts';
import { getLocale } from '#locale';
import { m } from '#words';

/** From when the lists are that a directory was made of, in words: it is never as fresh as its newest list alone. */
export function listDates({ sources, asOf }: Pick<Manifest, 'sources' | 'asOf'>): string {
  const months = sources.map((source) => source.asOf.slice(0, 7)).sort();
  const [from, to] = [months[0] ?? asOf, months.at(-1) ?? asOf].map((date) => formatMonth(date, getLocale()));
  return from === to ? to! : m.offline_dates({ from: from!, to: to! });
}
