import type { Precision } from '@waymark/directory';
import { m } from '#words';

/** A distance in words, no finer than it is known: "2 miles", "less than 1 mile", "about 2 miles". */
export function milesWords(miles: number, precision: Precision): string {
  const whole = Math.round(miles);
  if (precision === 'address') return miles < 1 ? m.find_miles_less() : m.find_miles({ count: whole });
  return m.find_miles_about({ count: Math.max(1, whole) });
}
