import type { OpenPacks } from '../pack-store.ts';
import { countyKey } from './county-key.ts';

/** A county that some listing names. */
export interface County {
  /** "Cook, IL", as the listings write it. */
  readonly label: string;
  readonly state: string;
  readonly rows: ReadonlySet<number>;
}

/** Counties by key; several states may share one. */
export type Counties = ReadonlyMap<string, readonly County[]>;

const gather = ({ pack, detail }: OpenPacks): Counties => {
  const counties = new Map<string, { label: string; state: string; rows: Set<number> }[]>();
  for (let row = 0; row < pack.rows; row++) {
    const name = detail.county(row);
    if (name === undefined) continue;
    const key = countyKey(name);
    const namesakes = counties.get(key) ?? [];
    counties.set(key, namesakes);
    const state = pack.state(row);
    let county = namesakes.find((each) => each.state === state);
    if (!county) {
      county = { label: `${name}, ${state}`, state, rows: new Set() };
      namesakes.push(county);
    }
    county.rows.add(row);
  }
  return counties;
};

const gathered = new WeakMap<OpenPacks, Counties>();

/** The counties of these packs. Reading them takes a look at every listing, so it is done once for each set of packs. */
export const countiesOf = (packs: OpenPacks): Counties => {
  const counties = gathered.get(packs) ?? gather(packs);
  gathered.set(packs, counties);
  return counties;
};
