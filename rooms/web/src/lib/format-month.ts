import type { Language } from '@waymark/directory';

// A browser's own names take a slow phone tens of milliseconds to look up, on every page that says a date.
const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** `date` is ISO and may stop at the month. */
export function formatMonth(date: string, language: Language): string {
  const [year = '', month = ''] = date.split('-');
  const name = months[language][Number(month) - 1];
  if (!name || !/^\d{4}$/.test(year))
    throw new Error(
      `Got the date "${date}", expected a year and a month like 2023-06. Check the source of it.`,
    );
  return language === 'es' ? `${name} de ${year}` : `${name} ${year}`;
}
