import { unitVector } from '../geo.ts';
import type { Region } from '../search/region.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { MeetingQuery } from './meeting-query.ts';
import type { Timing } from './timing.ts';

/** What a row is sorted by; see MEETINGS.md. */
export interface RankedMeeting {
  readonly row: number;
  /** 2 where no list of the row is current; 1 more, with text, where a typed word only begins one of the row's. */
  readonly grade: number;
  /** Minute since 1970 from which a person could be there: now, where the gathering is on. */
  readonly from: number;
  /** Minute at which the gathering that counts starts; `NEVER` = none. */
  readonly start: number;
  /** Squared chord to `near`; infinite for a row to be joined from afar or without a position, 0 without `near`. */
  readonly chord2: number;
}

/** Rows that match, each with whether they are joined from afar. */
export interface Matching {
  readonly region: Region;
  readonly matches: Int32Array;
  readonly afar: boolean;
}

/** What the order reads beside the query. */
export interface OrderGround {
  readonly timing: Timing;
  /** Rows of which no list is current. */
  readonly outdated: Uint32Array;
  /** With text: rows that hold every typed word whole. */
  readonly whole: Uint32Array | undefined;
}

/** The first `most` rows in the query's order. */
export function firstMeetings(
  index: MeetingIndex,
  found: readonly Matching[],
  { near, order = 'soonest' }: MeetingQuery,
  { timing, outdated, whole }: OrderGround,
  most: number,
): readonly RankedMeeting[] {
  if (most <= 0) return [];
  const [x, y, z] = near ? unitVector(near) : [0, 0, 0];
  const { minute } = timing.table;
  const bySoonest = order === 'soonest';
  const compare = bySoonest ? soonest(index) : nearest(index);
  const heap: RankedMeeting[] = [];
  for (const { region, matches, afar } of found) {
    for (let i = 0; i < matches.length; i++) {
      for (let bits = matches[i]!; bits !== 0; bits &= bits - 1) {
        const row = region.words[i]! * 32 + 31 - Math.clz32(bits & -bits);
        let chord2 = 0;
        if (near) {
          chord2 = afar
            ? Number.POSITIVE_INFINITY
            : (index.x[row]! - x) ** 2 + (index.y[row]! - y) ** 2 + (index.z[row]! - z) ** 2;
          if (Number.isNaN(chord2)) chord2 = Number.POSITIVE_INFINITY;
        }
        const grade = 2 * marks(outdated, row) + (whole ? 1 - marks(whole, row) : 0);
        const last = heap.length === most ? heap[0]! : undefined;
        // Most rows are told from the last one kept by their first keys alone.
        if (last && !bySoonest && chord2 > last.chord2) continue;
        if (last && bySoonest && grade > last.grade) continue;
        const start = timing.startOf(row);
        const from = start < minute ? minute : start;
        if (last && bySoonest && grade === last.grade && from > last.from) continue;
        keep(heap, { row, grade, from, start, chord2 }, most, compare);
      }
    }
  }
  return heap.sort(compare);
}

function marks(column: Uint32Array, row: number): number {
  return (column[row >>> 5]! >>> (row & 31)) & 1;
}

type Compare = (a: RankedMeeting, b: RankedMeeting) => number;

/** Current lists first, then whole words; then sooner; of those that are on, the one that began last; then nearer. */
function soonest(index: MeetingIndex): Compare {
  const tie = byPlace(index);
  return (a, b) =>
    a.grade - b.grade ||
    a.from - b.from ||
    b.start - a.start ||
    (a.chord2 === b.chord2 ? tie(a, b) : a.chord2 - b.chord2);
}

/** Nearer first, those to be joined from afar last; then as by time. */
function nearest(index: MeetingIndex): Compare {
  const tie = byPlace(index);
  return (a, b) =>
    (a.chord2 === b.chord2 ? 0 : a.chord2 < b.chord2 ? -1 : 1) ||
    a.grade - b.grade ||
    a.from - b.from ||
    b.start - a.start ||
    tie(a, b);
}

/** By state and city, then by id, so that the order never depends on the pack. */
function byPlace({ cityRank, ids }: MeetingIndex): Compare {
  return (a, b) => cityRank[a.row]! - cityRank[b.row]! || ids[a.row]! - ids[b.row]!;
}

/** A heap whose root is the last of those kept. */
function keep(heap: RankedMeeting[], entry: RankedMeeting, most: number, compare: Compare): void {
  if (heap.length < most) {
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (compare(entry, heap[parent]!) <= 0) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
    return;
  }
  if (compare(entry, heap[0]!) >= 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++;
    if (child >= heap.length || compare(entry, heap[child]!) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = entry;
}
