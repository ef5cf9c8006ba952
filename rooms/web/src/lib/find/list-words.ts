import { getLocale } from '#locale';

const lists: Record<string, Intl.ListFormat> = {};

/** "A, B and C" in the person's language. */
export function listWords(words: readonly string[]): string {
  // Making one takes a slow phone far longer than using it.
  lists[getLocale()] ??= new Intl.ListFormat(getLocale(), { type: 'conjunction' });
  return lists[getLocale()]!.format(words);
}
