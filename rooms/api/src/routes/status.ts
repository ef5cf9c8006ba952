import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { PackStore } from '../pack-store.ts';
import { answerNotReady, answersWith, uncached } from '../route-parts.ts';
import { statusSchema } from '../table-schemas.ts';

const { 200: answer, 503: notReady } = answersWith('Yes.', statusSchema);

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Is the server alive?',
  responses: { 200: answer },
});

const ready = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'Can the server answer searches?',
  responses: { 200: answer, 503: notReady },
});

export const addStatus = (app: OpenAPIHono, store: PackStore) => {
  app.openapi(health, (c) => c.json({ status: 'alive' }, 200, uncached));
  app.openapi(ready, (c) =>
    store.current() ? c.json({ status: 'ready' }, 200, uncached) : answerNotReady(c),
  );
};
