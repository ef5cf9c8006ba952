import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { OpenPacks, PackStore } from '../pack-store.ts';
import { presentSources } from '../present-sources.ts';
import { guardQuestion } from '../question-guard.ts';
import { answerNotReady, answersWith, brieflyCached } from '../route-parts.ts';
import { readHealth } from '../source-health.ts';
import { type SourcesAnswer, sourcesAnswerSchema } from '../table-schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/api/v1/sources',
  summary: 'Where the listings come from, and how old they are',
  request: { query: z.object({}) },
  middleware: guardQuestion([]),
  responses: answersWith('The sources.', sourcesAnswerSchema),
});

/** Counting reads every row, so it is done once for each set of packs. */
const counted = new WeakMap<OpenPacks, SourcesAnswer>();

export const addSources = (app: OpenAPIHono, store: PackStore) =>
  app.openapi(route, async (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const answer = counted.get(packs) ?? presentSources(packs.manifest, packs.pack);
    counted.set(packs, answer);
    const health = await readHealth(store);
    return c.json({ ...answer, ...(health ? { health } : {}) }, 200, brieflyCached);
  });
