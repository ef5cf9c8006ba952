import { z } from '@hono/zod-openapi';
import { placeSchema } from './search-schemas.ts';
import { healthSchema } from './source-health.ts';

export const placesAnswerSchema = z
  .object({ places: z.array(placeSchema).meta({ description: 'Best first.' }) })
  .openapi('PlacesAnswer');

const predicate = z
  .object({
    any: z.array(z.string()).meta({ description: 'At least one of these source codes is stated.' }),
    also: z.array(z.string()).optional().meta({ description: 'And at least one of these too.' }),
  })
  .openapi('Predicate');

export const conceptsAnswerSchema = z
  .object({
    language: z.enum(['en', 'es']),
    groups: z.array(
      z
        .object({
          id: z.string(),
          join: z
            .enum(['or', 'and'])
            .meta({ description: 'or: any chosen value will do. and: every one must be stated.' }),
          label: z.string(),
          definition: z.string(),
          concepts: z.array(
            z
              .object({ id: z.string(), label: z.string(), definition: z.string(), is: predicate })
              .openapi('Concept', { description: 'Something a person can ask for.' }),
          ),
        })
        .openapi('Group', {
          description: 'Concepts of one question; its id is a parameter of /api/v1/search.',
        }),
    ),
    notes: z
      .array(z.object({ id: z.string(), words: z.string() }))
      .meta({ description: 'What the notes of a hit say.' }),
  })
  .openapi('ConceptsAnswer');
export type ConceptsAnswer = z.infer<typeof conceptsAnswerSchema>;

export const sourcesAnswerSchema = z
  .object({
    asOf: z.string().meta({ description: 'ISO date of the newest source.' }),
    listings: z.int().meta({ description: 'Listings in all.' }),
    sources: z.array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          publisher: z.string(),
          asOf: z.string(),
          license: z.string(),
          url: z.string().optional(),
          listings: z.int().meta({ description: 'Listings it speaks of.' }),
        })
        .openapi('Source'),
    ),
    health: healthSchema.optional().meta({
      description:
        'How each source does, those that are not in use among them. Left out where nothing is known.',
    }),
  })
  .openapi('SourcesAnswer');
export type SourcesAnswer = z.infer<typeof sourcesAnswerSchema>;

export const statusSchema = z.object({ status: z.string() }).openapi('Status');
