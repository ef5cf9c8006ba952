import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { PackStore } from '../pack-store.ts';
import { presentPlace } from '../present-search.ts';
import { guardQuestion } from '../question-guard.ts';
import { answerNotReady, answersWith, uncached } from '../route-parts.ts';
import { placesAnswerSchema } from '../table-schemas.ts';
import { wholeNumber } from '../whole-number.ts';

const query = z.object({
  text: z
    .string('the beginning of a ZIP, city, county or state, at most 100 characters')
    .min(1, 'the beginning of a ZIP, city, county or state')
    .max(100, 'at most 100 characters')
    .openapi({ description: 'The beginning of a ZIP, city, county or state.', example: 'balti' }),
  limit: wholeNumber(1, 20).optional().openapi({ description: 'How many to suggest; 8 unless told.' }),
});

const route = createRoute({
  method: 'get',
  path: '/api/v1/places',
  summary: 'Places that a typed text may mean',
  request: { query },
  middleware: guardQuestion(Object.keys(query.shape)),
  responses: answersWith('Suggestions.', placesAnswerSchema),
});

export const addPlaces = (app: OpenAPIHono, store: PackStore) =>
  app.openapi(route, (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const { text, limit } = c.req.valid('query');
    const places = packs.places.suggest(text, { limit: limit ?? 8 });
    return c.json({ places: places.map(presentPlace) }, 200, uncached);
  });
