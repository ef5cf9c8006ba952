import type { Weekday } from './meeting.ts';
import type { Moment, When } from './meeting-query.ts';
import { minutesUntil } from './travel.ts';
import { instantOf, wallTimeAt, weekdayOf } from './wall-clock.ts';

/** Days of the week as questions name them; the place in the list is the number of the day. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** When, as people say it. `soon`: on now, or within the hour. `tonight`: before four in the morning. */
export const NAMED_TIMES = ['any', 'soon', 'tonight', 'today', 'tomorrow', ...WEEKDAYS] as const;
export type NamedTime = (typeof NAMED_TIMES)[number];

/** Parts of the day, by the reader's clock. */
export const DAY_PARTS = ['any', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const TONIGHT = 16 * 60;
/** A night is over at four in the morning. */
const NIGHT_ENDS = 4 * 60;

const windows: Readonly<Record<Exclude<DayPart, 'any'>, Pick<When, 'fromMinute' | 'toMinute'>>> = {
  morning: { fromMinute: NIGHT_ENDS, toMinute: 12 * 60 },
  afternoon: { fromMinute: 12 * 60, toMinute: 17 * 60 },
  evening: { fromMinute: 17 * 60, toMinute: NIGHT_ENDS },
};

/**
 * The wish about time that these words are, as of a moment, by the reader's clock; `undefined` for any time. `soon` and
 * `tonight` say the part of the day themselves.
 */
export function whenNamed(time: NamedTime, part: DayPart, { now, zones, zone }: Moment): When | undefined {
  const window = part === 'any' ? undefined : windows[part];
  if (time === 'any') return window;
  if (time === 'soon') return { withinMinutes: 60 };
  const { day, minute } = wallTimeAt(zones, zone, now);
  const until = (last: number, at: number) =>
    Math.max(0, minutesUntil(instantOf(zones, zone, { day: last, minute: at }), now) - 1);
  const weekday = WEEKDAYS.indexOf(time as (typeof WEEKDAYS)[number]);
  if (weekday >= 0) return { weekdays: [weekday as Weekday], ...window };
  const ends = part === 'evening' ? NIGHT_ENDS : 0;
  if (time === 'today')
    return {
      ...(window && { weekdays: [weekdayOf(day)], ...window }),
      withinMinutes: until(day + 1, ends),
    };
  if (time === 'tomorrow')
    return { weekdays: [weekdayOf(day + 1)], ...window, withinMinutes: until(day + 2, ends) };
  // Whoever asks after midnight is still up.
  const evening = minute < NIGHT_ENDS ? day - 1 : day;
  return {
    weekdays: [weekdayOf(evening)],
    fromMinute: TONIGHT,
    toMinute: NIGHT_ENDS,
    withinMinutes: until(evening + 1, NIGHT_ENDS),
  };
}
