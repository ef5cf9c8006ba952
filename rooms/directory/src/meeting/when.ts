import type { Moment, When } from './meeting-query.ts';
import { WEEK_MINUTES, wallClock, weekMinuteAt } from './wall-clocks.ts';

const MINUTE = 60_000;

/**
 * True when a gathering that starts at `start` (minutes since 1970) is at a time asked for; `weekMinute` is what the clock
 * of the meeting itself shows then.
 */
export type FitsWhen = (start: number, weekMinute: number) => boolean;

/** Reads a wish about time, once for all rows. */
export function readWhen(when: When, { now, zones, zone }: Moment): FitsWhen {
  const { withinMinutes, weekdays, fromMinute = 0, toMinute = 1440, clock = 'reader' } = when;
  const minute = Math.floor(now / MINUTE);
  const latest = withinMinutes === undefined ? Number.POSITIVE_INFINITY : minute + withinMinutes;
  if (weekdays === undefined && fromMinute <= 0 && toMinute >= 1440) return (start) => start <= latest;
  const allowed = allowedMinutes(weekdays, fromMinute, toMinute);
  if (clock === 'meeting') return (start, own) => start <= latest && allowed[own] === 1;
  const reader = wallClock(zones, zone, minute);
  if (!reader) throw new Error(`zone "${zone}": this device has no clock for it. Ask zones.knows() before.`);
  return (start) => start <= latest && allowed[weekMinuteAt(reader, start)] === 1;
}

/** For each minute of the week, 1 where a gathering may start. */
function allowedMinutes(weekdays: When['weekdays'], from: number, to: number): Uint8Array {
  const allowed = new Uint8Array(WEEK_MINUTES);
  for (let day = 0; day < 7; day++) {
    if (weekdays && !weekdays.some((wanted) => wanted === day)) continue;
    // What starts after midnight belongs to the evening before.
    const end = day * 1440 + (from > to ? 1440 + to : Math.min(to, 1440));
    for (let minute = day * 1440 + Math.max(0, from); minute < end; minute++)
      allowed[minute % WEEK_MINUTES] = 1;
  }
  return allowed;
}
