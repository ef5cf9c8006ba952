import type { Language } from '@waymark/care';

/** A number as its source prints it; the few words among them in the language of the page. */
export function shown(text: string, language: Language): string {
  return language === 'en' ? text : text.replace('about ', 'unas ').replace(/\bmillion\b/, 'millón');
}
