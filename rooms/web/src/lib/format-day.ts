import type { Language } from '@waymark/directory';
import { regionOf } from './format.ts';

/** `date` is an ISO date: "October 31, 2027". */
export function formatDay(date: string, language: Language): string {
  return new Intl.DateTimeFormat(regionOf[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
