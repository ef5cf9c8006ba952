import { z } from '@hono/zod-openapi';

export const languageQuery = z.object({
  language: z
    .enum(['en', 'es'], 'en or es')
    .optional()
    .openapi({ description: 'Language of the words; en unless told.' }),
});

export const documentSchema = z
  .object({
    organization: z.string(),
    title: z.string(),
    year: z.int().optional().meta({ description: 'Left out where the page carried none.' }),
    address: z.string().meta({ description: 'Where it was read, without the protocol.' }),
    read: z.enum(['primary', 'mirror', 'secondary']).meta({
      description: 'The document itself, a copy kept by someone else, or a report of it by someone else.',
    }),
    seenOn: z.string().meta({ description: 'ISO day on which it was read.' }),
  })
  .openapi('Document', { description: 'A document that was read.' });

export const documentsSchema = z
  .record(z.string(), documentSchema)
  .meta({ description: 'Every document that the answer names, by its id.' });

export const claimSchema = z
  .object({
    text: z.string(),
    standing: z.enum(['read', 'being-verified', 'advice']).meta({
      description:
        'read: stands in the documents named. being-verified: widely said, but no document was read yet. advice: our own.',
    }),
    sources: z.array(z.string()).meta({ description: 'Ids in `documents`.' }),
  })
  .openapi('Claim', { description: 'A sentence for people, with where it comes from.' });

export const searchSchema = z
  .record(z.string(), z.array(z.string()))
  .meta({ description: 'Parameters of /api/v1/search that find programs which offer it.' });
