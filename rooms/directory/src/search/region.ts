import { boxAround, chord2OfMiles, unitVector } from '../geo.ts';
import { wholeColumn } from '../pack/columns.ts';
import type { Query } from '../query.ts';
import { visitLeaves } from './leaf-tree.ts';
import type { RowIndex } from './row-index.ts';

/** Where a query asks; nothing means the whole nation. */
export type Where = Pick<Query, 'near' | 'within' | 'state'>;

/** Some rows, as the words that hold them (ascending) and the bits in each. */
export interface Region {
  readonly words: readonly number[];
  readonly bits: readonly number[];
}

/** The rows that lie where the query asks, whatever they offer. */
export function regionOf(index: RowIndex, query: Where): Region {
  const region =
    query.near && query.within !== undefined ? circle(index, query.near, query.within) : undefined;
  if (query.state === undefined) return region ?? everywhere(index);
  const state = index.state(query.state);
  const inState = { words: state.map(([word]) => word), bits: state.map(([, bits]) => bits) };
  return region ? intersect(inState, region) : inState;
}

/** The rows of a region that a column marks. */
export function keepMarked(region: Region, column: Uint32Array): Region {
  return { words: region.words, bits: region.bits.map((bits, i) => bits & column[region.words[i]!]!) };
}

/** The rows of a region that another one lacks. */
export function keepOutside(region: Region, other: Region): Region {
  let at = 0;
  const bits = region.bits.map((own, i) => {
    const word = region.words[i]!;
    while (at < other.words.length && other.words[at]! < word) at++;
    return other.words[at] === word ? own & ~other.bits[at]! : own;
  });
  return { words: region.words, bits };
}

/** The rows that a column marks. */
export function wordsOfColumn(column: Uint32Array): Region {
  const words = [...column.keys()].filter((word) => column[word] !== 0);
  return { words, bits: words.map((word) => column[word]!) };
}

const whole = new WeakMap<RowIndex, Region>();

function everywhere(index: RowIndex): Region {
  const known = whole.get(index);
  if (known) return known;
  const column = wholeColumn(index.rows);
  const region = { words: [...column.keys()], bits: [...column] };
  whole.set(index, region);
  return region;
}

function circle(index: RowIndex, near: NonNullable<Query['near']>, miles: number): Region {
  const [x, y, z] = unitVector(near);
  const farthest = chord2OfMiles(miles);
  const { x: xs, y: ys, z: zs, rows } = index;
  const words: number[] = [];
  const inside: number[] = [];
  visitLeaves(index.tree, boxAround(near, miles), (leaf) => {
    const end = Math.min(leaf * 32 + 32, rows);
    let bits = 0;
    for (let row = leaf * 32; row < end; row++) {
      const dx = xs[row]! - x;
      const dy = ys[row]! - y;
      const dz = zs[row]! - z;
      if (dx * dx + dy * dy + dz * dz <= farthest) bits |= 1 << (row & 31);
    }
    if (bits !== 0) {
      words.push(leaf);
      inside.push(bits);
    }
  });
  return { words, bits: inside };
}

/** The rows that are in both. */
export function intersect(a: Region, b: Region): Region {
  const words: number[] = [];
  const bits: number[] = [];
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const apart = a.words[i]! - b.words[j]!;
    if (apart === 0) {
      words.push(a.words[i]!);
      bits.push(a.bits[i]! & b.bits[j]!);
    }
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return { words, bits };
}
