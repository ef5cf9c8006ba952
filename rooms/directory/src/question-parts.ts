import type { Group } from './concepts.ts';
import { nearest } from './nearest.ts';
import type { Place, Places } from './place.ts';
import { placeText } from './place-text.ts';
import type { Where } from './search/region.ts';
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

/** Names and values as they came, sorted into single words and concepts that the tables know; all else is a problem. */
export interface QuestionParts {
  readonly scalars: ReadonlyMap<string, string>;
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly problems: QueryProblem[];
}

/** What a question may be made of: names with one value, and groups of concepts. */
export interface QuestionForm {
  readonly scalars: readonly string[];
  readonly groups: readonly Group<string>[];
}

/** Miles searched around a place when none are named. */
export const DEFAULT_WITHIN_MILES = 25;
const FARTHEST_MILES = 12_500;
const MOST_VALUES = 100;
const LONGEST_TEXT = 200;
const LONGEST_LIST = 100_000;
const MOST_PROBLEMS = 20;

/** Sorts names and values; empty values count as not asked. Problems are all reported, up to twenty. */
export function readParts(entries: Iterable<readonly [string, string]>, form: QuestionForm): QuestionParts {
  const problems: QueryProblem[] = [];
  const scalars = new Map<string, string>();
  const chosen = new Map<string, Set<string>>();
  let values = 0;
  for (const [param, value] of entries) {
    const problem = problemOfText(param, value, form);
    const group = form.groups.find(({ id }) => id === param);
    if (problem) problems.push(problem);
    else if (!group) {
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
        const unknown = problemOfConcept(group, id);
        if (unknown) problems.push(unknown);
        else chosen.set(param, (chosen.get(param) ?? new Set()).add(id));
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
  return { scalars, concepts: new Map([...chosen].map(([group, ids]) => [group, [...ids]])), problems };
}

/** A field that is left out where there is nothing to say. */
export function given<K extends string, V>(name: K, value: V | undefined): { readonly [name in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in K]?: V };
}

/** What came, short enough to repeat and without characters that could steer a terminal. */
export function shown(value: string): string {
  const start = value.slice(0, 60).replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');
  return value.length > 60 ? `${start}...` : start;
}

function problemOfText(
  param: string,
  value: string,
  { scalars, groups }: QuestionForm,
): QueryProblem | undefined {
  const isScalar = scalars.includes(param);
  if (!isScalar && !groups.some(({ id }) => id === param)) {
    const params = [...scalars, ...groups.map(({ id }) => id)];
    return {
      param: shown(param),
      got: shown(value),
      code: 'unknown-param',
      expected: `one of ${params.join(', ')}`,
      nearest: nearest(param.slice(0, 60), params),
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
  const longest = isScalar ? LONGEST_TEXT : LONGEST_LIST;
  return value.length > longest
    ? { param, got: shown(value), code: 'too-long', expected: `at most ${longest} characters` }
    : undefined;
}

function problemOfConcept({ id: group, concepts }: Group<string>, id: string): QueryProblem | undefined {
  const known = concepts.map((concept) => concept.id);
  if (known.includes(id)) return undefined;
  return {
    param: group,
    got: shown(id),
    code: 'unknown-concept',
    expected: `one of ${known.join(', ')}`,
    nearest: nearest(id.slice(0, 60), known),
  };
}

/** Words to look for in names and cities. */
export function readWords(text: string | undefined, problems: QueryProblem[]): string | undefined {
  if (text === undefined || typedWords(text).length > 0) return text;
  problems.push({
    param: 'text',
    got: shown(text),
    code: 'no-words',
    expected: 'letters or digits of a name or a city',
  });
  return undefined;
}

/** One of these words. */
export function readChoice<Choice extends string>(
  param: string,
  text: string | undefined,
  choices: readonly Choice[],
  problems: QueryProblem[],
): Choice | undefined {
  const choice = choices.find((each) => each === text);
  if (text !== undefined && choice === undefined) {
    const others = choices.slice(0, -1).join(', ');
    problems.push({
      param,
      got: shown(text),
      code: 'unknown-choice',
      expected: others === '' ? choices.join('') : `${others} or ${choices.at(-1)}`,
      nearest: nearest(text.slice(0, 60), choices),
    });
  }
  return choice;
}

/** A whole number between two bounds. */
export function readWhole(
  param: string,
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

/** Where to look: `near` and `within`. A state as `near` is that state, whatever `within` says. */
export function readWhere(
  scalars: ReadonlyMap<string, string>,
  places: Places,
  problems: QueryProblem[],
): { readonly query: Where; readonly place?: Place } {
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
