import { GROUPS } from './concept-table.ts';
import type { Place, Places } from './place.ts';
import { placeText } from './place-text.ts';
import type { Order, Query } from './query.ts';
import {
  given,
  type QueryProblem,
  readChoice,
  readParts,
  readWhere,
  readWhole,
  readWords,
} from './question-parts.ts';

/** A question as people write it, understood. `place` is what `near` named. */
export interface ReadQuery {
  readonly query: Query;
  readonly place?: Place;
}

export type QueryReading =
  | { readonly ok: true; readonly value: ReadQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

const ORDERS: readonly Order[] = ['best', 'distance'];
const SCALARS = ['near', 'within', 'text', 'order', 'limit', 'offset'];

/** Every name that a question may use: the scalars and the concept groups. */
export const QUERY_PARAMS: readonly string[] = [...SCALARS, ...GROUPS.map(({ id }) => id)];

/**
 * Reads a question from names and values, as a web form, an address, the API or the command line gives
 * them. Empty values count as not asked. `within` takes miles above 0, `state` (all of the place's
 * state) or `any` (the nation). A state as `near` searches that state, whatever `within` says. Problems
 * are all reported, up to twenty; an answer without problems never makes `search` throw.
 */
export function readQuery(entries: Iterable<readonly [string, string]>, places: Places): QueryReading {
  const { scalars, concepts, problems } = readParts(entries, { scalars: SCALARS, groups: GROUPS });
  const where = readWhere(scalars, places, problems);
  const query: Query = {
    ...where.query,
    ...given('text', readWords(scalars.get('text'), problems)),
    ...(concepts.size > 0 && { concepts: Object.fromEntries(concepts) }),
    ...given('order', readChoice('order', scalars.get('order'), ORDERS, problems)),
    ...given('limit', readWhole('limit', scalars.get('limit'), 1, 100, problems)),
    ...given('offset', readWhole('offset', scalars.get('offset'), 0, 10_000_000, problems)),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { query, ...given('place', where.place) } };
}

/**
 * The names and values that `readQuery` reads as this question, for links and forms without JavaScript.
 * `near` is written as the place's label, or as the position itself when no place was named.
 */
export function writeQuery(query: Query, place?: Place): [string, string][] {
  const entries: [string, string][] = [];
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') entries.push([name, String(value)]);
  };
  const { near } = query;
  add('near', place && place.kind !== 'position' ? placeText(place) : near && `${near.lat},${near.lng}`);
  if (near && query.within !== undefined) add('within', query.within);
  else if (near) add('within', query.state === undefined ? 'any' : 'state');
  else if (!place) add('near', query.state);
  add('text', query.text);
  for (const { id } of GROUPS) add(id, query.concepts?.[id]?.join(','));
  add('order', query.order);
  add('limit', query.limit);
  add('offset', query.offset);
  return entries;
}
