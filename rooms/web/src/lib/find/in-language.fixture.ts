import type { Language } from '@waymark/directory';
import { overwriteGetLocale } from '#locale';

/** What `say` says in that language. */
export function inLanguage<T>(language: Language, say: () => T): T {
  overwriteGetLocale(() => language);
  try {
    return say();
  } finally {
    overwriteGetLocale(() => 'en');
  }
}
