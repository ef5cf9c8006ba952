import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type ReadQuery, readQuery, search } from '@waymark/directory';
import { createMiddleware } from 'hono/factory';
import type { OpenPacks, PackStore } from '../pack-store.ts';
import { presentSearch } from '../present-search.ts';
import { answerParamProblems } from '../problem.ts';
import { entriesOf } from '../question-guard.ts';
import { placeLeftEmpty, presentProblem } from '../read-problems.ts';
import { answerNotReady, answersWith, uncached } from '../route-parts.ts';
import { searchQuestion } from '../search-question.ts';
import { searchAnswerSchema } from '../search-schemas.ts';

/** Reads the question with the same reader as the page and the command line, before the schema looks at its form. */
const readQuestion = (store: PackStore) =>
  createMiddleware<{ Variables: { packs: OpenPacks; reading: ReadQuery } }>(async (c, next) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const entries = entriesOf(c.req.url);
    const lost = placeLeftEmpty(entries);
    if (lost) return answerParamProblems(c, [lost]);
    const reading = readQuery(entries, packs.places);
    if (!reading.ok) return answerParamProblems(c, reading.problems.map(presentProblem));
    c.set('packs', packs);
    c.set('reading', reading.value);
    return next();
  });

export const addSearch = (app: OpenAPIHono, store: PackStore) => {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/search',
    summary: 'Search the directory',
    description: 'Values of one group are joined as the group says; groups are joined by AND.',
    request: { query: searchQuestion },
    middleware: readQuestion(store),
    responses: answersWith('The answer.', searchAnswerSchema),
  });
  app.openapi(route, (c) => {
    const { packs } = c.var;
    const { query, place } = c.var.reading;
    return c.json(presentSearch(packs, query, place, search(packs.pack, query)), 200, uncached);
  });
};
