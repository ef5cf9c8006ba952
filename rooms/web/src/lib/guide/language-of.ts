import type { Language } from '@waymark/guide';
import { baseLocale, extractLocaleFromUrl } from '#locale';

/** Asks the address itself, so that a change of language asks for the page anew. */
export function languageOf(url: URL): Language {
  return extractLocaleFromUrl(url.href) ?? baseLocale;
}
