import type { Weekday } from './meeting.ts';
import type { Zones } from './zones.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a clock on the wall shows. `day` counts days since 1 January 1970, which was a Thursday. */
export interface WallTime {
  readonly day: number;
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
}

/** Day of the week of a day counted since 1970. */
export function weekdayOf(day: number): Weekday {
  return (((((day + 4) % 7) + 7) % 7) | 0) as Weekday;
}

/** What the clock on the wall shows in a zone at an instant (milliseconds since 1970). Throws for a zone not known. */
export function wallTimeAt(zones: Zones, zone: string, at: number): WallTime {
  const shown = Math.floor(at / MINUTE) + zones.offsetMinutes(zone, at);
  const day = Math.floor(shown / 1440);
  return { day, minute: shown - day * 1440 };
}

/**
 * The instant at which the clock on the wall of a zone shows a day and minute, as RFC 5545 (3.3.5) reads it: a time that
 * is there twice is the first of the two; one that is skipped is read with the offset before the gap, and so comes as much
 * after the gap as it lay within it (02:30 comes at 03:30).
 */
export function instantOf(zones: Zones, zone: string, { day, minute }: WallTime): number {
  const shown = day * DAY + minute * MINUTE;
  // Offsets lie within 15 hours of UTC: a day to either side is surely before and after the instant sought.
  const before = zones.offsetMinutes(zone, shown - DAY);
  const after = zones.offsetMinutes(zone, shown + DAY);
  const early = shown - before * MINUTE;
  if (before === after || zones.offsetMinutes(zone, early) === before) return early;
  const late = shown - after * MINUTE;
  return zones.offsetMinutes(zone, late) === after ? late : early;
}
