import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerProblem } from './problem.ts';

const longestForm = 64 * 1024;

/** Stops a form that is longer than any question. */
export const guardForm = bodyLimit({
  maxSize: longestForm,
  onError: (c) =>
    answerProblem(c, 'form-too-long', `Got a form of more than ${longestForm} bytes. Ask for less at once.`),
});

const isForm = (type: string | undefined): boolean =>
  type === undefined || /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type.trim());

/** The fields of a form-encoded body; `undefined` when the body is something else. */
export const readForm = async (c: Context): Promise<[string, string][] | undefined> => {
  const text = await c.req.text();
  if (text === '') return [];
  return isForm(c.req.header('content-type')) ? [...new URLSearchParams(text)] : undefined;
};
