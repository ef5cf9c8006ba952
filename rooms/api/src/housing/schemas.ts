import { z } from '@hono/zod-openapi';
import { HOME_GROUPS } from '@waymark/directory';
import { changesOf, countsOf, factsOf, reasonOf } from '../groups-schema.ts';
import { confidentialSchema, idSchema, phoneSchema, positionSchema, sourceDate } from '../listing-schemas.ts';
import { placeSchema } from '../search-schemas.ts';
import { HOME_NOTE_WORDS } from './note-words.ts';

const dollars = (description: string) => z.number().optional().meta({ description });

const homeSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    operator: z.string().optional().meta({ description: 'Who runs it.' }),
    street: z.string().optional().meta({ description: 'Only where the home publishes it.' }),
    unit: z.string().optional(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
    confidential: confidentialSchema,
    position: positionSchema.optional(),
    phones: z.array(phoneSchema),
    website: z.string().optional(),
    facts: factsOf(HOME_GROUPS),
    dollarsPerWeek: dollars('Whole US dollars; left out = not stated.'),
    dollarsPerMonth: dollars('Whole US dollars; left out = not stated.'),
    deposit: dollars('Whole US dollars; 0 = none is asked; left out = not stated.'),
    certifier: z.string().optional(),
    rules: z.string().optional(),
    beds: z.enum(['free', 'full', 'unknown']).meta({ description: 'A count older than 14 days is unknown.' }),
    freeBeds: z.int().optional().meta({ description: 'Only while the count still means anything.' }),
    bedsAsOf: z.string().optional().meta({ description: 'ISO date of that count.' }),
    sources: z.array(sourceDate),
  })
  .openapi('Home');
export type HomeAnswer = z.infer<typeof homeSchema>;

const hit = homeSchema
  .extend({
    miles: z.number().optional(),
    reasons: z.array(reasonOf(HOME_GROUPS)),
    notes: z.array(
      z.enum(Object.keys(HOME_NOTE_WORDS) as (keyof typeof HOME_NOTE_WORDS)[]).openapi('HomeNote', {
        description: 'Something to know before calling. Its words: /api/v1/concepts?of=housing.',
      }),
    ),
  })
  .openapi('HomeHit');
export type HomeHitAnswer = z.infer<typeof hit>;

const isDemo = z.boolean().optional().meta({ description: 'True: these homes are made up.' });

export const homesAnswerSchema = z
  .object({
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
    demo: isDemo,
    place: placeSchema.optional().meta({ description: 'What `near` was understood as.' }),
    forgiven: z.boolean(),
    hits: z.array(hit),
    counts: countsOf(HOME_GROUPS),
    relax: z.array(
      z.object({
        changes: z.array(z.discriminatedUnion('change', [...changesOf(HOME_GROUPS)])),
        total: z.int(),
      }),
    ),
    beyond: z.array(hit),
  })
  .openapi('HomesAnswer');
export type HomesAnswer = z.infer<typeof homesAnswerSchema>;

export const homeDetailSchema = homeSchema.extend({ demo: isDemo }).openapi('HomeDetail');
