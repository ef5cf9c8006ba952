import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readHomeQuery, searchHomes } from '@waymark/directory';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { presentHome, presentHomes } from '../housing/present.ts';
import { homesQuestion } from '../housing/question.ts';
import { homeDetailSchema, homesAnswerSchema } from '../housing/schemas.ts';
import { idParams } from '../ids.ts';
import type { OpenPacks, PackStore } from '../pack-store.ts';
import { answerParamProblems, answerProblem } from '../problem.ts';
import { entriesOf, guardQuestion } from '../question-guard.ts';
import { placeLeftEmpty, presentProblem } from '../read-problems.ts';
import { answerNotReady, answersWith, orNoList, orNotFound, uncached } from '../route-parts.ts';

type Reading = Extract<ReturnType<typeof readHomeQuery>, { readonly ok: true }>['value'];

interface Variables {
  packs: OpenPacks & Required<Pick<OpenPacks, 'homes'>>;
  reading: Reading;
}

const answerNoHomes = (c: Context) =>
  answerProblem(
    c,
    'not-found',
    'This site has no list of recovery homes. Programs with housing: /api/v1/search?kind=housing.',
  );

const readQuestion = (store: PackStore) =>
  createMiddleware<{ Variables: Variables }>(async (c, next) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const { homes } = packs;
    if (!homes) return answerNoHomes(c);
    const entries = entriesOf(c.req.url);
    const lost = placeLeftEmpty(entries);
    if (lost) return answerParamProblems(c, [lost]);
    const reading = readHomeQuery(entries, packs.places);
    if (!reading.ok) return answerParamProblems(c, reading.problems.map(presentProblem));
    c.set('packs', { ...packs, homes });
    c.set('reading', reading.value);
    return next();
  });

const detailRoute = createRoute({
  method: 'get',
  path: '/api/v1/housing/{id}',
  summary: 'Everything that is known of one recovery home',
  request: { params: idParams('a home'), query: z.object({}) },
  middleware: guardQuestion([]),
  responses: { ...answersWith('The home.', homeDetailSchema), ...orNotFound },
});

export const addHousing = (app: OpenAPIHono, store: PackStore, now: () => number) => {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/housing',
    summary: 'Search the recovery homes',
    description:
      'A home is shown as an area unless it publishes its street. Homes that let people stay on medicine come first.',
    request: { query: homesQuestion },
    middleware: readQuestion(store),
    responses: { ...answersWith('The answer.', homesAnswerSchema), ...orNoList },
  });
  app.openapi(route, (c) => {
    const { packs, reading } = c.var;
    const asked = { ...packs.homes, now: now(), isDemo: packs.manifest.demo === true };
    const found = searchHomes(packs.homes.pack, reading.query, asked.now);
    return c.json(presentHomes(asked, reading.query, reading.place, found), 200, uncached);
  });

  app.openapi(detailRoute, (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    if (!packs.homes) return answerNoHomes(c);
    const row = packs.homes.pack.rowOf(c.req.valid('param').id);
    if (row === undefined)
      return answerProblem(c, 'not-found', 'No home has this number. Search again to find its current one.');
    const demo = packs.manifest.demo === true ? { demo: true } : {};
    return c.json({ ...presentHome(packs.homes, row, now()), ...demo }, 200, uncached);
  });
};
