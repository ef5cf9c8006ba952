import { z } from '@hono/zod-openapi';
import { DEFAULT_WITHIN_MILES, type Words } from '@waymark/directory';
import { wholeNumber } from './whole-number.ts';

/** A form sends the fields that were left empty too: they count as not asked, but for the place, which the route refuses. */
export const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => {
    const filled = [value]
      .flat()
      .flatMap((each) => (typeof each === 'string' && each.trim() ? [each.trim()] : []));
    return filled.length > 1 ? filled : filled[0];
  }, schema.optional());

interface AskedGroup {
  readonly id: string;
  readonly join: 'or' | 'and';
  readonly label: Words;
  readonly definition: Words;
  readonly concepts: readonly { readonly id: string }[];
}

/** Values of one group of concepts, separated by commas or given several times. */
const values = ({ id, join, label, definition, concepts }: AskedGroup) => {
  const ids = concepts.map((concept) => concept.id);
  const how = join === 'or' ? 'Any one of the values is enough.' : 'Every value must be stated.';
  return z
    .preprocess(
      (given) =>
        [given ?? []]
          .flat()
          .flatMap((text) => String(text).split(','))
          .map((each) => each.trim())
          .filter(Boolean),
      z.array(z.enum(ids)),
    )
    .openapi({
      type: 'array',
      items: { type: 'string', enum: ids },
      description: `${label.en}. ${definition.en} ${how}`,
      param: { name: id, in: 'query', required: false, style: 'form', explode: false },
    });
};

export const groupFields = (groups: readonly AskedGroup[]) =>
  Object.fromEntries(groups.map((group) => [group.id, values(group)]));

const farthestMiles = 12_500;
const miles = z
  .string()
  .regex(/^[+]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/)
  .transform(Number)
  .refine((value) => value > 0 && value <= farthestMiles);

export const placeFields = {
  near: unlessEmpty(z.string().max(200)).openapi({
    type: 'string',
    description:
      'A ZIP, "City, ST", a state, or "lat,lng". A state searches all of that state. ' +
      'Left out: the whole nation. Empty is refused.',
    example: '21201',
    param: { name: 'near', in: 'query', required: false },
  }),
  within: unlessEmpty(z.union([miles, z.enum(['state', 'any'])])).openapi({
    description: `Miles around \`near\`; ${DEFAULT_WITHIN_MILES} unless told. "state": all of its state. "any": the nation.`,
    anyOf: [
      { type: 'number', exclusiveMinimum: 0, maximum: farthestMiles },
      { type: 'string', enum: ['state', 'any'] },
    ],
    param: { name: 'within', in: 'query', required: false },
  } as never),
  text: unlessEmpty(z.string().max(200)).openapi({
    type: 'string',
    description: 'Words of the name or city. A typing error is forgiven.',
    param: { name: 'text', in: 'query', required: false },
  }),
};

/** One of some words. */
export const choiceField = (name: string, choices: readonly string[], description: string) =>
  unlessEmpty(z.enum(choices)).openapi({
    type: 'string',
    enum: [...choices],
    description,
    param: { name, in: 'query', required: false },
  });

export const pageFields = {
  limit: unlessEmpty(wholeNumber(1, 100)).openapi({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many hits; 25 unless told.',
    param: { name: 'limit', in: 'query', required: false },
  }),
  offset: unlessEmpty(wholeNumber(0, 10_000_000)).openapi({
    type: 'integer',
    minimum: 0,
    maximum: 10_000_000,
    description: 'How many hits to pass over.',
    param: { name: 'offset', in: 'query', required: false },
  }),
};
