import { NO_WEEKDAY } from '../pack/layout.ts';
import { USUAL_MINUTES } from './meeting.ts';
import type { MeetingTier } from './meeting-index.ts';
import { minuteOf, NEVER, type WallClock, WEEK_MINUTES, wallClock, weekMinute } from './wall-clocks.ts';
import type { Zones } from './zones.ts';

/** When every meeting of a pack gathers next, as of one minute. Minutes are counted from 1970; `NEVER` = at no known time. */
export interface Timetable {
  readonly minute: number;
  /** Start of the gathering that is on at this minute, or else of the next one. */
  readonly starts: Int32Array;
  /** Start of the first gathering from a minute on, at most a week after the table's. */
  startFrom(row: number, minute: number): number;
  /** False where this device does not know the zone of the row. */
  knowsZone(row: number): boolean;
}

/** The timetable of a pack as of a minute since 1970. Rows marked in `suspended` gather at no time. */
export function makeTimetable(
  tier: MeetingTier,
  suspended: Uint32Array,
  zones: Zones,
  minute: number,
): Timetable {
  const { rows, weekdays, starts, durations } = tier;
  const clocks = Array.from({ length: tier.zones.distinct }, (_, zone) =>
    wallClock(zones, tier.zones.text(zone), minute),
  );
  const clockOf = (row: number) => clocks[tier.zones.index[row]!];
  const gathers = (row: number) =>
    weekdays[row] !== NO_WEEKDAY && ((suspended[row >>> 5]! >>> (row & 31)) & 1) === 0;
  /** A wall-clock minute of the row's gathering in the week that is on. */
  const wallOf = (row: number, clock: WallClock) => {
    const wall = minute + clock.now;
    return wall + weekdays[row]! * 1440 + starts[row]! - weekMinute(wall);
  };
  const coming = new Int32Array(rows).fill(NEVER);
  for (let row = 0; row < rows; row++) {
    const clock = clockOf(row);
    if (!clock || !gathers(row)) continue;
    const wall = wallOf(row, clock);
    const lasts = durations[row] || USUAL_MINUTES;
    let found = NEVER;
    for (let week = -1; week <= 2; week++) {
      const start = minuteOf(clock, wall + week * WEEK_MINUTES);
      if (start > minute) {
        if (found === NEVER) found = start;
        break;
      }
      if (start + lasts > minute) found = start;
    }
    coming[row] = found;
  }
  return {
    minute,
    starts: coming,
    knowsZone: (row) => clockOf(row) !== undefined,
    startFrom(row, from) {
      const clock = clockOf(row);
      if (!clock || !gathers(row)) return NEVER;
      const wall = wallOf(row, clock);
      for (let week = -1; week <= 2; week++) {
        const start = minuteOf(clock, wall + week * WEEK_MINUTES);
        if (start >= from) return start;
      }
      return NEVER;
    },
  };
}
