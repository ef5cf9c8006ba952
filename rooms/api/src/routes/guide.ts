import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findPage, type Guide } from '@waymark/guide';
import { etag } from 'hono/etag';
import { languageQuery as query } from '../content/content-schemas.ts';
import { guideAnswerSchema, guidePageSchema } from '../content/guide-schemas.ts';
import { presentGuide, presentPage } from '../content/present-guide.ts';
import { answerProblem } from '../problem.ts';
import { guardQuestion } from '../question-guard.ts';
import { alwaysAnswersWith, brieflyCached, orNoPage } from '../route-parts.ts';

const middleware = [guardQuestion(Object.keys(query.shape)), etag()];

const list = createRoute({
  method: 'get',
  path: '/api/v1/guide',
  summary: 'The pages of the guide',
  request: { query },
  middleware,
  responses: alwaysAnswersWith('Titles, summaries and dates.', guideAnswerSchema),
});

const params = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'the slug of a page, as /api/v1/guide lists them')
    .openapi({ example: 'medicines' }),
});

const page = createRoute({
  method: 'get',
  path: '/api/v1/guide/{slug}',
  summary: 'One page of the guide, each claim with its notes',
  request: { params, query },
  middleware,
  responses: { ...alwaysAnswersWith('The page as plain text.', guidePageSchema), ...orNoPage },
});

export const addGuide = (app: OpenAPIHono, guide: Guide) => {
  app.openapi(list, (c) =>
    c.json(presentGuide(guide, c.req.valid('query').language ?? 'en'), 200, brieflyCached),
  );
  app.openapi(page, (c) => {
    const found = findPage(guide, c.req.valid('query').language ?? 'en', c.req.valid('param').slug);
    if (!found)
      return answerProblem(c, 'not-found', 'There is no such page. /api/v1/guide lists those there are.');
    return c.json(presentPage(guide, found), 200, brieflyCached);
  });
};
