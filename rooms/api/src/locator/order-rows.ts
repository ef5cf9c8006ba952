import type { Located } from '@waymark/directory';
import type { OpenPacks } from '../pack-store.ts';
import { nameRanks } from './name-ranks.ts';

export type SortNumber = 0 | 1 | 2 | 3;

/** Rows of unknown distance stand after all others, whichever way the others go. */
const compareMiles = (a: Located, b: Located, turn: 1 | -1): number => {
  if (a.miles === undefined || b.miles === undefined)
    return Number(a.miles === undefined) - Number(b.miles === undefined);
  return turn * (a.miles - b.miles);
};

/** The rows in the order that `sort` names: 0 nearest, 1 farthest, 2 name, 3 second name. Ties go by id, so that pages join. */
export const orderRows = <Row extends Located>(
  tiers: Pick<OpenPacks, 'pack' | 'detail'>,
  rows: readonly Row[],
  sort: SortNumber,
): Row[] => {
  if (sort === 2 || sort === 3) {
    const ranks = nameRanks(tiers, sort === 2 ? 'name1' : 'name2');
    return rows.toSorted((a, b) => ranks[a.row]! - ranks[b.row]!);
  }
  const { pack } = tiers;
  const turn = sort === 0 ? 1 : -1;
  return rows.toSorted((a, b) => compareMiles(a, b, turn) || pack.id(a.row) - pack.id(b.row));
};
