import { nearest } from '@waymark/directory';
import type { OpenPacks } from '../pack-store.ts';
import { type Counties, countiesOf } from './counties.ts';
import { countyKey } from './county-key.ts';
import { readState } from './read-state.ts';

export type CountyAnswer =
  | { readonly ok: true; readonly rows: ReadonlySet<number> }
  | {
      readonly ok: false;
      readonly problem: 'unknown' | 'ambiguous';
      readonly suggestions: readonly string[];
    };

const mostSuggested = 8;

/** The counties with the name most like this one, in one state or in all. */
const labelsLike = (key: string, counties: Counties, state: string | undefined): readonly string[] => {
  const near = new Map(
    [...counties].flatMap(([each, namesakes]) => {
      const there = namesakes.filter((county) => state === undefined || county.state === state);
      return there.length > 0 ? [[each, there] as const] : [];
    }),
  );
  if (near.size === 0) return [];
  const like = near.get(nearest(key, [...near.keys()])) ?? [];
  return like.slice(0, mostSuggested).map(({ label }) => label);
};

/** The rows of the county that `text` names: "Cook County, IL", or without the state where one state alone has it. */
export const readCounty = (text: string, packs: OpenPacks): CountyAnswer => {
  const counties = countiesOf(packs);
  const comma = text.lastIndexOf(',');
  const key = countyKey(comma < 0 ? text : text.slice(0, comma));
  const state = comma < 0 ? undefined : readState(text.slice(comma + 1), packs.places);
  const isReadable = comma < 0 || state !== undefined;
  const namesakes = isReadable ? (counties.get(key) ?? []) : [];
  const found = namesakes.filter((county) => state === undefined || county.state === state);
  const [county] = found;
  if (county && found.length === 1) return { ok: true, rows: county.rows };
  if (county) {
    const suggestions = found.slice(0, mostSuggested).map(({ label }) => label);
    return { ok: false, problem: 'ambiguous', suggestions };
  }

  // A county that is there and has no listing: nothing is found in it, which is an answer.
  const place = packs.places.resolve(text);
  if (place.ok && place.place.kind === 'county') return { ok: true, rows: new Set() };
  return { ok: false, problem: 'unknown', suggestions: labelsLike(key, counties, state) };
};
