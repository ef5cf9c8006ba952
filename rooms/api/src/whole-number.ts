import { z } from '@hono/zod-openapi';

/** A parameter that is a whole number between two bounds. */
export const wholeNumber = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string(expected)
    .regex(/^\d{1,9}$/, { error: expected, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected)
    .openapi({ type: 'integer', minimum: least, maximum: most });
};
