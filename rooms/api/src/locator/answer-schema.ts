import { z } from '@hono/zod-openapi';

const services = z
  .object({
    f1: z.string().meta({ description: 'Name of the category.', example: 'Type of Opioid Treatment' }),
    f2: z.string().meta({ description: 'Code of the category.', example: 'OT' }),
    f3: z.string().meta({
      description: 'Official names of the codes that are stated, joined by "; ".',
      example: 'Buprenorphine maintenance; Prescribes naltrexone',
    }),
  })
  .openapi('LocatorServices');

const textOr = (description: string) =>
  z.string().meta({ description: `${description} Empty where none is known.` });

const row = z
  .object({
    _irow: z.int().meta({ description: 'Place in the whole result, from 1.' }),
    frid: z
      .string()
      .meta({ description: 'The number of the listing, as in `/api/v1/listings/{id}`.', example: '4711' }),
    name1: z.string(),
    name2: textOr('Second name.'),
    street1: textOr('Street.'),
    street2: textOr('Suite or floor.'),
    city: z.string(),
    state: z.string().meta({ example: 'MD' }),
    zip: textOr('Five digits.'),
    phone: textOr('The number to call first.').meta({ example: '410-555-0100 x12' }),
    intake1: z.string().nullable(),
    hotline1: z.string().nullable(),
    website: textOr('Address of the website.'),
    latitude: z.string().nullable().meta({
      description:
        'Degrees. May be the center of the ZIP area: this format cannot say so, `/api/v1/listings/{id}` does.',
    }),
    longitude: z.string().nullable(),
    miles: z.number().optional().meta({
      description:
        'Straight line from `sAddr`, two decimals. Left out without `sAddr` and where no position is known.',
    }),
    typeFacility: z.enum(['SA', 'MH']).meta({
      description:
        'MH where `sType` is MH, and for places that treat mental illness alone; otherwise SA. Never OTP: look for that in `services`.',
    }),
    services: z.array(services),
  })
  .openapi('LocatorRow');
export type LocatorRow = z.infer<typeof row>;

export const locatorAnswerSchema = z
  .object({
    page: z.int(),
    totalPages: z.int(),
    recordCount: z.int(),
    rows: z.array(row).meta({ description: 'None on a page past the end.' }),
  })
  .openapi('LocatorAnswer');
export type LocatorAnswer = z.infer<typeof locatorAnswerSchema>;
