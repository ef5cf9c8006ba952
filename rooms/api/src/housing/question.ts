import { z } from '@hono/zod-openapi';
import { HOME_GROUPS } from '@waymark/directory';
import { groupFields, pageFields, placeFields } from '../question-fields.ts';

/** The parameters of a search for recovery homes. What they mean is `readHomeQuery`'s to say. */
export const homesQuestion = z.object({ ...placeFields, ...pageFields, ...groupFields(HOME_GROUPS) });
