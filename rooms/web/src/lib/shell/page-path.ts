import { type locales, localizeHref } from '#locale';

/** The path of a page in that language as it is served, without a slash at its end. `path` is without the language. */
export function pathIn(locale: (typeof locales)[number], path: string): string {
  const href = localizeHref(path, { locale });
  return href === '/' ? href : href.replace(/\/$/, '');
}
