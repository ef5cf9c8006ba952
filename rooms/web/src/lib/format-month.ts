import type { Language } from '@waymark/directory';
import { regionOf } from './format.ts';

/** `date` is ISO and may stop at the month. */
export function formatMonth(date: string, language: Language): string {
  return new Intl.DateTimeFormat(regionOf[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}
