import { type Words, words } from '../words.ts';
import type { Score, SelfCheckAnswers } from './score.ts';
import { SIGNS, type SignId } from './signs.ts';

/** A page to print and take along: what the person said, and what to ask for. It names no diagnosis. */
export interface DoctorSheet {
  readonly opening: Words;
  readonly yes: readonly { readonly id: SignId; readonly text: Words }[];
  readonly unsure: readonly { readonly id: SignId; readonly text: Words }[];
  readonly ask: readonly Words[];
}

export const ASKS: readonly Words[] = [
  words(
    'I would like to talk about methadone or buprenorphine. Can I start today?',
    'Quisiera hablar de la metadona o la buprenorfina. ¿Puedo empezar hoy?',
  ),
  words(
    'If you do not prescribe it, who near here can see me this week?',
    'Si usted no lo receta, ¿quién cerca de aquí puede atenderme esta semana?',
  ),
  words(
    'I use, or may be using, fentanyl. How do we start safely?',
    'Consumo, o quizá consumo, fentanilo. ¿Cómo empezamos de forma segura?',
  ),
  words(
    'Please give me naloxone, and show the people I live with how to use it.',
    'Por favor, deme naloxona y enseñe a usarla a las personas con quienes vivo.',
  ),
  words(
    'I also take or drink this (alcohol, benzos, other medicine). Please help me stay safe.',
    'También tomo otras cosas: alcohol, pastillas, otros medicamentos. Ayúdeme a estar a salvo.',
  ),
  words('I would like tests for HIV and hepatitis.', 'Quisiera pruebas de VIH y hepatitis.'),
  words('I am pregnant, or could be.', 'Hay un embarazo, o podría haberlo.'),
  words('Who will see what I tell you?', '¿Quién verá lo que le cuento?'),
];

/** What to say to a doctor, from a finished self-check. */
export function doctorSheet(answers: SelfCheckAnswers, score: Score): DoctorSheet {
  const answered = (wanted: 'yes' | 'unsure') =>
    SIGNS.filter(({ id }) => answers.signs[id] === wanted).map(({ id, text }) => ({ id, text }));
  return {
    opening: words(
      `I answered 11 questions about opioids. I said yes to ${score.min} that count for me. I want to know what they mean.`,
      `Respondí 11 preguntas sobre los opioides. Dije que sí a ${score.min} que cuentan en mi caso. Quiero saber qué significan.`,
    ),
    yes: answered('yes'),
    unsure: answered('unsure'),
    ask: ASKS,
  };
}
