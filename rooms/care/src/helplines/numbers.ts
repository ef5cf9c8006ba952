/** How a line is reached. Apart from its words, so that a page that only dials carries only digits. */
export interface HelplineNumber {
  /** Digits to dial, or to text where the line only takes texts; ten of them, or a short code. */
  readonly number: string;
  /** As people know it. */
  readonly shown: string;
  /** False for a line that only takes texts. */
  readonly calls: boolean;
  /** Number that takes text messages. */
  readonly text?: string;
  /** The word to send, where the line wants one. */
  readonly textWord?: string;
  /** The word to send for Spanish. */
  readonly textWordSpanish?: string;
  readonly tty?: string;
  /** Key to press once the line answers, to reach this service. */
  readonly pressKey?: string;
  /** Key to press for Spanish, where the line asks. */
  readonly spanishKey?: string;
}

/** The lines that stand on every page; apart from the others, which come only where they are shown. */
export const FIRST_NUMBERS = {
  emergency: { number: '911', shown: '911', calls: true },
  lifeline: {
    number: '988',
    shown: '988',
    calls: true,
    text: '988',
    textWordSpanish: 'AYUDA',
    spanishKey: '2',
  },
  treatment: { number: '8006624357', shown: '1-800-662-4357', calls: true, tty: '8004874889' },
  safespot: { number: '8009720590', shown: '1-800-972-0590', calls: true },
} as const satisfies Record<string, HelplineNumber>;

/**
 * Left out on purpose: the 988 line for LGBTQ+ youth (it ended on July 17, 2025), a second line for people who use
 * alone whose published numbers contradict each other, and every phone line of a treatment company.
 */
export const HELPLINE_NUMBERS = {
  ...FIRST_NUMBERS,
  treatmentByText: { number: '435748', shown: '435748 (HELP4U)', calls: false, text: '435748' },
  poison: { number: '8002221222', shown: '1-800-222-1222', calls: true },
  veterans: { number: '988', shown: '988', calls: true, text: '838255', pressKey: '1' },
  domesticViolence: {
    number: '8007997233',
    shown: '1-800-799-7233',
    calls: true,
    text: '88788',
    textWord: 'START',
    tty: '8007873224',
  },
  crisisText: { number: '741741', shown: '741741', calls: false, text: '741741', textWord: 'HOME' },
  maternal: { number: '8338526262', shown: '1-833-852-6262', calls: true, text: '8338526262' },
  trevor: { number: '8664887386', shown: '1-866-488-7386', calls: true, text: '678678', textWord: 'START' },
  stronghearts: { number: '8447628483', shown: '1-844-762-8483', calls: true, text: '8447628483' },
  disaster: {
    number: '8009855990',
    shown: '1-800-985-5990',
    calls: true,
    text: '8009855990',
    spanishKey: '2',
  },
  trans: { number: '8775658860', shown: '877-565-8860', calls: true, spanishKey: '2' },
  local211: { number: '211', shown: '211', calls: true },
} as const satisfies Record<string, HelplineNumber>;

export type HelplineId = keyof typeof HELPLINE_NUMBERS;
