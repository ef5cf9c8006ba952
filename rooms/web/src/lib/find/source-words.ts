import type { Source } from '@waymark/directory';
import { formatMonth } from '#lib/format-month.ts';
import { getLocale } from '#locale';
import { m } from '#words';

/** Lists by the short names people know them by; any other list goes by its publisher. */
const names: Readonly<Record<string, () => string>> = {
  'samhsa-mental-health': () => m.find_source_mental_health(),
  'findtreatment-export': () => 'FindTreatment.gov',
  'findtreatment-api': () => 'FindTreatment.gov',
  'california-dhcs': () => 'California DHCS',
  'medicare-otp': () => 'Medicare',
};

/** Who speaks, in a word or two. */
export function sourceName({ id, publisher }: Pick<Source, 'id' | 'publisher'>): string {
  return (Object.hasOwn(names, id) && names[id]?.()) || publisher;
}

/** Who speaks, and when: "SAMHSA, June 2023". */
export function sourceWords(source: Source): string {
  return m.find_source_dated({ name: sourceName(source), date: formatMonth(source.asOf, getLocale()) });
}

/** The same inside a sentence: "SAMHSA (June 2023)". */
export function sourceInSentence(source: Source): string {
  return m.find_source_in_sentence({ name: sourceName(source), date: formatMonth(source.asOf, getLocale()) });
}
