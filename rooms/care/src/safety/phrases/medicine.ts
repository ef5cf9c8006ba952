import { near, type Phrase, plain, some } from './phrase.ts';
import {
  ALCOHOL_EN,
  DRUG_WORDS,
  NOT_ITS_PRICE,
  OWN_MEDICINE,
  REMEDIES,
  STREET,
  TAKING,
} from './vocabulary.ts';

/** A gap in medicine, naltrexone plans, home remedies, asking for a dose. */
export const MEDICINE_TROUBLE: readonly Phrase[] = [
  // T9
  plain(
    'T9',
    4,
    near(
      'miss(?:ed|ing)|skipp?ed|havent (?:taken|had|gotten)|without|lost|stolen|ran out|run(?:ning)? out|out of|no more|cant get',
      OWN_MEDICINE,
    ),
  ),
  plain(
    'T9',
    4,
    near(
      'se me (?:acab\\w+|termin\\w+|perdi\\w+)|me quede sin|no tengo(?: mas)?|perdi|me robaron|llevo \\w+ dias sin|sin tomar|falte|salte',
      OWN_MEDICINE,
    ),
  ),
  // T10
  plain(
    'T10',
    4,
    some('naltrexone', 'vivitrol', 'naltrexona'),
    some(
      'us(?:e|ed|ing)',
      'still',
      'yesterday',
      'today',
      'days? ago',
      'last (?:week|night)',
      STREET,
      'methadone',
      'suboxone',
      'consum\\w+',
      'usar',
      'ayer',
      'hoy',
      'hace \\w+ dias?',
      'metadona',
    ),
  ),
  // T11
  plain('T11', 4, some(REMEDIES)),
  plain('T11', 4, near('mix(?:ing|ed)?|combin(?:e|ing|ar|ando)|mezcl\\w+', `${ALCOHOL_EN}|${DRUG_WORDS}`)),
  // T14
  plain(
    'T14',
    3,
    new RegExp(
      `\\b(?:where|who|how|donde|quien|como)\\b.{0,40}?\\b(?:buy|score|cop|sells?|plug|dealer|comprar|compro|consigo|conseguir|vende)\\b.{0,40}?\\b(?:${STREET}|pills|pastillas)\\b`,
      'g',
    ),
  ),
  plain(
    'T14',
    3,
    new RegExp(
      `\\b(?:how (?:much|many)|cuant[oa]s?)\\b${NOT_ITS_PRICE}.{0,40}?\\b(?:${STREET}|${OWN_MEDICINE}|${TAKING})\\b`,
      'g',
    ),
  ),
  plain(
    'T14',
    3,
    some(
      'how (?:do i|to|can i) (?:inject|shoot(?: up)?|bang|snort|smoke)',
      'como (?:me )?inyect\\w+',
      '(?:what|which|right|safe|starting) (?:dose|amount)',
      'que dosis',
      'dosis (?:segura|correcta)',
      'cantidad segura',
      'hit a vein',
      'find a vein',
      'encontrar (?:la|una) vena',
    ),
  ),
];
