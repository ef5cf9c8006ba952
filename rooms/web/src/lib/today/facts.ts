import { STARTING_AFTER_FENTANYL, TRIGGERS } from '@waymark/care';
import { factOf, firstReview } from '#lib/law/first-review.ts';
import { getLocale } from '#locale';

const ids = ['three-day-supply', 'telehealth-until', 'telehealth-audio-only', 'no-waiver'] as const;

/** What a rule says, in the words of the room `care`. */
export function factWords(id: (typeof ids)[number]): string {
  return factOf(id).words[getLocale()];
}

/** ISO day by which the first of these has to be read again. */
export const reviewBy = firstReview(ids);

interface Caution {
  /** Whom it is for, where the text does not say so itself. */
  readonly title?: string;
  readonly text: string;
}

/** What cannot wait for the first visit: alcohol and benzos, pregnancy, fentanyl. */
export function cautions(): readonly Caution[] {
  const language = getLocale();
  return [
    { text: TRIGGERS.T3.text[language] },
    { title: TRIGGERS.T4.title[language], text: TRIGGERS.T4.text[language] },
    ...STARTING_AFTER_FENTANYL.slice(0, 1).map(({ text }) => ({ text: text[language] })),
  ];
}
