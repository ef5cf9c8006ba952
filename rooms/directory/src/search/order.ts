import { chord2OfMiles, unitVector } from '../geo.ts';
import type { Query } from '../query.ts';
import { CONCEPTS } from './concept-columns.ts';
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
 * from it; then standing on medicine; then a wish stated before one only accepted; then sources agree
 * before they disagree; then fresher; then nearer ring; then nearer. `distance`: nearer. Ties in both:
 * state and city by name, then id, so that the order never depends on the pack.
 */
export function firstInOrder(
  index: SearchIndex,
  region: Region,
  matches: readonly number[],
  query: Query,
  most: number,
): Ranked[] {
  const [x, y, z] = query.near ? unitVector(query.near) : [0, 0, 0];
  const byGrade = (query.order ?? 'best') === 'best';
  const stayOn = byGrade ? stayOnWishes(query) : [];
  const heap: Ranked[] = [];
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
      const grade = byGrade ? gradeOf(index, row, chord2, stayOn) : 0;
      if (heap.length === most) {
        const worst = heap[0]!;
        if (grade > worst.grade || (grade === worst.grade && chord2 > worst.chord2)) continue;
      }
      offer(index, heap, { row, grade, chord2 }, most);
    }
  }
  return heap.sort((a, b) => compare(index, a, b));
}

function marks(column: Uint32Array, row: number): 0 | 1 {
  return ((column[row >>> 5]! >>> (row & 31)) & 1) as 0 | 1;
}

/** The sort keys before the distance itself, as digits of one number: the first key weighs most. */
function gradeOf(index: SearchIndex, row: number, chord2: number, stayOn: readonly number[]): number {
  let ring = 0;
  while (ring < RING_EDGES.length && chord2 > RING_EDGES[ring]!) ring++;
  const accepted = stayOn.length > 0 && !stayOn.some((slot) => statesConcept(index, row, slot)) ? 1 : 0;
  return (
    ((((marks(index.absent, row) * 4 + index.standing[row]!) * 2 + accepted) * 2 +
      marks(index.disagrees, row)) *
      256 +
      index.yearsBehind[row]!) *
      8 +
    ring
  );
}

/** True when the row's codes satisfy the concept at `slot`. */
export function statesConcept(index: SearchIndex, row: number, slot: number): boolean {
  return ((index.concepts[(row >>> 5) * CONCEPTS.count + slot]! >>> (row & 31)) & 1) === 1;
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

/** Keeps the `most` first in a heap whose root is the last of them. */
function offer(index: SearchIndex, heap: Ranked[], entry: Ranked, most: number): void {
  if (heap.length < most) {
    heap.push(entry);
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (compare(index, heap[at]!, heap[parent]!) <= 0) break;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
    return;
  }
  if (compare(index, entry, heap[0]!) >= 0) return;
  heap[0] = entry;
  for (let at = 0; ; ) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && compare(index, heap[child]!, heap[last]!) > 0) last = child;
    }
    if (last === at) return;
    [heap[at], heap[last]] = [heap[last]!, heap[at]!];
    at = last;
  }
}
