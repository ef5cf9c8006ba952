import { nearest } from '@waymark/directory';
import type { ParamProblem } from '../problem.ts';
import { problemOfHidden, quoted } from '../question-guard.ts';
import { LOCATOR_PARAMS, type LocatorParams } from './question-schema.ts';

type Name = keyof LocatorParams;

/** These may stand several times: together they are one list. */
const lists: readonly Name[] = ['sCodes', 'sLanguages'];
const byLowerCase = new Map(LOCATOR_PARAMS.map((name) => [name.toLowerCase(), name]));

/** A name like one of ours that is none of them is a slip, and passing over it would answer more than was asked. */
const looksMeant = /^(?:s[A-Z]|limit|page|sort)/;

const problemOfName = (name: string, value: string): ParamProblem | undefined =>
  looksMeant.test(name)
    ? {
        param: quoted(name),
        got: quoted(value),
        code: 'unknown-param',
        expected: `one of the parameters ${LOCATOR_PARAMS.join(', ')}`,
        nearest: byLowerCase.get(nearest(name, [...byLowerCase.keys()])) ?? 'sType',
      }
    : undefined;

/**
 * The parameters of the locator among what was sent, in any case; empty ones count as not sent. Other parameters are passed
 * over as the locator does, since programs send it parameters of lists that are not here.
 */
export const readFields = (
  entries: readonly (readonly [name: string, value: string])[],
): {
  readonly fields: Readonly<Partial<Record<Name, string>>>;
  readonly problems: readonly ParamProblem[];
} => {
  const fields: Partial<Record<Name, string>> = {};
  const problems: ParamProblem[] = [];
  for (const [sent, value] of entries) {
    const name = byLowerCase.get(sent.toLowerCase());
    const problem = name ? problemOfHidden(name, value) : problemOfName(sent, value);
    if (problem) problems.push(problem);
    const given = value.trim();
    if (problem || !name || given === '') continue;
    const before = fields[name];
    if (before === undefined || before === given) fields[name] = given;
    else if (lists.includes(name)) fields[name] = `${before},${given}`;
    else {
      problems.push({
        param: name,
        got: quoted(`${before}" and "${given}`),
        code: 'repeated',
        expected: `${name} once`,
      });
    }
  }
  return { fields, problems };
};
