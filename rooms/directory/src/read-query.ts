import { findConcept, findGroup, GROUPS, nearestConcept } from './concept-table.ts';
import type { GroupId } from './concepts.ts';
import { nearest } from './nearest.ts';
import type { Place, Places } from './place.ts';
import { placeText } from './place-text.ts';
import type { Order, Query } from './query.ts';
import { typedWords } from './search/text-index.ts';

/** Why one parameter of a question could not be used; screens turn `code` into the person's language. */
export interface QueryProblem {
  readonly param: string;
  /** What came, shortened. */
  readonly got: string;
  readonly code:
    | 'unknown-param'
    | 'unknown-concept'
    | 'unknown-place'
    | 'ambiguous-place'
    | 'place-outside'
    | 'not-a-number'
    | 'out-of-range'
    | 'unknown-choice'
    | 'needs-near'
    | 'repeated'
    | 'too-long'
    | 'too-many'
    | 'control-characters'
    | 'no-words';
  /** What would have been right, in English. */
  readonly expected: string;
  /** The valid value nearest to what came. */
  readonly nearest?: string;
  /** For places: what may have been meant, best first. */
  readonly suggestions?: readonly Place[];
}

/** A question as people write it, understood. `place` is what `near` named. */
export interface ReadQuery {
  readonly query: Query;
  readonly place?: Place;
}

export type QueryReading =
  | { readonly ok: true; readonly value: ReadQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/** Miles searched around a place when none are named. */
export const DEFAULT_WITHIN_MILES = 25;
const FARTHEST_MILES = 12_500;
const MOST_VALUES = 100;
const LONGEST_TEXT = 200;
const LONGEST_LIST = 100_000;
const MOST_PROBLEMS = 20;
const ORDERS: readonly Order[] = ['best', 'distance'];
const SCALARS = ['near', 'within', 'text', 'order', 'limit', 'offset'] as const;
type Scalar = (typeof SCALARS)[number];

/** Every name that a question may use: the scalars and the concept groups. */
export const QUERY_PARAMS: readonly string[] = [...SCALARS, ...GROUPS.map(({ id }) => id)];

/**
 * Reads a question from names and values, as a web form, an address, the API or the command line gives
 * them. Empty values count as not asked. `within` takes miles above 0, `state` (all of the place's
 * state) or `any` (the nation). A state as `near` searches that state, whatever `within` says. Problems
 * are all reported, up to twenty; an answer without problems never makes `search` throw.
 */
export function readQuery(entries: Iterable<readonly [string, string]>, places: Places): QueryReading {
  const problems: QueryProblem[] = [];
  const scalars = new Map<Scalar, string>();
  const chosen = new Map<GroupId, Set<string>>();
  let values = 0;
  for (const [param, value] of entries) {
    const problem = problemOfText(param, value);
    if (problem) problems.push(problem);
    else if (isScalar(param)) {
      if (value.trim() === '') continue;
      if (scalars.has(param))
        problems.push({ param, got: shown(value), code: 'repeated', expected: `${param} only once` });
      else scalars.set(param, value.trim());
    } else {
      for (const id of value
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')) {
        values++;
        if (values > MOST_VALUES || problems.length >= MOST_PROBLEMS) continue;
        const unknown = problemOfConcept(param as GroupId, id);
        if (unknown) problems.push(unknown);
        else chosen.set(param as GroupId, (chosen.get(param as GroupId) ?? new Set()).add(id));
      }
    }
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (values > MOST_VALUES) {
    problems.push({
      param: 'filters',
      got: String(values),
      code: 'too-many',
      expected: `at most ${MOST_VALUES} filter values`,
    });
  }
  const where = readWhere(scalars, places, problems);
  const query: Query = {
    ...where.query,
    ...given('text', readText(scalars.get('text'), problems)),
    ...(chosen.size > 0 && {
      concepts: Object.fromEntries([...chosen].map(([group, ids]) => [group, [...ids]])),
    }),
    ...given('order', readOrder(scalars.get('order'), problems)),
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

function given<K extends string, V>(name: K, value: V | undefined): { readonly [name in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in K]?: V };
}

/** What came, short enough to repeat and without characters that could steer a terminal. */
function shown(value: string): string {
  const start = value.slice(0, 60).replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');
  return value.length > 60 ? `${start}...` : start;
}

function isScalar(param: string): param is Scalar {
  return (SCALARS as readonly string[]).includes(param);
}

function problemOfText(param: string, value: string): QueryProblem | undefined {
  if (!isScalar(param) && !findGroup(param)) {
    const known = nearest(param.slice(0, 60), QUERY_PARAMS);
    return {
      param: shown(param),
      got: shown(value),
      code: 'unknown-param',
      expected: `one of ${QUERY_PARAMS.join(', ')}`,
      nearest: known,
    };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) {
    return {
      param,
      got: '(control characters)',
      code: 'control-characters',
      expected: 'text without control characters',
    };
  }
  const longest = isScalar(param) ? LONGEST_TEXT : LONGEST_LIST;
  return value.length > longest
    ? { param, got: shown(value), code: 'too-long', expected: `at most ${longest} characters` }
    : undefined;
}

function problemOfConcept(group: GroupId, id: string): QueryProblem | undefined {
  if (findConcept(group, id)) return undefined;
  const expected = `one of ${findGroup(group)
    ?.concepts.map((concept) => concept.id)
    .join(', ')}`;
  return {
    param: group,
    got: shown(id),
    code: 'unknown-concept',
    expected,
    nearest: nearestConcept(group, id.slice(0, 60)),
  };
}

function readText(text: string | undefined, problems: QueryProblem[]): string | undefined {
  if (text === undefined || typedWords(text).length > 0) return text;
  problems.push({
    param: 'text',
    got: shown(text),
    code: 'no-words',
    expected: 'letters or digits of a name or a city',
  });
  return undefined;
}

function readOrder(text: string | undefined, problems: QueryProblem[]): Order | undefined {
  const order = ORDERS.find((each) => each === text);
  if (text !== undefined && !order) {
    problems.push({
      param: 'order',
      got: shown(text),
      code: 'unknown-choice',
      expected: 'best or distance',
      nearest: nearest(text, ORDERS),
    });
  }
  return order;
}

function readWhole(
  param: 'limit' | 'offset',
  text: string | undefined,
  least: number,
  most: number,
  problems: QueryProblem[],
): number | undefined {
  if (text === undefined) return undefined;
  const expected = `a whole number from ${least} to ${most}`;
  if (!/^-?\d{1,15}$/.test(text)) problems.push({ param, got: shown(text), code: 'not-a-number', expected });
  else if (Number(text) < least || Number(text) > most)
    problems.push({ param, got: shown(text), code: 'out-of-range', expected });
  else return Number(text);
  return undefined;
}

function readWhere(
  scalars: ReadonlyMap<Scalar, string>,
  places: Places,
  problems: QueryProblem[],
): { readonly query: Pick<Query, 'near' | 'within' | 'state'>; readonly place?: Place } {
  const text = scalars.get('near');
  const within = readWithin(scalars.get('within'), problems);
  if (text === undefined) {
    if (typeof within === 'number' || within === 'state') {
      const expected = 'near as well: a ZIP, "City, ST", a state, or "lat,lng"';
      problems.push({ param: 'within', got: String(within), code: 'needs-near', expected });
    }
    return { query: {} };
  }
  const answer = places.resolve(text);
  if (!answer.ok) {
    const code = (
      {
        ambiguous: 'ambiguous-place',
        outside: 'place-outside',
        unknown: 'unknown-place',
        empty: 'unknown-place',
      } as const
    )[answer.problem];
    problems.push({
      param: 'near',
      got: shown(text),
      code,
      expected: 'a ZIP, "City, ST", a state, or "lat,lng" in the United States',
      ...given('nearest', answer.suggestions[0] && placeText(answer.suggestions[0])),
      suggestions: answer.suggestions,
    });
    return { query: {} };
  }
  const { place } = answer;
  if (place.kind === 'state') return { query: { state: place.state }, place };
  const near = { lat: place.lat, lng: place.lng };
  if (within === 'any') return { query: { near }, place };
  if (within === 'state') {
    if (place.state !== '') return { query: { near, state: place.state }, place };
    const expected = 'near as a ZIP, city, county or state, because a bare position names no state';
    problems.push({ param: 'within', got: within, code: 'needs-near', expected });
    return { query: {} };
  }
  return { query: { near, within: typeof within === 'number' ? within : DEFAULT_WITHIN_MILES }, place };
}

function readWithin(
  text: string | undefined,
  problems: QueryProblem[],
): number | 'state' | 'any' | undefined {
  if (text === undefined || text === 'state' || text === 'any') return text;
  const expected = `miles above 0 and up to ${FARTHEST_MILES}, "state" or "any"`;
  if (!/^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/.test(text))
    problems.push({ param: 'within', got: shown(text), code: 'not-a-number', expected });
  else if (!(Number(text) > 0 && Number(text) <= FARTHEST_MILES))
    problems.push({ param: 'within', got: shown(text), code: 'out-of-range', expected });
  else return Number(text);
  return undefined;
}
