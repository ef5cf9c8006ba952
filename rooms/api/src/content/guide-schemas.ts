import { z } from '@hono/zod-openapi';
import { documentSchema } from './content-schemas.ts';

const language = z.enum(['en', 'es']);

const summarySchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    audience: z.enum(['everyone', 'person', 'family', 'pregnant', 'teen', 'veteran', 'leaving-custody']),
    reviewedOn: z.string().meta({ description: 'ISO day.' }),
    reviewBy: z
      .string()
      .meta({ description: 'ISO day: the last one on which it may be shown without a warning.' }),
  })
  .openapi('GuidePageSummary');

export const guideAnswerSchema = z
  .object({ language, pages: z.array(summarySchema).meta({ description: 'In the order of lists.' }) })
  .openapi('GuideAnswer');
export type GuideAnswer = z.infer<typeof guideAnswerSchema>;

const textSchema = z
  .object({
    text: z.string(),
    notes: z
      .array(z.int())
      .optional()
      .meta({ description: 'Numbers in `notes` of the page. Left out where nothing is claimed.' }),
    links: z
      .array(z.object({ label: z.string(), href: z.string() }))
      .optional()
      .meta({ description: 'Links of this text. A path is one of this site, without the language.' }),
  })
  .openapi('GuideText');

const plainBlocks = [
  textSchema.extend({ kind: z.literal('paragraph') }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(textSchema) }),
  z.object({
    kind: z.literal('table'),
    head: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(textSchema) })),
  }),
] as const;

const plainBlockSchema = z.discriminatedUnion('kind', plainBlocks).openapi('GuidePlainBlock');
export type GuideText = z.infer<typeof textSchema>;
export type GuidePlainBlock = z.infer<typeof plainBlockSchema>;

const blockSchema = z
  .discriminatedUnion('kind', [
    ...plainBlocks,
    z.object({
      kind: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3)]),
      id: z.string(),
      text: z.string(),
    }),
    z.object({
      kind: z.literal('callout'),
      tone: z.enum(['note', 'caution', 'emergency']),
      blocks: z.array(plainBlockSchema),
    }),
  ])
  .openapi('GuideBlock');
export type GuideBlock = z.infer<typeof blockSchema>;

export const guidePageSchema = summarySchema
  .extend({
    language,
    toleranceCard: z.boolean().meta({
      description: 'The warning of lost tolerance belongs on the page wherever it is shown.',
    }),
    nextStep: z.object({ href: z.string(), label: z.string() }),
    blocks: z.array(blockSchema),
    notes: z.array(
      z.object({
        number: z.int(),
        standing: z.enum(['read', 'being-verified', 'advice']),
        document: documentSchema.optional(),
      }),
    ),
  })
  .openapi('GuidePage');
export type GuidePageAnswer = z.infer<typeof guidePageSchema>;
