import type { Concept, Group } from '../concepts.ts';

/** Code, id, English name, Spanish name (which stands in lower case inside a Spanish sentence). */
const SPOKEN: readonly (readonly [string, string, string, string])[] = [
  ['SP', 'spanish', 'Spanish', 'Español'],
  ['F4', 'arabic', 'Arabic', 'Árabe'],
  ['F17', 'chinese', 'Chinese', 'Chino'],
  ['F19', 'creole', 'Creole', 'Criollo (creole)'],
  ['F25', 'farsi', 'Farsi', 'Farsi (persa)'],
  ['F28', 'french', 'French', 'Francés'],
  ['F30', 'german', 'German', 'Alemán'],
  ['F31', 'greek', 'Greek', 'Griego'],
  ['F35', 'hebrew', 'Hebrew', 'Hebreo'],
  ['F36', 'hindi', 'Hindi', 'Hindi'],
  ['F37', 'hmong', 'Hmong', 'Hmong'],
  ['F42', 'italian', 'Italian', 'Italiano'],
  ['F43', 'japanese', 'Japanese', 'Japonés'],
  ['F47', 'korean', 'Korean', 'Coreano'],
  ['F66', 'polish', 'Polish', 'Polaco'],
  ['F67', 'portuguese', 'Portuguese', 'Portugués'],
  ['F70', 'russian', 'Russian', 'Ruso'],
  ['F81', 'tagalog', 'Tagalog', 'Tagalo'],
  ['F92', 'vietnamese', 'Vietnamese', 'Vietnamita'],
  ['N24', 'ojibwe', 'Ojibwe', 'Ojibwe'],
  ['N40', 'yupik', 'Yupik', 'Yupik'],
];

function spoken([code, id, en, es]: (typeof SPOKEN)[number]): Concept {
  return {
    id,
    is: { any: [code] },
    label: { en, es },
  };
}

const asl: Concept = {
  id: 'asl',
  is: { any: ['AH'] },
  label: { en: 'Sign language (ASL)', es: 'Lengua de señas (ASL)' },
};

/** NX and FX name no language; a listing that states one of the languages above states them too. */
const unnamed: readonly Concept[] = [
  {
    id: 'native',
    is: { any: ['NX'] },
    label: { en: 'American Indian or Alaska Native', es: 'Idioma indígena de EE. UU. o Alaska' },
  },
  {
    id: 'other',
    is: { any: ['FX'] },
    label: { en: 'Another language', es: 'Otro idioma' },
  },
];

const [spanish, ...others] = SPOKEN.map(spoken);

export const language: Group = {
  id: 'language',
  join: 'or',
  label: { en: 'Language', es: 'Idioma' },
  concepts: [spanish!, asl, ...others, ...unnamed],
};
