/** A phone line that anyone in the United States can reach, and how far we know that its number is right. */
export interface Helpline {
  /** Digits to dial; ten of them, or a short code. */
  readonly number: string;
  /** As people know it: with its leading 1 or its letters. */
  readonly shown: string;
  /** Number that takes text messages. */
  readonly text?: string;
  readonly tty?: string;
  /** Key to press for Spanish, where the line asks. */
  readonly spanishKey?: string;
  /** ISO date on which the number was last compared with the sources. */
  readonly verifiedOn: string;
  /** `read` = compared with a published page; `called` = someone dialled it and heard the service. */
  readonly verifiedHow: 'read' | 'called';
  /** ISO date by which it must be compared again. */
  readonly reviewBy: string;
  readonly sources: readonly string[];
}

const readInNovember2026 = {
  verifiedOn: '2026-11-21',
  verifiedHow: 'read',
  reviewBy: '2027-05-21',
} as const;

export const helplines = {
  emergency: {
    number: '911',
    shown: '911',
    ...readInNovember2026,
    sources: ['National emergency number of the United States'],
  },
  lifeline: {
    number: '988',
    shown: '988',
    text: '988',
    spanishKey: '2',
    ...readInNovember2026,
    sources: [
      'HHS, release on funding of the 988 Suicide & Crisis Lifeline, 13 January 2026 (read as a mirror)',
      'Description of 988 at internationalmentalhealth.org (secondary)',
    ],
  },
  treatment: {
    number: '8006624357',
    shown: '1-800-662-4357',
    tty: '8004874889',
    ...readInNovember2026,
    sources: ['SAMHSA, National Helpline page (read as a mirror)'],
  },
  safespot: {
    number: '8009720590',
    shown: '1-800-972-0590',
    ...readInNovember2026,
    sources: [
      'Massachusetts Substance Use Helpline, helplinema.org',
      'Filter magazine, filtermag.org (secondary)',
    ],
  },
} as const satisfies Record<string, Helpline>;
