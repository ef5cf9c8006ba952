import type { Box } from '../geo.ts';
import type { Pack } from '../pack/pack.ts';
import type { Query } from '../query.ts';
import { visitLeaves } from './leaf-tree.ts';
import { matchesOf } from './matches.ts';

/**
 * Every row that `search` finds for the query, whatever its order, limit and offset: all of them in pack order, or with a
 * box those that lie in it. Rows without a position lie in no box. The box may reach past the date line.
 */
export function findRows(pack: Pack, query: Query, box?: Box): number[] {
  const { region, tally } = matchesOf(pack.index, query);
  const rows: number[] = [];
  const add = (word: number, matches: number) => {
    for (let bits = matches; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits);
      if (!box || isInside(pack, row, box)) rows.push(row);
    }
  };
  if (!box) {
    for (let i = 0; i < region.words.length; i++) add(region.words[i]!, tally.matches[i]!);
    return rows;
  }
  let at = 0;
  visitLeaves(pack.index.tree, box, (leaf) => {
    while (at < region.words.length && region.words[at]! < leaf) at++;
    if (region.words[at] === leaf) add(leaf, tally.matches[at]!);
  });
  return rows;
}

function isInside(pack: Pack, row: number, { south, west, north, east }: Box): boolean {
  const position = pack.position(row);
  if (!position || position.lat < south || position.lat > north) return false;
  return [position.lng, position.lng - 360, position.lng + 360].some((lng) => lng >= west && lng <= east);
}
