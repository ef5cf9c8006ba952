import { quote } from '../source-error.ts';
import type { Reading } from './reading.ts';

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : MONTH_DAYS[month - 1];
  return year >= 1900 && year <= 2199 && days !== undefined && day >= 1 && day <= days;
}

/** A date as YYYY-MM-DD. `order` is that of the source: ISO, or as the United States write it (06/30/2022). */
export function readDate(text: string, order: 'iso' | 'us'): Reading<string> {
  const came = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(came);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(came);
  const [year, month, day] =
    order === 'iso'
      ? [Number(iso?.[1]), Number(iso?.[2]), Number(iso?.[3])]
      : [Number(us?.[3]), Number(us?.[1]), Number(us?.[2])];
  if (exists(year, month, day))
    return {
      ok: true,
      value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    };
  const expected = order === 'iso' ? 'YYYY-MM-DD, as 2025-08-19' : 'MM/DD/YYYY, as 08/19/2025';
  return { ok: false, problem: `${quote(came)} is not a date: expected ${expected}` };
}
