import { z } from '@hono/zod-openapi';
import { GROUPS } from '@waymark/directory';
import { factsOf } from './groups-schema.ts';

export const idSchema = z
  .int()
  .positive()
  .meta({ description: 'Stays with the listing from release to release.', example: 4711 });

const precision = z.enum(['address', 'approximate', 'zip']).meta({
  description:
    'address: the building. approximate: matched by name, within about five miles. ' +
    'zip: only the center of the ZIP area, or of a confidential place the city; draw it as an area, never as a pin.',
});

export const positionSchema = z.object({ lat: z.number(), lng: z.number(), precision }).openapi('Position');

export const phoneSchema = z
  .object({
    number: z.string().meta({ description: 'Ten digits.', example: '4105550100' }),
    extension: z.string().optional().meta({ description: 'Digits to dial after the number.' }),
    purpose: z.enum(['main', 'intake', 'hotline']),
  })
  .openapi('Phone');

const facts = factsOf(GROUPS).openapi('Facts', {
  description: 'What is stated, by group. Silence is never "no".',
});

export const sourceDate = z
  .object({
    id: z.string(),
    publisher: z.string(),
    asOf: z.string().meta({ description: 'ISO date of the list.', example: '2023-06' }),
  })
  .openapi('SourceDate');

export const confidentialSchema = z
  .literal(true)
  .optional()
  .meta({
    description:
      'The address is not published. What is here is all there is: the area and an intake line. Never look the place up, ' +
      'and never draw it as a pin.',
  });

/** Everything a result card needs. */
export const listingSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    street: z.string().optional().meta({ description: 'Left out where the source does not publish it.' }),
    unit: z.string().optional(),
    city: z.string(),
    state: z.string().meta({ example: 'MD' }),
    zip: z.string().meta({ description: 'Five digits; empty where the source gives none that is valid.' }),
    confidential: confidentialSchema,
    position: positionSchema.optional(),
    phone: phoneSchema.optional().meta({ description: 'The number to call first.' }),
    phoneSharedBy: z
      .int()
      .optional()
      .meta({ description: 'How many listings share that number: 3 or more is a central line.' }),
    kinds: z.array(z.enum(['treatment', 'housing', 'meeting'])),
    facts,
    sources: z.array(sourceDate).meta({ description: 'Lists that speak of it, and their dates.' }),
    absentFrom: sourceDate
      .optional()
      .meta({ description: 'The newer list for this place that no longer has it.' }),
  })
  .openapi('Listing');
export type ListingAnswer = z.infer<typeof listingSchema>;

const codeWords = z
  .object({ code: z.string().meta({ example: 'MM' }), words: z.object({ en: z.string(), es: z.string() }) })
  .openapi('CodeWords', { description: 'A code of the source, and what it means in plain words.' });

const statement = z
  .object({
    source: z.string(),
    asOf: z.string(),
    yes: z.array(codeWords).meta({ description: 'What the source states.' }),
    no: z.array(codeWords).meta({ description: 'What the source says is not so.' }),
  })
  .openapi('Statement');

const license = z
  .object({
    source: z.string(),
    asOf: z.string().meta({ description: 'ISO date of the register.' }),
    issuer: z.string().meta({ example: 'California DHCS' }),
    number: z.string().optional(),
    expires: z.string().optional().meta({ description: 'ISO date.' }),
    beds: z.int().optional().meta({ description: 'Beds for people in treatment.' }),
  })
  .openapi('License', { description: 'A license or certificate, as its register gives it.' });

/** Everything a program page needs. */
export const listingDetailSchema = listingSchema
  .extend({
    otherName: z.string().optional(),
    county: z.string().optional(),
    website: z.string().optional(),
    phones: z.array(phoneSchema).meta({ description: 'Every number, the main one first.' }),
    licenses: z.array(license).optional().meta({ description: 'Left out where no register lists one.' }),
    statements: z.array(statement).meta({ description: 'What each source states, word for word as codes.' }),
  })
  .openapi('ListingDetail');
export type ListingDetailAnswer = z.infer<typeof listingDetailSchema>;
