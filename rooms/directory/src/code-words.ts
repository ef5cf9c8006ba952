import { assessment, care, health, mental, therapy } from './code-words/care.ts';
import { alcohol, listed, opioid, withdrawal } from './code-words/medicine.ts';
import { accepts, language, pay, programFor } from './code-words/people.ts';
import { after, operator, quality, support, tobacco } from './code-words/support.ts';
import type { Words } from './concepts.ts';

export type CodeCategoryId =
  | 'opioid'
  | 'listed'
  | 'withdrawal'
  | 'care'
  | 'pay'
  | 'for'
  | 'accepts'
  | 'language'
  | 'therapy'
  | 'mental'
  | 'health'
  | 'support'
  | 'after'
  | 'assessment'
  | 'alcohol'
  | 'tobacco'
  | 'quality'
  | 'operator'
  | 'other';

/** A heading of the program page and its codes, each with its English and its Spanish label, in the order they are read. */
export interface CategoryWords {
  readonly id: CodeCategoryId;
  readonly heading: Words;
  readonly labels: Readonly<Record<string, readonly [en: string, es: string]>>;
}

/** One source code in plain words. `hidden`: never shown (a product that is no longer sold). */
export interface CodeWords {
  readonly category: CodeCategoryId;
  readonly label: Words;
  readonly hidden?: true;
}

/** A heading of the program page, with its known codes in the order they are read. */
export interface CodeCategory {
  readonly id: CodeCategoryId;
  readonly heading: Words;
  readonly codes: readonly string[];
}

const other: CategoryWords = {
  id: 'other',
  heading: { en: 'Other codes', es: 'Otros códigos' },
  labels: {},
};

/** What opens the way to care comes first, what only describes the place comes last. */
const CATEGORIES: readonly CategoryWords[] = [
  opioid,
  listed,
  withdrawal,
  care,
  pay,
  programFor,
  accepts,
  language,
  therapy,
  mental,
  health,
  support,
  after,
  assessment,
  alcohol,
  tobacco,
  quality,
  operator,
  other,
];

/** BSDM, the buprenorphine implant: no longer sold, though 742 programs of 2023 still list it. */
const HIDDEN: ReadonlySet<string> = new Set(['BSDM']);

/** Headings of the program page in the order that helps a person, medicine first; `other` holds unknown codes. */
export const CODE_CATEGORIES: readonly CodeCategory[] = CATEGORIES.map(({ id, heading, labels }) => ({
  id,
  heading,
  codes: Object.keys(labels),
}));

/**
 * Every code of SAMHSA's code book of November 2023 in plain words, those that only mental health programs are asked
 * about among them, and the codes of our own for what other lists state.
 */
export const CODE_WORDS: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  CATEGORIES.flatMap(({ id, labels }) =>
    Object.entries(labels).map(([code, [en, es]]): [string, CodeWords] => [
      code,
      { category: id, label: { en, es }, ...(HIDDEN.has(code) ? { hidden: true } : {}) },
    ]),
  ),
);

/** The words of a source code; a code that no code book explains is its own label, under `other`. */
export function wordsOfCode(code: string): CodeWords {
  const known = Object.hasOwn(CODE_WORDS, code) ? CODE_WORDS[code] : undefined;
  return known ?? { category: 'other', label: { en: code, es: code } };
}
