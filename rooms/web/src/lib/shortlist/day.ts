import type { Language } from '@waymark/directory';
import { regionOf } from '#lib/format.ts';

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar, written `2026-11-21`, from this century. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !shape.test(text) || !text.startsWith('20')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day of the calendar where the person is. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "Nov 21, 2026". */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(regionOf[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
