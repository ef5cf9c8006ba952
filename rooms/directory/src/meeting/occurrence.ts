import { type Meeting, USUAL_MINUTES } from './meeting.ts';
import { instantOf, wallTimeAt, weekdayOf } from './wall-clock.ts';
import type { Zones } from './zones.ts';

const MINUTE = 60_000;

/** One gathering of a meeting, in milliseconds since 1970. */
export interface Occurrence {
  readonly start: number;
  /** The first instant at which it is over, by the time it is said to last, or else after `USUAL_MINUTES`. */
  readonly end: number;
}

/** What decides when a meeting gathers. */
export type Timed = Pick<Meeting, 'weekday' | 'startMinute' | 'durationMinutes' | 'zone'>;

/**
 * The next `count` gatherings that start after `now` (milliseconds since 1970). Empty for a meeting at no fixed time, and
 * where this device does not know the zone.
 */
export function nextOccurrences(zones: Zones, meeting: Timed, now: number, count = 1): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(zones, meeting, now)) {
    if (occurrence.start > now) found.push(occurrence);
    if (found.length >= count) break;
  }
  return found;
}

/** The gathering that is on at `now`; `undefined` when none is. */
export function currentOccurrence(zones: Zones, meeting: Timed, now: number): Occurrence | undefined {
  let current: Occurrence | undefined;
  for (const occurrence of occurrencesFrom(zones, meeting, now)) {
    if (occurrence.start > now) break;
    if (occurrence.end > now) current = occurrence;
  }
  return current;
}

/** Gatherings in order, from a week or more before `now` (none lasts over a day), without end. */
function* occurrencesFrom(
  zones: Zones,
  { weekday, startMinute, durationMinutes = USUAL_MINUTES, zone }: Timed,
  now: number,
): Generator<Occurrence, void> {
  if (weekday === undefined || startMinute === undefined || !zones.knows(zone)) return;
  const today = wallTimeAt(zones, zone, now).day;
  for (let day = today - 7 - ((weekdayOf(today) - weekday + 7) % 7); ; day += 7) {
    const start = instantOf(zones, zone, { day, minute: startMinute });
    yield { start, end: start + durationMinutes * MINUTE };
  }
}
