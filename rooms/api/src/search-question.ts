import { z } from '@hono/zod-openapi';
import { definitionOf, GROUPS } from '@waymark/directory';
import { choiceField, groupFields, pageFields, placeFields } from './question-fields.ts';

/** The parameters of a search. What they mean is `readQuery`'s to say; this holds their form, and documents it. */
export const searchQuestion = z.object({
  ...placeFields,
  order: choiceField(
    'order',
    ['best', 'distance'],
    'Both orders are published; nothing is ranked for money. best unless told.',
  ),
  ...pageFields,
  ...groupFields(GROUPS.map((group) => ({ ...group, definition: definitionOf(group.id) }))),
});
