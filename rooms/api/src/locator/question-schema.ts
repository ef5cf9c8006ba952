import { z } from '@hono/zod-openapi';
import { wholeNumber } from '../whole-number.ts';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './page.ts';

const longest = 4000;
const text = (expected: string) => z.string(expected).max(longest, `at most ${longest} characters`);

const serviceTypes = { sa: 'SA', mh: 'MH', both: 'both', 'sa,mh': 'both', 'mh,sa': 'both' } as const;
const isServiceType = (value: string): value is keyof typeof serviceTypes =>
  Object.hasOwn(serviceTypes, value);

const sType = text('SA, MH or both').transform((given, context) => {
  const value = given.toLowerCase().replaceAll(' ', '');
  if (isServiceType(value)) return serviceTypes[value];
  context.addIssue('SA, MH or both');
  return z.NEVER;
});

const list = (expected: string) =>
  text(expected).transform((given) =>
    given
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  );

/** The parameters of the locator, under its names. What they mean in these packs is `readLocatorQuestion`'s to say. */
export const locatorQuestion = z.object({
  sType: sType.optional().openapi({
    type: 'string',
    enum: ['SA', 'MH', 'both'],
    description:
      'SA: treatment and housing for substance use. MH: places that state mental health treatment. both unless told.',
  }),
  sCodes: list('service codes, separated by commas').optional().openapi({
    type: 'string',
    description: 'Service codes, separated by commas, in any case. Every one of them must be stated.',
    example: 'OTP,MD',
  }),
  sAddr: text('"latitude, longitude"').optional().openapi({
    type: 'string',
    description: 'Where distances are measured from: "latitude, longitude", a ZIP, or "City, ST".',
    example: '39.2904, -76.6122',
  }),
  limitType: z
    .enum(['0', '1', '2', 'none'], { error: '0 (state), 1 (county) or 2 (distance)' })
    .optional()
    .openapi({
      type: 'string',
      enum: ['0', '1', '2', 'none'],
      description:
        '0: a state. 1: a county. 2: a distance around `sAddr`. none, or left out: the whole nation.',
    }),
  limitValue: text('a state, a county or meters').optional().openapi({
    type: 'string',
    description:
      'For a state: its postal code, or its number in the guide of the locator. For a county: "Cook County, IL". For a distance: METERS.',
    example: '40233.6',
  }),
  sLanguages: list('languages as CODE-Name, separated by commas').optional().openapi({
    type: 'string',
    description: 'Languages as CODE-Name, separated by commas; the code counts. Any one of them is enough.',
    example: 'SP-Spanish',
  }),
  pageSize: wholeNumber(1, 999_999_999)
    .optional()
    .openapi({
      description: `Rows a page: ${DEFAULT_PAGE_SIZE} unless told. Never more than ${LARGEST_PAGE} are given; \`totalPages\` counts pages of what is given.`,
    }),
  page: wholeNumber(1, 999_999_999).optional().openapi({ description: 'From 1, which it is unless told.' }),
  sort: z
    .enum(['0', '1', '2', '3'], { error: '0, 1, 2 or 3' })
    .transform((value) => Number(value) as 0 | 1 | 2 | 3)
    .optional()
    .openapi({
      type: 'integer',
      enum: [0, 1, 2, 3],
      description:
        '0: nearest first. 1: farthest first. 2: by name. 3: by second name. What lacks a distance or a name stands last; ties go by `frid`.',
    }),
});
export type LocatorParams = z.infer<typeof locatorQuestion>;
export const LOCATOR_PARAMS = Object.keys(locatorQuestion.shape) as (keyof LocatorParams)[];
