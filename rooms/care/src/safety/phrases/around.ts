import { type Phrase, plain, some } from './phrase.ts';

/** Violence at home, a minor on their own. */
export const AROUND: readonly Phrase[] = [
  // T12
  plain(
    'T12',
    4,
    some(
      '(?:hits?|hitting|beats?|beating|hurts?|hurting|chok\\w+|threaten\\w*|abus\\w+|stalk\\w+) me',
      '(?:afraid|scared) of (?:my|him|her)(?: \\w+)?',
      '(?:unsafe|not safe|dont feel safe) at home',
      'domestic (?:violence|abuse)',
      'me (?:pega|golpea|amenaza|maltrata|ahorca|lastima)',
      'miedo (?:a|de) (?:mi|el|ella)(?: \\w+)?',
      'violencia (?:domestica|familiar|en casa)',
      'no (?:estoy|me siento) segur[oa] en (?:mi )?casa',
    ),
  ),
  // T13
  plain(
    'T13',
    4,
    some(
      '(?:im|i am) (?:only )?(?:[89]|1[0-7])(?! (?:days?|weeks?|months?|years clean|hours?|minutes?|miles?|percent))',
      '(?:[89]|1[0-7]) years? old',
      'tengo (?:solo )?(?:[89]|1[0-7]) anos',
    ),
    some(
      'alone',
      'by myself',
      'on my own',
      'no ?one',
      'nobody',
      'ran away',
      'runaway',
      'sol[oa]',
      'nadie',
      'me escape',
    ),
  ),
];
