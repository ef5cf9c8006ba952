import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import {
  helplinesAnswerSchema,
  levelsAnswerSchema,
  medicationsAnswerSchema,
} from '../content/care-schemas.ts';
import { languageQuery as query } from '../content/content-schemas.ts';
import { presentHelplines, presentLevels, presentMedications } from '../content/present-care.ts';
import { guardQuestion } from '../question-guard.ts';
import { alwaysAnswersWith, brieflyCached } from '../route-parts.ts';

const middleware = [guardQuestion(Object.keys(query.shape)), etag()];

const medications = createRoute({
  method: 'get',
  path: '/api/v1/care/medications',
  summary: 'Medicines and therapies compared, each sentence with its sources',
  request: { query },
  middleware,
  responses: alwaysAnswersWith(
    'The tables, and what law and rules say. No amount of any medicine.',
    medicationsAnswerSchema,
  ),
});

const levels = createRoute({
  method: 'get',
  path: '/api/v1/care/levels',
  summary: 'Levels of care by their new and older names, and kinds of care compared',
  request: { query },
  middleware,
  responses: alwaysAnswersWith('The tables.', levelsAnswerSchema),
});

const helplines = createRoute({
  method: 'get',
  path: '/api/v1/helplines',
  summary: 'Phone and text lines, and when each number was last compared',
  request: { query },
  middleware,
  responses: alwaysAnswersWith('The lines.', helplinesAnswerSchema),
});

export const addCare = (app: OpenAPIHono) => {
  app.openapi(medications, (c) =>
    c.json(presentMedications(c.req.valid('query').language ?? 'en'), 200, brieflyCached),
  );
  app.openapi(levels, (c) =>
    c.json(presentLevels(c.req.valid('query').language ?? 'en'), 200, brieflyCached),
  );
  app.openapi(helplines, (c) =>
    c.json(presentHelplines(c.req.valid('query').language ?? 'en'), 200, brieflyCached),
  );
};
