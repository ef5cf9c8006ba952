import { nearest } from '@waymark/directory';
import type { MiddlewareHandler } from 'hono';
import { answerParamProblems, answerProblem, type ParamProblem } from './problem.ts';

const longestAddress = 256 * 1024;
const mostShown = 60;

/** What came, short enough for a sentence and without characters that would hide in it. */
export const quoted = (got: string): string => {
  const text = got.slice(0, mostShown).toWellFormed().replace(/\p{C}/gu, '\uFFFD');
  return got.length > mostShown ? `${text}...` : text;
};

export const entriesOf = (address: string): [string, string][] => [...new URL(address).searchParams];

/** Characters that hide in a text, or end one early, are never meant. */
export const problemOfHidden = (param: string, value: string): ParamProblem | undefined =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001F\u007F]/.test(value)
    ? { param, got: quoted(value), code: 'control-characters', expected: 'text without control characters' }
    : undefined;

const problemOf = (name: string, value: string, known: readonly string[]): ParamProblem | undefined => {
  if (!known.includes(name)) {
    return {
      param: quoted(name),
      got: quoted(value),
      code: 'unknown-param',
      expected: known.length > 0 ? `one of the parameters ${known.join(', ')}` : 'no parameters here',
      ...(known.length > 0 ? { nearest: nearest(name, known) } : {}),
    };
  }
  return problemOfHidden(name, value);
};

export const guardAddress: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length <= longestAddress) return next();
  const got = `Got an address of ${c.req.url.length} characters, expected at most ${longestAddress}.`;
  return answerProblem(c, 'too-long', `${got} Ask for less at once.`);
};

/** Stops a question with unknown names, or with characters that hide, before any schema reads it. */
export const guardQuestion =
  (known: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const problems = entriesOf(c.req.url).flatMap(([name, value]) => problemOf(name, value, known) ?? []);
    if (problems.length > 0) return answerParamProblems(c, problems.slice(0, 10));
    return next();
  };
