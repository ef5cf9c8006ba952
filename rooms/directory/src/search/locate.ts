import { milesOfChord2, unitVector } from '../geo.ts';
import type { Pack } from '../pack/pack.ts';
import type { Query } from '../query.ts';
import { regionOf } from './region.ts';

/** A row and its great-circle miles from `near`: absent without `near`, or where the row has no position. */
export interface Located {
  readonly row: number;
  readonly miles?: number;
}

/**
 * Every row that lies where the query asks, in pack order, whatever it offers: rows that `search` keeps out unless
 * asked for are here too. The rows and miles are those of `search`.
 */
export function locate(pack: Pack, where: Pick<Query, 'near' | 'within' | 'state'>): Located[] {
  const { x, y, z } = pack.index;
  const from = where.near && unitVector(where.near);
  const region = regionOf(pack.index, where);
  const found: Located[] = [];
  for (let i = 0; i < region.words.length; i++) {
    for (let bits = region.bits[i]!; bits !== 0; bits &= bits - 1) {
      const row = region.words[i]! * 32 + 31 - Math.clz32(bits & -bits);
      const chord2 = from
        ? (x[row]! - from[0]) ** 2 + (y[row]! - from[1]) ** 2 + (z[row]! - from[2]) ** 2
        : Number.NaN;
      found.push(Number.isNaN(chord2) ? { row } : { row, miles: milesOfChord2(chord2) });
    }
  }
  return found;
}
