import type { Moment, When } from './meeting-query.ts';
import { wallClock, weekMinuteAt } from './wall-clocks.ts';

const MINUTE = 60_000;

/** True when a gathering that starts at `start` (minutes since 1970) is at a time asked for; `weekMinute` is what the clock of the meeting itself shows then. */
export type FitsWhen = (start: number, weekMinute: number) => boolean;

/** Reads a wish about time, once for all rows. Without any wish every known time fits, and so does none. */
export function readWhen(
  { withinMinutes, weekdays, fromMinute = 0, toMinute = 1440, clock = 'reader' }: When,
  { now, zones, zone }: Moment,
): FitsWhen {
  const minute = Math.floor(now / MINUTE);
  const latest = withinMinutes === undefined ? Number.POSITIVE_INFINITY : minute + withinMinutes;
  const anyTime = weekdays === undefined && fromMinute <= 0 && toMinute >= 1440;
  const reader = clock === 'reader' && !anyTime ? wallClock(zones, zone, minute) : undefined;
  if (clock === 'reader' && !anyTime && !reader)
    throw new Error(`zone "${zone}": this device has no clock for it. Ask zones.knows() before.`);
  const overnight = fromMinute > toMinute;
  return (start, own) => {
    if (start > latest) return false;
    if (anyTime) return true;
    const shown = reader ? weekMinuteAt(reader, start) : own;
    const at = shown % 1440;
    const inside = overnight ? at >= fromMinute || at < toMinute : at >= fromMinute && at < toMinute;
    if (!inside) return false;
    if (weekdays === undefined) return true;
    // What starts after midnight belongs to the evening before.
    const day = Math.floor(shown / 1440) - (overnight && at < toMinute ? 1 : 0);
    return weekdays.includes(((day + 7) % 7) as 0);
  };
}
