import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerProblem, problemSchema } from './problem.ts';

/** Answers about what a person looks for stay out of every cache on the way. */
export const uncached = { 'cache-control': 'no-store' } as const;
/** The same for everyone, and seldom new. */
export const brieflyCached = { 'cache-control': 'public, max-age=300' } as const;

const problemBody = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** The answers a reading route can give, for the OpenAPI document. */
export const answersWith = <Answer extends z.ZodType>(description: string, schema: Answer) => ({
  200: { description, content: { 'application/json': { schema } } },
  400: problemBody('A parameter could not be read; `problems` names it, what came and what was expected.'),
  503: problemBody('The packs are not open yet.'),
});

/** The same for answers that need no packs. */
export const alwaysAnswersWith = <Answer extends z.ZodType>(description: string, schema: Answer) => {
  const { 503: _, ...answers } = answersWith(description, schema);
  return answers;
};

export const orNotFound = { 404: problemBody('There is no such listing.') };
export const orNoList = { 404: problemBody('This site has no such list.') };
export const orNoPage = { 404: problemBody('There is no such page.') };
export const orFormTooLong = { 413: problemBody('The form is longer than any question.') };

export const answerNotReady = (c: Context) => {
  c.header('retry-after', '2');
  return answerProblem(c, 'not-ready', 'The packs of the directory are not open yet. Ask again in a moment.');
};
