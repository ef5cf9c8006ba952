import { PROGRAM_QUESTIONS, RED_FLAGS } from '@waymark/care';
import { getLocale } from '#locale';
import { m } from '#words';

// As many as leave room to write an answer to each on one page.
const first: readonly string[] = [
  'medicines',
  'naloxone',
  'prescriber',
  'slip',
  'accredited',
  'mental',
  'pregnancy',
  'total',
  'discharge',
];

/** Asked first, in this order: whether there is room at all, then medicine. */
export function firstQuestions(): string[] {
  const language = getLocale();
  const asked = PROGRAM_QUESTIONS.filter(({ id }) => first.includes(id));
  const [medicines, ...rest] = asked.map(({ text }) => text[language]);
  return [medicines!, m.shortlist_sheet_new(), ...rest];
}

export function furtherQuestions(): string[] {
  const language = getLocale();
  return PROGRAM_QUESTIONS.filter(({ id }) => !first.includes(id)).map(({ text }) => text[language]);
}

export function redFlags(): string[] {
  const language = getLocale();
  return RED_FLAGS.map(({ text }) => text.text[language]);
}
