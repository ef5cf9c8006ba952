import { z } from '@hono/zod-openapi';

/** The number at the end of an address. */
export const idParams = (of: string) =>
  z.object({
    id: z
      .string()
      .regex(/^[1-9]\d{0,9}$/, { error: `the number of ${of}, digits only`, abort: true })
      .transform(Number)
      .openapi({ type: 'integer', minimum: 1, example: 4711, param: { name: 'id', in: 'path' } }),
  });
