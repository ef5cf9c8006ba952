import type { SourceId } from '../sources.ts';
import { type Claim, claim, type Words, words } from '../words.ts';

export const SIGN_IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11'] as const;
export type SignId = (typeof SIGN_IDS)[number];
export type SignGroup = 'control' | 'social' | 'risk' | 'body';

export interface Sign {
  readonly id: SignId;
  readonly group: SignGroup;
  readonly text: Words;
}

/**
 * Needing more and feeling sick without it are expected with prescribed opioids, so they do not count for someone
 * whose only opioids are prescribed and taken as prescribed.
 */
export const BODY_SIGNS: readonly SignId[] = ['c10', 'c11'];

export const SELF_CHECK_SOURCES: readonly SourceId[] = [
  'dsm-summary',
  'dsm-table',
  'dsm-severity',
  'bccsu-dsm',
];

/** Beside the questions, for those who want to know what the count stands on. */
export const HOW_CLINICIANS_COUNT: readonly Claim[] = [
  claim(
    'Clinicians count 11 signs over any 12 months, and ask if they cause real harm or distress. Two or more are needed.',
    'Los profesionales cuentan 11 señales en un período de 12 meses y preguntan si causan daño o malestar de verdad. Hacen falta dos o más.',
    'dsm-summary',
    'dsm-table',
  ),
  claim(
    'By number: 2 or 3 is called mild, 4 or 5 moderate, 6 or more severe.',
    'Por número: 2 o 3 se llama leve, 4 o 5 moderado, 6 o más grave.',
    'dsm-summary',
    'dsm-table',
    'dsm-severity',
  ),
  claim(
    'Two signs do not count if you take only prescribed opioids, as told. These are needing more, and feeling sick without them.',
    'Dos señales no cuentan si solo toma opioides recetados, como le indicaron. Son necesitar más y sentirse mal sin ellos.',
    'dsm-summary',
    'bccsu-dsm',
  ),
];

export const GATE_QUESTION = words(
  'Are all the opioids you take prescribed to you, and do you take them as prescribed? Methadone and buprenorphine count too.',
  '¿Todos los opioides que toma son recetados para usted, y los toma como se los recetaron? También cuentan la metadona y la buprenorfina.',
);

export const STEM = words('In the past 12 months...', 'En los últimos 12 meses...');

export const ANSWER_WORDS = {
  yes: words('Yes', 'Sí'),
  no: words('No', 'No'),
  unsure: words('Not sure', 'No lo sé'),
} as const;

/** The 11 signs in our own words, in the order they are asked. Using alone is not one of them. */
export const SIGNS: readonly Sign[] = [
  sign(
    'c1',
    'control',
    'Have you used more, or kept using for longer, than you meant to?',
    '¿Ha consumido más, o por más tiempo, de lo que quería?',
  ),
  sign(
    'c2',
    'control',
    "Have you wanted to cut down or stop, or tried to, and found you couldn't?",
    '¿Ha querido reducir o dejar el consumo, o lo intentó, y no pudo?',
  ),
  sign(
    'c3',
    'control',
    'Has getting opioids, using them, or getting over them taken up a lot of your time?',
    '¿Conseguir opioides, consumirlos o reponerse de ellos le ha quitado mucho tiempo?',
  ),
  sign(
    'c4',
    'control',
    'Have you had strong urges or cravings to use?',
    '¿Ha sentido un deseo muy fuerte de consumir?',
  ),
  sign(
    'c5',
    'social',
    'Has using got in the way of work, school, or looking after home or family, more than once?',
    '¿El consumo le ha impedido, más de una vez, cumplir en el trabajo, los estudios, la casa o la familia?',
  ),
  sign(
    'c6',
    'social',
    'Have you kept using even though it caused or worsened problems with other people?',
    '¿Ha seguido consumiendo aunque eso causó o empeoró problemas con otras personas?',
  ),
  sign(
    'c7',
    'social',
    'Have you given up or cut back on things that matter to you (work, friends, hobbies) because of using?',
    '¿Ha dejado o reducido cosas que le importan (trabajo, amistades, pasatiempos) por consumir?',
  ),
  sign(
    'c8',
    'risk',
    'Have you used more than once when you could get hurt, such as driving, swimming, or being around machines?',
    '¿Ha consumido más de una vez en situaciones en las que podía lastimarse (al manejar, nadar o usar máquinas)?',
  ),
  sign(
    'c9',
    'risk',
    'Have you kept using even though you knew it likely caused a health or mental health problem, or made one worse?',
    '¿Ha seguido consumiendo aunque sabía que quizá eso causaba o empeoraba un problema de salud física o mental?',
  ),
  sign(
    'c10',
    'body',
    'Do you need more than before to get the same effect, or does the same amount do less?',
    '¿Necesita más que antes para sentir el mismo efecto, o la misma cantidad le hace menos efecto?',
  ),
  sign(
    'c11',
    'body',
    'Have you felt sick when it wore off, or used opioids to keep from getting sick?',
    '¿Se ha sentido mal al pasar el efecto, o ha consumido opioides para no sentirse mal?',
  ),
];

/** Asked apart and never counted: it says something about overdose, not about the 11 signs. */
export const USING_ALONE_QUESTION = words(
  'Do you ever use when no one else is there?',
  '¿Consume a veces sin nadie cerca?',
);

function sign(id: SignId, group: SignGroup, en: string, es: string): Sign {
  return { id, group, text: words(en, es) };
}
