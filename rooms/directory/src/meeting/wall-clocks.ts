import type { Zones } from './zones.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Minutes of a week. */
export const WEEK_MINUTES = 7 * DAY_MINUTES;
/** Minutes since 1970 that stand for "never". */
export const NEVER = 0x7fffffff;

/** A zone's clock for the weeks around one minute, as numbers: what a table of 60,000 meetings is worked out with. */
export interface WallClock {
  /** What the clock is ahead of UTC before the first change. */
  readonly first: number;
  /** What the clock is ahead of UTC at the minute that it was made for. */
  readonly now: number;
  /** Changes in these weeks: the minute since 1970, and the wall-clock minute, from which the new offset is read. */
  readonly changes: readonly { readonly at: number; readonly wall: number; readonly after: number }[];
}

/** The clock of a zone, right from nine days before a minute until sixteen after; `undefined` where the zone is not known. */
export function wallClock(zones: Zones, zone: string, minute: number): WallClock | undefined {
  if (!zones.knows(zone)) return undefined;
  const from = (minute - 9 * DAY_MINUTES) * MINUTE;
  const changes = zones.changes(zone, from, (minute + 16 * DAY_MINUTES) * MINUTE);
  return {
    first: zones.offsetMinutes(zone, from),
    now: zones.offsetMinutes(zone, minute * MINUTE),
    changes: changes.map(({ at, before, after }) => ({
      at: at / MINUTE,
      // Up to here a skipped time is read with the offset before, and a doubled one is the first of the two.
      wall: at / MINUTE + Math.max(before, after),
      after,
    })),
  };
}

/** The minute since 1970 at which the clock shows this wall-clock minute (see `instantOf`). */
export function minuteOf({ first, changes }: WallClock, wall: number): number {
  let offset = first;
  for (let i = 0; i < changes.length; i++) if (wall >= changes[i]!.wall) offset = changes[i]!.after;
  return wall - offset;
}

/** What the clock shows at a minute since 1970, as minutes since midnight of the last Sunday. */
export function weekMinuteAt({ first, changes }: WallClock, minute: number): number {
  let offset = first;
  for (let i = 0; i < changes.length; i++) if (minute >= changes[i]!.at) offset = changes[i]!.after;
  return weekMinute(minute + offset);
}

/** Minutes since midnight of the last Sunday, of a wall-clock minute counted from 1970, which began on a Thursday. */
export function weekMinute(wall: number): number {
  const minute = (wall + 4 * DAY_MINUTES) % WEEK_MINUTES;
  return minute < 0 ? minute + WEEK_MINUTES : minute;
}
