import { distanceMiles } from '../geo.ts';
import type { Region } from '../search/region.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { MeetingQuery, Moment, When } from './meeting-query.ts';
import type { Timetable } from './timetable.ts';
import { type Travel, travelMinutes } from './travel.ts';
import { NEVER } from './wall-clocks.ts';
import { type FitsWhen, readWhen } from './when.ts';

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
  /** The same of all rows, as a column. */
  fitting(): Uint32Array;
}

/** How a question reads the clocks. */
export function timingOf(index: MeetingIndex, { near, travel, when }: MeetingQuery, moment: Moment): Timing {
  const table = index.timetable(moment.zones, Math.floor(moment.now / 60_000));
  const fits = when && isAsked(when) ? readWhen(when, moment) : undefined;
  const { tier, remote } = index;
  const wayTo = (row: number): number | undefined => {
    if (!near || !travel || Number.isNaN(tier.lats[row]!)) return undefined;
    return wayBetween(near, { lat: tier.lats[row]!, lng: tier.lngs[row]! }, travel);
  };
  const startOf = (row: number): number => {
    const coming = table.starts[row]!;
    if (!travel || coming === NEVER || ((remote[row >>> 5]! >>> (row & 31)) & 1) === 1) return coming;
    const way = wayTo(row);
    if (way === undefined || coming >= table.minute + way) return coming;
    return way > LONGEST_WAY_MINUTES ? NEVER : table.startFrom(row, table.minute + way);
  };
  const fitsRow = (row: number, fitsWhen: FitsWhen): boolean => {
    const start = startOf(row);
    return start !== NEVER && fitsWhen(start, tier.weekdays[row]! * 1440 + tier.starts[row]!);
  };
  const keepFitting = (region: Region): Region => {
    if (!fits) return region;
    const bits = region.bits.map((own, i) => {
      let left = own;
      for (let rest = own; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        if (!fitsRow(region.words[i]! * 32 + bit, fits)) left &= ~(1 << bit);
      }
      return left;
    });
    return { words: region.words, bits };
  };
  return {
    table,
    startOf,
    wayTo,
    keepFitting,
    fitting() {
      const column = new Uint32Array(index.words);
      for (let row = 0; row < index.rows; row++)
        if (!fits || fitsRow(row, fits)) column[row >>> 5]! |= 1 << (row & 31);
      return column;
    },
  };
}

/** True when a wish about time wishes anything. */
export function isAsked(when: When): boolean {
  const { withinMinutes, weekdays, fromMinute, toMinute } = when;
  return [withinMinutes, weekdays, fromMinute, toMinute].some((wish) => wish !== undefined);
}

function wayBetween(from: NonNullable<MeetingQuery['near']>, to: typeof from, travel: Travel): number {
  return travelMinutes(distanceMiles(from, to), travel);
}
