import type { NameList } from './names.ts';

/**
 * The content of a places pack as columns. Cities and counties are grouped by state and point into
 * `names`; a ZIP points to its city. Positions are whole numbers, `SCALE` to a degree.
 */
export interface Atlas {
  /** Postal codes, ascending. */
  readonly states: readonly string[];
  /** Display spellings, ascending by key (see `keyOf`), then by spelling. */
  readonly names: NameList;
  /** Cities of state s are cityStart[s] up to cityStart[s + 1]; names ascend within a state. */
  readonly cityStart: Uint32Array;
  readonly cityName: Uint16Array;
  /** Cities that no ZIP belongs to, ascending, with a position and a size of their own. */
  readonly loneCity: Uint32Array;
  readonly loneLat: Int32Array;
  readonly loneLng: Int32Array;
  readonly loneSize: Uint16Array;
  readonly countyStart: Uint32Array;
  readonly countyName: Uint16Array;
  /** Index into COUNTY_KINDS. */
  readonly countyKind: Uint8Array;
  /** The ZIP (its row) whose position stands for the county. */
  readonly countyZip: Uint16Array;
  /** Number of ZIPs in the county. */
  readonly countySize: Uint16Array;
  /** Ascending. */
  readonly zip: Uint32Array;
  readonly zipCity: Uint32Array;
  readonly zipLat: Int32Array;
  readonly zipLng: Int32Array;
  /** ZIPs of the armed forces abroad, ascending. */
  readonly military: Uint32Array;
}

/** Steps per degree: positions are kept to 0.005 degrees, so they are off by 0.25 miles at most. */
export const SCALE = 200;

/** The group (state) of each item, from where the groups start. */
export function spreadGroups(starts: Uint32Array): Uint8Array {
  const groups = new Uint8Array(starts.at(-1) ?? 0);
  for (let g = 0; g + 1 < starts.length; g++) groups.fill(g, starts[g], starts[g + 1]);
  return groups;
}

/** Mean position of each state's ZIPs in whole steps, 0 where it has none. Cities without a ZIP are packed against it. */
export function stateMiddles(
  atlas: Pick<Atlas, 'cityStart' | 'zipCity' | 'zipLat' | 'zipLng'>,
  cityState: Uint8Array,
): { readonly lat: Float64Array; readonly lng: Float64Array } {
  const states = atlas.cityStart.length - 1;
  const lat = new Float64Array(states);
  const lng = new Float64Array(states);
  const count = new Float64Array(states);
  for (let i = 0; i < atlas.zipCity.length; i++) {
    const state = cityState[atlas.zipCity[i]!]!;
    lat[state] = lat[state]! + atlas.zipLat[i]!;
    lng[state] = lng[state]! + atlas.zipLng[i]!;
    count[state] = count[state]! + 1;
  }
  for (let s = 0; s < states; s++) {
    lat[s] = Math.round(lat[s]! / Math.max(1, count[s]!));
    lng[s] = Math.round(lng[s]! / Math.max(1, count[s]!));
  }
  return { lat, lng };
}
