import { expired, findFact, type RegulatedFact, STARTING_AFTER_FENTANYL, TRIGGERS } from '@waymark/care';
import { getLocale } from '#locale';

const ids = ['three-day-supply', 'telehealth-until', 'telehealth-audio-only', 'no-waiver'] as const;
type FactId = (typeof ids)[number];

function fact(id: FactId): RegulatedFact {
  const found = findFact(id);
  if (!found)
    throw new Error(`Got no fact "${id}", expected one of the room "care": name one that is there.`);
  return found;
}

/** What a rule says, in the words of the room `care`. */
export function factWords(id: FactId): string {
  return fact(id).words[getLocale()];
}

/** The first day by which one of these had to be read again, where that day has passed; `today` as ISO date. */
export function passedReview(today: string): string | undefined {
  return ids
    .map(fact)
    .filter((each) => expired(each, today))
    .map(({ reviewBy }) => reviewBy)
    .sort()[0];
}

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
