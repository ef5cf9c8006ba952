import type { Weekday } from '@waymark/directory';
import type { Reading } from '../fields/reading.ts';
import { quote } from '../source-error.ts';

const LONGEST_MINUTES = 24 * 60;

/** Days as they stand in a feed: a number, text, or a list of these. */
export function daysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(daysOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? value.split(/[\s,;|]+/).filter((day) => day !== '') : [];
}

/** A day of the week whose feed counts Sunday as `first`: 0 in a Meeting Guide feed, 1 in the JSON of BMLT. */
export function readWeekday(text: string, first: 0 | 1): Reading<Weekday> {
  const day = /^\d$/.test(text) ? Number(text) - first : Number.NaN;
  if (day >= 0 && day <= 6) return { ok: true, value: day as Weekday };
  return {
    ok: false,
    problem: `${quote(text)} is no day of the week: expected ${first} (Sunday) to ${first + 6} (Saturday)`,
  };
}

function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 ? total : undefined;
}

/** Minutes after midnight of a time of day as HH:MM or HH:MM:SS. Midnight is 00:00: "24:00" may mean either end of a day. */
export function readStart(text: string): Reading<number> {
  const minutes = minutesOf(text);
  if (minutes !== undefined && minutes < LONGEST_MINUTES) return { ok: true, value: minutes };
  return { ok: false, problem: `${quote(text)} is no time of day: expected 00:00 to 23:59` };
}

/** A duration as HH:MM[:SS]; `undefined` where none is given, which BMLT writes as 00:00:00. */
export function readDuration(text: string): Reading<number | undefined> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const minutes = minutesOf(text);
  if (minutes === 0) return { ok: true, value: undefined };
  if (minutes !== undefined && minutes <= LONGEST_MINUTES) return { ok: true, value: minutes };
  return { ok: false, problem: `${quote(text)} is no duration of at most a day: expected HH:MM` };
}

/** Minutes from a start to the time of day at which it ends, past midnight too. */
export function readEnd(text: string, startMinute: number): Reading<number | undefined> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const end = readStart(text);
  if (!end.ok) return end;
  const minutes = (end.value - startMinute + LONGEST_MINUTES) % LONGEST_MINUTES;
  return { ok: true, value: minutes === 0 ? undefined : minutes };
}
