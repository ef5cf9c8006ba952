import { getLocale } from '#locale';

/** "A, B and C" in the person's language. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(words);
}
