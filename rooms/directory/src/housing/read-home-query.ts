import type { Place, Places } from '../place.ts';
import { given, type QueryProblem, readParts, readWhere, readWhole, readWords } from '../question-parts.ts';
import { HOME_GROUPS } from './home-concepts.ts';
import type { HomeQuery } from './search-homes.ts';

const SCALARS = ['near', 'within', 'text', 'limit', 'offset'];

/** Every name that a question about recovery homes may use. */
export const HOME_PARAMS: readonly string[] = [...SCALARS, ...HOME_GROUPS.map(({ id }) => id)];

export type HomeQueryReading =
  | { readonly ok: true; readonly value: { readonly query: HomeQuery; readonly place?: Place } }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/** Reads a question about recovery homes from names and values, as `readQuery` does for programs. */
export function readHomeQuery(
  entries: Iterable<readonly [string, string]>,
  places: Places,
): HomeQueryReading {
  const { scalars, concepts, problems } = readParts(entries, { scalars: SCALARS, groups: HOME_GROUPS });
  const where = readWhere(scalars, places, problems);
  const query: HomeQuery = {
    ...where.query,
    ...given('text', readWords(scalars.get('text'), problems)),
    ...(concepts.size > 0 && { concepts: Object.fromEntries(concepts) }),
    ...given('limit', readWhole('limit', scalars.get('limit'), 1, 100, problems)),
    ...given('offset', readWhole('offset', scalars.get('offset'), 0, 10_000_000, problems)),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { query, ...given('place', where.place) } };
}
