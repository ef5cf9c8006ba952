import { type ParamProblem, sentenceOf } from '@waymark/api';
import type { Group } from '@waymark/directory';
import type { Arguments, Flags } from './arguments.ts';
import { type Failure, usage } from './failure.ts';

export const placeFlags: Flags = {
  pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
  near: { value: 'PLACE', help: 'A ZIP, "City, ST", a state, or "lat,lng"' },
  within: { value: 'MILES', help: 'How far around: miles, "state" or "any" (25)' },
  text: { value: 'WORDS', help: 'Words of the name or city' },
};

export const pageFlags: Flags = {
  limit: { value: 'N', help: 'How many to show, 1 to 100 (25)' },
  offset: { value: 'N', help: 'How many to pass over (0)' },
};

/** A flag for each group of concepts. */
export const groupFlags = (groups: readonly Group<string>[]): Flags =>
  Object.fromEntries(
    groups.map(({ id, label, concepts, join }) => [
      id,
      {
        value: 'A,B',
        repeats: true,
        help: `${label.en}, ${join === 'or' ? 'any of' : 'all of'}: ${concepts.map((concept) => concept.id).join(', ')}`,
      },
    ]),
  );

/** The flags of a question as the names and values that its reader takes. */
export const questionOf = (given: Arguments, params: readonly string[]): [string, string][] => {
  const question = params.flatMap((param) =>
    given.all(param).map((value): [string, string] => [param, value]),
  );
  // A form may leave a field empty; on the command line it is a variable that was never set.
  const empty = question.find(([, value]) => value.trim() === '');
  if (empty)
    throw usage(`--${empty[0]}: got nothing, expected a value. Leave the flag out to ask without it.`);
  return question;
};

type Told = Pick<ParamProblem, 'param' | 'got' | 'expected' | 'nearest'>;

export const misread = (problems: readonly Told[]): Failure =>
  usage(problems.map((problem) => sentenceOf({ ...problem, param: `--${problem.param}` })).join('\n'));
