import type { DefinedConcept, DefinedGroup } from '../defined-group.ts';

/** Code, which is also the id; English name; Spanish name, which stands in lower case inside a Spanish sentence. */
const SPOKEN: readonly (readonly [string, string, string])[] = [
  ['english', 'English', 'Inglés'],
  ['spanish', 'Spanish', 'Español'],
  ['afrikaans', 'Afrikaans', 'Afrikáans'],
  ['amharic', 'Amharic', 'Amárico'],
  ['arabic', 'Arabic', 'Árabe'],
  ['bulgarian', 'Bulgarian', 'Búlgaro'],
  ['chinese', 'Chinese', 'Chino'],
  ['creole', 'Creole', 'Criollo (creole)'],
  ['croatian', 'Croatian', 'Croata'],
  ['danish', 'Danish', 'Danés'],
  ['dutch', 'Dutch', 'Neerlandés'],
  ['farsi', 'Farsi', 'Farsi (persa)'],
  ['finnish', 'Finnish', 'Finés'],
  ['french', 'French', 'Francés'],
  ['georgian', 'Georgian', 'Georgiano'],
  ['german', 'German', 'Alemán'],
  ['greek', 'Greek', 'Griego'],
  ['hebrew', 'Hebrew', 'Hebreo'],
  ['hindi', 'Hindi', 'Hindi'],
  ['hungarian', 'Hungarian', 'Húngaro'],
  ['icelandic', 'Icelandic', 'Islandés'],
  ['italian', 'Italian', 'Italiano'],
  ['japanese', 'Japanese', 'Japonés'],
  ['korean', 'Korean', 'Coreano'],
  ['lithuanian', 'Lithuanian', 'Lituano'],
  ['malayalam', 'Malayalam', 'Malayálam'],
  ['maltese', 'Maltese', 'Maltés'],
  ['nepali', 'Nepali', 'Nepalí'],
  ['norwegian', 'Norwegian', 'Noruego'],
  ['polish', 'Polish', 'Polaco'],
  ['portuguese', 'Portuguese', 'Portugués'],
  ['punjabi', 'Punjabi', 'Panyabí'],
  ['russian', 'Russian', 'Ruso'],
  ['slovak', 'Slovak', 'Eslovaco'],
  ['slovenian', 'Slovenian', 'Esloveno'],
  ['swedish', 'Swedish', 'Sueco'],
  ['tagalog', 'Tagalog', 'Tagalo'],
  ['thai', 'Thai', 'Tailandés'],
  ['turkish', 'Turkish', 'Turco'],
  ['ukrainian', 'Ukrainian', 'Ucraniano'],
  ['vietnamese', 'Vietnamese', 'Vietnamita'],
];

const spoken = ([id, en, es]: (typeof SPOKEN)[number]): DefinedConcept => ({
  id,
  is: { any: [id] },
  label: { en, es },
  definition: { en: `The meeting is held in ${en}.`, es: `La reunión es en ${es.toLowerCase()}.` },
});

export const spokenLanguage: DefinedGroup<'language'> = {
  id: 'language',
  join: 'or',
  label: { en: 'Language', es: 'Idioma' },
  definition: {
    en: 'The language spoken there. Many meetings do not say: most of those are in English.',
    es: 'El idioma que se habla. Muchas reuniones no lo dicen: casi todas ellas son en inglés.',
  },
  concepts: [
    ...SPOKEN.map(spoken),
    {
      id: 'asl',
      is: { any: ['asl'] },
      label: { en: 'Sign language (ASL)', es: 'Lengua de señas (ASL)' },
      definition: {
        en: 'Held in sign language, or with someone who signs. Ask which days.',
        es: 'Se hace en lengua de señas, o con intérprete. Pregunte qué días.',
      },
    },
    {
      id: 'two-languages',
      is: { any: ['two-languages'] },
      label: { en: 'Two languages', es: 'Dos idiomas' },
      definition: {
        en: 'People may speak English or another language. Ask which.',
        es: 'Se puede hablar inglés u otro idioma. Pregunte cuál.',
      },
    },
  ],
};
