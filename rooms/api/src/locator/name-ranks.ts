import type { OpenPacks } from '../pack-store.ts';

type Tiers = Pick<OpenPacks, 'pack' | 'detail'>;

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Rows without such a name stand after all others. */
const compareNames = (a: string, b: string): number => {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : a > b ? 1 : 0;
};

const rank = ({ pack, detail }: Tiers, first: 'name1' | 'name2'): Uint32Array => {
  const entries = Array.from({ length: pack.rows }, (_, row) => {
    const names = [fold(pack.name(row)), fold(detail.otherName(row) ?? '')] as const;
    return { row, id: pack.id(row), names: first === 'name1' ? names : ([names[1], names[0]] as const) };
  });
  entries.sort(
    (a, b) => compareNames(a.names[0], b.names[0]) || compareNames(a.names[1], b.names[1]) || a.id - b.id,
  );
  const ranks = new Uint32Array(pack.rows);
  for (const [place, { row }] of entries.entries()) ranks[row] = place;
  return ranks;
};

const ranked = { name1: new WeakMap<object, Uint32Array>(), name2: new WeakMap<object, Uint32Array>() };

/**
 * The place of each row in the order of its first or its second name; case and accents do not count. Sorting every name takes
 * a while, so it is done once for each set of packs.
 */
export const nameRanks = (tiers: Tiers, first: 'name1' | 'name2'): Uint32Array => {
  const ranks = ranked[first].get(tiers.pack) ?? rank(tiers, first);
  ranked[first].set(tiers.pack, ranks);
  return ranks;
};
