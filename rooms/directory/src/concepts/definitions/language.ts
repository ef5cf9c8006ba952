import type { GroupDefinitions } from '../../concept-definitions.ts';
import { language as table } from '../language.ts';

// The language itself stands in lower case inside a Spanish sentence.
const spoken = Object.fromEntries(
  table.concepts.map(({ id, label: { en, es } }) => [
    id,
    {
      en: `Someone on the staff gives treatment in ${en}. Ask which days.`,
      es: `Alguien del personal atiende en ${es.toLowerCase()}. Pregunte qué días.`,
    },
  ]),
);

export const language: GroupDefinitions = {
  group: {
    en: 'Languages that staff use in treatment. Interpreters may be there for others: ask.',
    es: 'Idiomas en que atiende el personal. Para otros puede haber intérpretes: pregunte.',
  },
  concepts: {
    ...spoken,
    asl: {
      en: 'Sign language for people who are deaf or hard of hearing. Ask how to book it.',
      es: 'Lengua de señas para personas sordas o con dificultad para oír. Pregunte cómo solicitarla.',
    },
    native: {
      en: 'Someone on the staff gives treatment in an American Indian or Alaska Native language. Ask which.',
      es: 'Alguien del personal atiende en un idioma indígena de Estados Unidos o Alaska. Pregunte cuál.',
    },
    other: {
      en: 'Someone on the staff gives treatment in a language besides English and Spanish. Ask which.',
      es: 'Alguien del personal atiende en un idioma que no es inglés ni español. Pregunte cuál.',
    },
  },
};
