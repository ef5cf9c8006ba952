import type { Language } from '@waymark/directory';

// Spanish as it is written in the United States: 12,744 and junio de 2023.
export const regionOf: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** Megabytes with one decimal, in words. */
export function formatMegabytes(bytes: number, language: Language): string {
  const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(regionOf[language], unit).format(bytes / 1e6);
}

const counts: Partial<Record<Language, Intl.NumberFormat>> = {};

export function formatCount(value: number, language: Language): string {
  // Making one takes a slow phone far longer than using it.
  counts[language] ??= new Intl.NumberFormat(regionOf[language]);
  return counts[language].format(value);
}
