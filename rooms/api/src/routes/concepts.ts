import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { definitionOf, GROUPS, type Language } from '@waymark/directory';
import { NOTE_WORDS } from '../note-words.ts';
import { guardQuestion } from '../question-guard.ts';
import { answersWith, brieflyCached } from '../route-parts.ts';
import { type ConceptsAnswer, conceptsAnswerSchema } from '../table-schemas.ts';

const query = z.object({
  language: z
    .enum(['en', 'es'], 'en or es')
    .optional()
    .openapi({ description: 'Language of the words; en unless told.' }),
});

const route = createRoute({
  method: 'get',
  path: '/api/v1/concepts',
  summary: 'Everything that can be asked for, in plain words',
  request: { query },
  middleware: guardQuestion(Object.keys(query.shape)),
  responses: answersWith('The whole table.', conceptsAnswerSchema),
});

const presentTable = (language: Language): ConceptsAnswer => ({
  language,
  groups: GROUPS.map(({ id, join, label, concepts }) => ({
    id,
    join,
    label: label[language],
    definition: definitionOf(id)[language],
    concepts: concepts.map((concept) => ({
      id: concept.id,
      label: concept.label[language],
      definition: definitionOf(id, concept.id)[language],
      is: {
        any: [...concept.is.any],
        ...(concept.is.also ? { also: [...concept.is.also] } : {}),
      },
    })),
  })),
  notes: Object.entries(NOTE_WORDS).map(([id, words]) => ({ id, words: words[language] })),
});

export const addConcepts = (app: OpenAPIHono) =>
  app.openapi(route, (c) => c.json(presentTable(c.req.valid('query').language ?? 'en'), 200, brieflyCached));
