import type { QueryProblem } from '@waymark/directory';
import type { ParamProblem } from './problem.ts';
import { quoted } from './question-guard.ts';

/** A problem that a reader of questions found, as the API says it. */
export const presentProblem = ({
  param,
  got,
  code,
  expected,
  nearest,
  suggestions,
}: QueryProblem): ParamProblem => ({
  param: quoted(param),
  got: quoted(got),
  code,
  expected,
  ...(nearest === undefined ? {} : { nearest }),
  ...(suggestions?.length ? { suggestions: suggestions.map(({ label }) => label) } : {}),
});

/** A place that was left empty is a place that was lost on the way: all of the nation is never the answer to it. */
export const placeLeftEmpty = (entries: readonly (readonly [string, string])[]): ParamProblem | undefined =>
  entries.some(([name, value]) => name === 'near' && value.trim() === '')
    ? {
        param: 'near',
        got: '',
        code: 'empty',
        expected: 'a ZIP, "City, ST", a state, or "lat,lng". Leave `near` out to search the whole nation',
      }
    : undefined;
