import { z } from '@hono/zod-openapi';
import { claimSchema, documentsSchema, searchSchema } from './content-schemas.ts';

const language = z.enum(['en', 'es']);
const labelled = z.object({ id: z.string(), label: z.string() });
const fieldsSchema = z
  .record(z.string(), z.array(claimSchema))
  .meta({ description: 'The cells, by the ids of `fields`.' });

const factSchema = claimSchema
  .extend({
    id: z.string(),
    seenOn: z.string().meta({ description: 'ISO day on which it was read.' }),
    reviewBy: z
      .string()
      .meta({ description: 'ISO day: the last one on which it may be shown without a warning.' }),
    jurisdiction: z.string().meta({ description: 'US, US-federal (states may be stricter), or a state.' }),
  })
  .openapi('RegulatedFact', { description: 'What a law, a rule or a label says.' });

export const medicationsAnswerSchema = z
  .object({
    language,
    fields: z.array(labelled),
    medicines: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          brands: z.string(),
          rank: z
            .enum(['first', 'other'])
            .meta({ description: 'first: linked to fewer deaths, and shown before the others.' }),
          cells: fieldsSchema,
          search: searchSchema,
        }),
      )
      .meta({ description: 'Treatment, in the order in which it is shown. No amounts anywhere.' }),
    about: z.array(claimSchema),
    supporting: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.array(claimSchema),
          use: z.array(claimSchema),
          where: z.array(claimSchema),
          cautions: z.array(claimSchema),
        }),
      )
      .meta({ description: 'Medicines that help, and do not treat by themselves.' }),
    supportingCaution: claimSchema,
    therapies: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        what: claimSchema,
        usedFor: claimSchema,
        time: claimSchema,
        evidence: claimSchema,
        search: searchSchema.optional(),
      }),
    ),
    therapyRule: claimSchema,
    facts: z.array(factSchema),
    documents: documentsSchema,
  })
  .openapi('MedicationsAnswer');
export type MedicationsAnswer = z.infer<typeof medicationsAnswerSchema>;

export const levelsAnswerSchema = z
  .object({
    language,
    credit: z.string().meta({ description: 'Belongs beside the names wherever they are shown.' }),
    levels: z.array(
      z.object({
        number: z
          .string()
          .optional()
          .meta({ description: 'In the fourth edition; left out where it has no such level.' }),
        name: z.string(),
        before: z
          .string()
          .meta({ description: 'Number and name in the third edition, which many still use.' }),
        plainName: z.string(),
        hours: claimSchema,
        setting: z.string(),
        suits: z.string(),
        sources: z.array(z.string()),
      }),
    ),
    editions: z.array(claimSchema),
    fields: z.array(labelled),
    settings: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        isTreatment: z
          .boolean()
          .meta({ description: 'False for withdrawal care alone, housing and meetings.' }),
        cells: fieldsSchema,
        note: claimSchema.optional(),
        options: z.array(z.string()).meta({ description: 'Levels of the fourth edition.' }),
        search: searchSchema,
      }),
    ),
    documents: documentsSchema,
  })
  .openapi('LevelsAnswer');
export type LevelsAnswer = z.infer<typeof levelsAnswerSchema>;

export const helplinesAnswerSchema = z
  .object({
    language,
    helplines: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          purpose: z.string(),
          topic: z.string(),
          number: z.string().meta({ description: 'Digits to dial, or to text where it only takes texts.' }),
          shown: z.string().meta({ description: 'The number as people know it.' }),
          calls: z.boolean(),
          text: z.string().optional().meta({ description: 'Number that takes text messages.' }),
          textWord: z
            .string()
            .optional()
            .meta({ description: 'What to write, where the line wants a word.' }),
          textWordSpanish: z.string().optional(),
          tty: z.string().optional(),
          pressKey: z.string().optional(),
          spanishKey: z.string().optional(),
          hours: z.string().optional().meta({ description: 'Left out where no page that was read says so.' }),
          languages: z.array(z.string()).optional(),
          interpreters: z.boolean().optional(),
          videophone: z.boolean().optional(),
          chat: z.string().optional(),
          verifiedOn: z
            .string()
            .meta({ description: 'ISO day on which the number was last compared with the documents.' }),
          verifiedHow: z.enum(['read', 'called', 'being-verified']),
          reviewBy: z.string(),
          sources: z.array(z.string()),
        }),
      )
      .meta({ description: 'What cannot wait first. No line of a treatment company is among them.' }),
    documents: documentsSchema,
  })
  .openapi('HelplinesAnswer');
export type HelplinesAnswer = z.infer<typeof helplinesAnswerSchema>;
