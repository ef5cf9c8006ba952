import type { Language } from '@waymark/directory';

// Spanish as it is written in the United States: 12,744 and junio de 2023.
const regionOf: Record<Language, string> = { en: 'en-US', es: 'es-US' };

export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(regionOf[language]).format(value);
}

/** `date` is ISO and may stop at the month. */
export function formatMonth(date: string, language: Language): string {
  return new Intl.DateTimeFormat(regionOf[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}
