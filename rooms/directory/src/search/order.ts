import { chord2OfMiles, unitVector } from '../geo.ts';
import type { Query } from '../query.ts';
import { statesConcept } from './concept-columns.ts';
import { rowsForOthers } from './for-some.ts';
import { CONCEPTS } from './listing-concepts.ts';
import type { Region } from './region.ts';
import type { SearchIndex } from './search-index.ts';

/** Outer edges, in miles, of the rings in which distance counts before anything finer does. */
export const RINGS_MILES = [5, 10, 25, 50, 100, 200, 500] as const;
const RING_EDGES = RINGS_MILES.map(chord2OfMiles);

/** What a row is sorted by. Lower comes first; see ORDER.md for the meaning of `grade`. */
export interface Ranked {
  readonly row: number;
  readonly grade: number;
  /** Squared chord to `near`; infinite without a position, 0 without `near`. */
  readonly chord2: number;
}

/**
 * The first `most` of the matching rows in the query's order. `best`: in the newest list before absent
 * from it; then, with text, every typed word whole (`whole`) before begun; then standing on medicine; then a wish stated before one only accepted; then sources agree
 * before they disagree; then nearer ring; then open to all before open to some; then fresher; then nearer. `distance`: nearer. Ties in both:
 * state and city by name, then id, so that the order never depends on the pack.
 */
export function firstInOrder(
  index: SearchIndex,
  region: Region,
  matches: Int32Array,
  query: Query,
  most: number,
  whole?: Uint32Array,
): Ranked[] {
  const [x, y, z] = query.near ? unitVector(query.near) : [0, 0, 0];
  const byGrade = (query.order ?? 'best') === 'best';
  const stayOn = byGrade ? stayOnWishes(query) : [];
  const forOthers = rowsForOthers(index, query.concepts);
  const heap: Ranked[] = [];
  let full = false;
  if (most <= 0) return heap;
  for (let i = 0; i < matches.length; i++) {
    for (let bits = matches[i]!; bits !== 0; bits &= bits - 1) {
      const row = region.words[i]! * 32 + 31 - Math.clz32(bits & -bits);
      let chord2 = 0;
      if (query.near) {
        const dx = index.x[row]! - x;
        const dy = index.y[row]! - y;
        const dz = index.z[row]! - z;
        chord2 = dx * dx + dy * dy + dz * dz;
        if (Number.isNaN(chord2)) chord2 = Number.POSITIVE_INFINITY;
      }
      const grade = byGrade ? gradeOf(index, row, chord2, stayOn, forOthers, whole) : 0;
      if (heap.length < most) {
        heap.push({ row, grade, chord2 });
        continue;
      }
      // From the last to the first is a heap: its root is the first to go.
      if (!full) heap.sort((a, b) => compare(index, b, a));
      full = true;
      const last = heap[0]!;
      if (grade > last.grade || (grade === last.grade && chord2 > last.chord2)) continue;
      replaceLast(index, heap, { row, grade, chord2 });
    }
  }
  return heap.sort((a, b) => compare(index, a, b));
}

function marks(column: Uint32Array, row: number): 0 | 1 {
  return ((column[row >>> 5]! >>> (row & 31)) & 1) as 0 | 1;
}

/** The sort keys before the distance itself, as digits of one number: the first key weighs most. */
function gradeOf(
  index: SearchIndex,
  row: number,
  chord2: number,
  stayOn: readonly number[],
  forOthers: Uint32Array,
  whole: Uint32Array | undefined,
): number {
  let ring = 0;
  while (ring < RING_EDGES.length && chord2 > RING_EDGES[ring]!) ring++;
  const begun = whole === undefined ? 0 : 1 - marks(whole, row);
  const accepted = stayOn.length > 0 && !stayOn.some((slot) => statesConcept(index, row, slot)) ? 1 : 0;
  const medicine = (marks(index.absent, row) * 2 + begun) * 4 + index.standing[row]!;
  const place = ((medicine * 2 + accepted) * 2 + marks(index.disagrees, row)) * 8 + ring;
  return (place * 2 + marks(forOthers, row)) * 256 + index.yearsBehind[row]!;
}

/**
 * "Lets you stay on methadone" is also met by "accepts people on medicine", which names none. The
 * medicine's own concept tells the two apart.
 */
function stayOnWishes(query: Query): readonly number[] {
  return (query.concepts?.['stay-on'] ?? []).map((medicine) => CONCEPTS.slot('medicine', medicine)!);
}

function compare(index: SearchIndex, a: Ranked, b: Ranked): number {
  if (a.grade !== b.grade) return a.grade - b.grade;
  if (a.chord2 !== b.chord2) return a.chord2 < b.chord2 ? -1 : 1;
  return index.cityRank[a.row]! - index.cityRank[b.row]! || index.ids[a.row]! - index.ids[b.row]!;
}

/** Puts the entry in place of the heap's root, which is the last of all, unless it comes even later. */
function replaceLast(index: SearchIndex, heap: Ranked[], entry: Ranked): void {
  if (compare(index, entry, heap[0]!) >= 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && compare(index, heap[child + 1]!, heap[child]!) > 0) child++;
    if (child >= heap.length || compare(index, entry, heap[child]!) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = entry;
}
