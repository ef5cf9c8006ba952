import { z } from '@hono/zod-openapi';
import type { PackStore } from './pack-store.ts';

const redirectsSchema = z.object({ format: z.literal(1), redirects: z.array(z.tuple([z.int(), z.int()])) });

/** The id that an old one leads to now: two listings that turned out to be one share the one that stayed. */
export const currentIdOf = async (store: PackStore, id: number): Promise<number | undefined> => {
  const bytes = await store.file('redirects.json');
  if (!bytes) return undefined;
  try {
    const read = redirectsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.data?.redirects.find(([from]) => from === id)?.[1];
  } catch {
    return undefined;
  }
};
