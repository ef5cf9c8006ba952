import type { Language } from '@waymark/directory';

// Spanish as it is written in the United States: 12,744 and junio de 2023.
export const regionOf: Record<Language, string> = { en: 'en-US', es: 'es-US' };

export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(regionOf[language]).format(value);
}
