import { z } from '@hono/zod-openapi';
import type { PackStore } from './pack-store.ts';

const time = z.iso.datetime().optional();

const sourceHealth = z
  .object({
    id: z.string(),
    name: z.string(),
    asOf: z.string().meta({ description: 'ISO date of the list in use.' }),
    origin: z.enum(['shipped', 'synced', 'given', 'kept', 'not-read']).meta({
      description:
        'shipped: came with Waymark. synced: fetched since. given: handed to one build. kept: the newest list could not be read, so an older one stays. not-read: no list of it is in use.',
    }),
    lastGoodSync: time.meta({ description: 'When the publisher last gave a list that could be read.' }),
    lastTry: time,
    syncProblem: z.string().optional().meta({ description: 'Why the last sync brought nothing.' }),
    buildProblem: z
      .string()
      .optional()
      .meta({ description: 'Why the last build could not use the newest list.' }),
    everyHours: z.number().optional().meta({ description: 'How often it is synced.' }),
    nextTry: time,
  })
  .openapi('SourceHealth', { description: 'Times, never ages: work the age out on the day it is shown.' });

export const healthSchema = z.array(sourceHealth);
const healthFile = z.object({ format: z.literal(1), sources: healthSchema });
export type SourcesHealth = z.infer<typeof healthSchema>;

/** How the sources do, as builds and syncs write it beside the packs; `undefined` where they wrote nothing that can be read. */
export const readHealth = async (store: PackStore): Promise<SourcesHealth | undefined> => {
  const bytes = await store.file('health.json');
  if (!bytes) return undefined;
  try {
    const read = healthFile.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data.sources : undefined;
  } catch {
    return undefined;
  }
};
