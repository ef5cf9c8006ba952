import type { Reader, Writer } from '../bytes.ts';
import { PackError } from '../bytes.ts';
import { MOST_ROWS } from './layout.ts';

/**
 * Column of whole numbers below 2^24: a byte that says how many bytes each takes (0 to 3), then all
 * low bytes, then the next ones. Alike bytes side by side compress well.
 */
export function writePlanes(out: Writer, values: ArrayLike<number>): void {
  if (values.length > MOST_ROWS) {
    throw new Error(`Got ${values.length} rows, a column of a places pack holds ${MOST_ROWS} at most.`);
  }
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]!);
  if (most > 0xffffff)
    throw new Error(`Got ${most}, a column of a places pack holds numbers below 16777216.`);
  const width = most > 0xffff ? 3 : most > 0xff ? 2 : most > 0 ? 1 : 0;
  out.u8(width);
  for (let plane = 0; plane < width; plane++) {
    for (let i = 0; i < values.length; i++) out.u8((values[i]! >>> (8 * plane)) & 0xff);
  }
}

/** Reads a column that `writePlanes` wrote. `count` comes from the file, and a column of zeros has no bytes that bear it out. */
export function readPlanes(from: Reader, count: number): Uint32Array {
  const width = from.u8();
  if (width > 3)
    throw new PackError(`A column of the places pack is ${width} bytes wide, expected 3 at most.`);
  if (count > MOST_ROWS)
    throw new PackError(`A column of the places pack has ${count} rows, expected ${MOST_ROWS} at most.`);
  const bytes = from.raw(count * width);
  const values = new Uint32Array(count);
  for (let plane = 0; plane < width; plane++) {
    const start = plane * count;
    const shift = 8 * plane;
    for (let i = 0; i < count; i++) values[i] = values[i]! | (bytes[start + i]! << shift);
  }
  return values;
}

/** Signed to unsigned, small magnitudes small: 0, -1, 1, -2 give 0, 1, 2, 3. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** What `zigzag` was given. */
export function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

/** Distances between ascending numbers, the first from -1, each less one. */
export function gapsOf(ascending: ArrayLike<number>, from = 0, to = ascending.length): number[] {
  const gaps: number[] = [];
  for (let i = from; i < to; i++) gaps.push(ascending[i]! - (i === from ? -1 : ascending[i - 1]!) - 1);
  return gaps;
}

/** Puts gaps back in place, from `from` up to `to`; no number may reach `limit`. */
export function fillGaps(values: Uint32Array, from: number, to: number, limit: number, what: string): void {
  for (let i = from, last = -1; i < to; i++) {
    last += values[i]! + 1;
    if (last >= limit)
      throw new PackError(`${what} ${i} is ${last}, expected less than ${limit}. Load the pack again.`);
    values[i] = last;
  }
}
