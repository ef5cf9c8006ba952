import { unitVector } from '../geo.ts';
import type { Point } from '../listing.ts';
import { keepMarked, keepOutside, type Region, regionOf } from './region.ts';
import type { Asked } from './relax.ts';
import { WIDER_MILES } from './relax.ts';
import type { RowIndex } from './row-index.ts';
import { matchesOf } from './tally.ts';

/** Nearest rows shown beyond the radius. */
const MOST_BEYOND = 3;

/** A row, and the squared chord from the place asked about. */
export interface NearRow {
  readonly row: number;
  readonly chord2: number;
}

/**
 * The nearest rows outside the radius that fit everything else. After nothing inside matched the text
 * as typed, those outside that do come before any typing error is forgiven.
 */
export function beyondRadius(
  index: RowIndex,
  asked: Pick<Asked<{ readonly change: string }>, 'query' | 'constraints' | 'text' | 'forgiven' | 'only'>,
): readonly NearRow[] {
  const { text, forgiven } = asked;
  const found = nearestOutside(index, asked, text?.asTyped);
  return found.length === 0 && text && forgiven ? nearestOutside(index, asked, text.forgiving()) : found;
}

function nearestOutside(
  index: RowIndex,
  {
    query: { near, within, state },
    constraints,
    only,
  }: Pick<Asked<{ readonly change: string }>, 'query' | 'constraints' | 'only'>,
  text: Uint32Array | undefined,
): readonly NearRow[] {
  if (!near || within === undefined) return [];
  const inside = regionOf(index, { near, within });
  let found: readonly NearRow[] = [];
  for (const miles of [...WIDER_MILES.filter((wider) => wider > within), undefined]) {
    const where = {
      near,
      ...(miles !== undefined && { within: miles }),
      ...(state !== undefined && { state }),
    };
    const ring = keepOutside(regionOf(index, where), inside);
    const region = only.reduce((left, { keep }) => keep(left), text ? keepMarked(ring, text) : ring);
    found = nearestRows(index, region, matchesOf(index, region, constraints), near);
    if (found.length === MOST_BEYOND) break;
  }
  return found;
}

/** The first few by distance, then by state and city, then by id. Rows without a position are never near. */
function nearestRows(index: RowIndex, region: Region, matches: Int32Array, near: Point): readonly NearRow[] {
  const [x, y, z] = unitVector(near);
  const nearest: NearRow[] = [];
  for (let i = 0; i < matches.length; i++) {
    for (let bits = matches[i]!; bits !== 0; bits &= bits - 1) {
      const row = region.words[i]! * 32 + 31 - Math.clz32(bits & -bits);
      const chord2 = (index.x[row]! - x) ** 2 + (index.y[row]! - y) ** 2 + (index.z[row]! - z) ** 2;
      if (Number.isNaN(chord2) || (nearest.length === MOST_BEYOND && chord2 > nearest.at(-1)!.chord2))
        continue;
      nearest.push({ row, chord2 });
      nearest.sort((a, b) => (a.chord2 === b.chord2 ? tieOf(index, a.row, b.row) : a.chord2 - b.chord2));
      if (nearest.length > MOST_BEYOND) nearest.pop();
    }
  }
  return nearest;
}

function tieOf({ cityRank, ids }: RowIndex, a: number, b: number): number {
  return cityRank[a]! - cityRank[b]! || ids[a]! - ids[b]!;
}
