import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type DefinedGroup,
  definitionOf,
  GROUPS,
  HOME_GROUPS,
  type Language,
  MEETING_GROUPS,
  type Words,
} from '@waymark/directory';
import { HOME_NOTE_WORDS } from '../housing/note-words.ts';
import { MEETING_NOTE_WORDS } from '../meetings/note-words.ts';
import { NOTE_WORDS } from '../note-words.ts';
import { guardQuestion } from '../question-guard.ts';
import { answersWith, brieflyCached } from '../route-parts.ts';
import { type ConceptsAnswer, conceptsAnswerSchema } from '../table-schemas.ts';

const query = z.object({
  language: z
    .enum(['en', 'es'], 'en or es')
    .optional()
    .openapi({ description: 'Language of the words; en unless told.' }),
  of: z.enum(['treatment', 'meetings', 'housing'], 'treatment, meetings or housing').optional().openapi({
    description: 'Whose table: what /search, /meetings or /housing can be asked. treatment unless told.',
  }),
});

const route = createRoute({
  method: 'get',
  path: '/api/v1/concepts',
  summary: 'Everything that can be asked for, in plain words',
  request: { query },
  middleware: guardQuestion(Object.keys(query.shape)),
  responses: answersWith('The whole table.', conceptsAnswerSchema),
});

interface Table {
  readonly groups: readonly DefinedGroup<string>[];
  readonly notes: Readonly<Record<string, Words>>;
}

const tables: { readonly [of in NonNullable<z.infer<typeof query>['of']>]: Table } = {
  treatment: {
    groups: GROUPS.map((group) => ({
      ...group,
      definition: definitionOf(group.id),
      concepts: group.concepts.map((concept) => ({
        ...concept,
        definition: definitionOf(group.id, concept.id),
      })),
    })),
    notes: NOTE_WORDS,
  },
  meetings: { groups: MEETING_GROUPS, notes: MEETING_NOTE_WORDS },
  housing: { groups: HOME_GROUPS, notes: HOME_NOTE_WORDS },
};

const presentTable = ({ groups, notes }: Table, language: Language): ConceptsAnswer => ({
  language,
  groups: groups.map(({ id, join, label, definition, concepts }) => ({
    id,
    join,
    label: label[language],
    definition: definition[language],
    concepts: concepts.map((concept) => ({
      id: concept.id,
      label: concept.label[language],
      definition: concept.definition[language],
      is: {
        any: [...concept.is.any],
        ...(concept.is.also ? { also: [...concept.is.also] } : {}),
      },
    })),
  })),
  notes: Object.entries(notes).map(([id, words]) => ({ id, words: words[language] })),
});

export const addConcepts = (app: OpenAPIHono) =>
  app.openapi(route, (c) => {
    const { language = 'en', of = 'treatment' } = c.req.valid('query');
    return c.json(presentTable(tables[of], language), 200, brieflyCached);
  });
