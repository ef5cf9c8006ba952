import { chord2OfMiles, milesOfChord2, unitVector } from '../geo.ts';
import type { Point } from '../listing.ts';
import type { Region } from '../search/region.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { MeetingQuery, Moment, When } from './meeting-query.ts';
import type { Timetable } from './timetable.ts';
import { type Travel, travelMinutes } from './travel.ts';
import { NEVER } from './wall-clocks.ts';
import { readWhen } from './when.ts';

/** Nobody is sent on a way longer than this to a meeting. */
const LONGEST_WAY_MINUTES = 1440;

/** The gathering of each row that counts for one question. Minutes are counted from 1970. */
export interface Timing {
  readonly table: Timetable;
  /** Start of the gathering that counts: on now or next; with a way to go, the first that can be reached. `NEVER` = none. */
  startOf(row: number): number;
  /** Minutes to set aside for the way to a row; `undefined` where there is none to go. */
  wayTo(row: number): number | undefined;
  /** The rows of a region that gather when the question asks. */
  keepFitting(region: Region): Region;
}

/** How a question reads the clocks. */
export function timingOf(index: MeetingIndex, { near, travel, when }: MeetingQuery, moment: Moment): Timing {
  const table = index.timetable(moment.zones, Math.floor(moment.now / 60_000));
  const fits = when && isAsked(when) ? readWhen(when, moment) : undefined;
  const { tier, remote } = index;
  const way = near && travel ? waysFrom(index, near, travel) : undefined;
  const startOf = (row: number): number => {
    const coming = table.starts[row]!;
    if (!way || coming === NEVER) return coming;
    if (!travel?.inRoom && ((remote[row >>> 5]! >>> (row & 31)) & 1) === 1) return coming;
    return way.reaches(row, coming - table.minute) ? coming : firstReached(row);
  };
  const firstReached = (row: number): number => {
    const minutes = way!.minutes(row)!;
    return minutes > LONGEST_WAY_MINUTES ? NEVER : table.startFrom(row, table.minute + minutes);
  };
  // What a row says is worked out once a question, however many places are tried.
  const known = new Uint32Array(fits ? index.words : 0);
  const fitting = new Uint32Array(known.length);
  const keepFitting = (region: Region): Region => {
    if (!fits) return region;
    const { words } = region;
    const bits = region.bits.slice();
    for (let i = 0; i < bits.length; i++) {
      const word = words[i]!;
      const unread = bits[i]! & ~known[word]!;
      for (let rest = unread; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const row = word * 32 + bit;
        const start = startOf(row);
        if (start !== NEVER && fits(start, tier.weekdays[row]! * 1440 + tier.starts[row]!))
          fitting[word]! |= 1 << bit;
      }
      known[word]! |= unread;
      bits[i] = bits[i]! & fitting[word]!;
    }
    return { words, bits };
  };
  return { table, startOf, wayTo: (row) => way?.minutes(row), keepFitting };
}

/** The ways from a place to the rows that have a position. */
function waysFrom({ x, y, z }: MeetingIndex, near: Point, travel: Travel) {
  const [nearX, nearY, nearZ] = unitVector(near);
  const chord2To = (row: number) => (x[row]! - nearX) ** 2 + (y[row]! - nearY) ** 2 + (z[row]! - nearZ) ** 2;
  const minutes = (row: number): number | undefined => {
    const chord2 = chord2To(row);
    return Number.isNaN(chord2) ? undefined : travelMinutes(milesOfChord2(chord2), travel);
  };
  // A little short of a day, so that rounding cannot take for reached what is not.
  const nearEnough = chord2OfMiles(
    (Math.max(0, LONGEST_WAY_MINUTES - 1 - travel.marginMinutes) / 60) * travel.milesPerHour,
  );
  return {
    minutes,
    /** True when the row is reached within so many minutes, or has no position to go to. */
    reaches(row: number, within: number): boolean {
      if (within >= LONGEST_WAY_MINUTES && chord2To(row) <= nearEnough) return true;
      const way = minutes(row);
      return way === undefined || way <= within;
    },
  };
}

/** True when a wish about time wishes anything. */
export function isAsked(when: When): boolean {
  const { withinMinutes, weekdays, fromMinute, toMinute } = when;
  return [withinMinutes, weekdays, fromMinute, toMinute].some((wish) => wish !== undefined);
}
