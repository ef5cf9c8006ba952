import { z } from '@hono/zod-openapi';
import { GROUPS, type Note } from '@waymark/directory';
import { changesOf, countsOf } from './groups-schema.ts';
import { listingSchema } from './listing-schemas.ts';
import { NOTE_WORDS } from './note-words.ts';

const groupId = z.enum(GROUPS.map((group) => group.id));

const reason = z
  .object({
    group: groupId,
    concept: z.string(),
    says: z.enum(['stated', 'accepts', 'disagree']).meta({
      description:
        'accepts: takes people who are on medicine without naming which one, so ask. disagree: sources contradict, so ask.',
    }),
  })
  .openapi('Reason', { description: 'A concept that was asked for, and what the listing says to it.' });

const noteSchema = z
  .enum(Object.keys(NOTE_WORDS) as Note[])
  .openapi('Note', { description: 'Something to know before calling. Its words stand in /api/v1/concepts.' });

const hitSchema = listingSchema
  .extend({
    miles: z
      .number()
      .optional()
      .meta({ description: 'Straight line from `near`; left out without one or without a position.' }),
    reasons: z.array(reason),
    notes: z.array(noteSchema),
  })
  .openapi('Hit');
export type HitAnswer = z.infer<typeof hitSchema>;

const change = z.discriminatedUnion('change', [...changesOf(GROUPS)]).openapi('Change');

const relaxation = z.object({ changes: z.array(change), total: z.int() }).openapi('Relaxation', {
  description: 'A small change to the question, and how many listings it would find in all.',
});

const counts = countsOf(GROUPS).openapi('Counts', {
  description:
    'How many results the same question would have with one concept added, or removed where it was asked for.',
});

export const placeSchema = z
  .object({
    kind: z.enum(['zip', 'city', 'county', 'state', 'position']),
    label: z.string().meta({ example: '21201 (Baltimore, MD)' }),
    state: z.string().meta({ description: 'Two letters; empty for a bare position.' }),
    lat: z.number(),
    lng: z.number(),
  })
  .openapi('Place');

export const searchAnswerSchema = z
  .object({
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
    order: z.enum(['best', 'distance']),
    place: placeSchema.optional().meta({ description: 'What `near` was understood as.' }),
    forgiven: z
      .boolean()
      .meta({ description: 'Nothing matched the text as typed, so a typing error was forgiven.' }),
    hits: z.array(hitSchema),
    counts,
    relax: z
      .array(relaxation)
      .meta({ description: 'The smallest changes that help, best first; empty while results are plenty.' }),
    beyond: z
      .array(hitSchema)
      .meta({ description: 'With few results in a radius: the nearest beyond it that fit everything else.' }),
  })
  .openapi('SearchAnswer');
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
