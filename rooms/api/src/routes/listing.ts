import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idParams } from '../ids.ts';
import { listingDetailSchema } from '../listing-schemas.ts';
import type { PackStore } from '../pack-store.ts';
import { presentDetail } from '../present-detail.ts';
import { answerProblem } from '../problem.ts';
import { guardQuestion } from '../question-guard.ts';
import { currentIdOf } from '../redirects.ts';
import { answerNotReady, answersWith, orNotFound, uncached } from '../route-parts.ts';

const route = createRoute({
  method: 'get',
  path: '/api/v1/listings/{id}',
  summary: 'Everything that is known of one listing',
  request: { params: idParams('a listing'), query: z.object({}) },
  middleware: guardQuestion([]),
  responses: {
    ...answersWith('The listing.', listingDetailSchema),
    301: { description: 'The number is an old one; `Location` names the current one.' },
    ...orNotFound,
  },
});

export const addListing = (app: OpenAPIHono, store: PackStore) =>
  app.openapi(route, async (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const { pack, detail } = packs;
    const { id } = c.req.valid('param');
    const row = pack.rowOf(id);
    if (row === undefined) {
      const current = await currentIdOf(store, id);
      if (current !== undefined && pack.rowOf(current) !== undefined) {
        return c.redirect(`/api/v1/listings/${current}`, 301);
      }
      return answerProblem(
        c,
        'not-found',
        'No listing has this number. Search again to find its current one.',
      );
    }
    return c.json(presentDetail(pack, detail, row), 200, uncached);
  });
