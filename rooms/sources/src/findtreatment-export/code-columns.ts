import type { CodeBook, Questionnaire } from '../code-books/code-book.ts';
import { codeOfMentalHealthRow } from '../code-books/mental-health-setting.ts';
import { SITE_COLUMNS } from './columns.ts';

/** A column of ticks. */
export interface CodeColumn {
  readonly column: string;
  readonly code: string;
  /** False for a name that no code book has. */
  readonly isKnown: boolean;
  /** Whom the newest code book asks; empty for codes of older books alone, which are asked no more. */
  readonly askedOf: readonly Questionnaire[];
}

const CODE = /^[A-Z][A-Z0-9]{0,11}$/;

/**
 * The columns that hold codes, with what the code books know of them (newest first), and those that are nothing known. Column
 * names are the codes in small letters: `ub` is UB, `ubn` the UBN of 2019 that UB and UN have replaced.
 */
export function findCodeColumns(
  columns: readonly string[],
  books: readonly CodeBook[],
): { readonly codes: readonly CodeColumn[]; readonly others: readonly string[] } {
  const codes: CodeColumn[] = [];
  const others: string[] = [];
  for (const column of columns) {
    if (SITE_COLUMNS.has(column)) continue;
    const code = column.toUpperCase();
    if (!CODE.test(code)) {
      others.push(column);
      continue;
    }
    const entries = books.map((book) => book.codes.find((entry) => entry.code === code));
    codes.push({
      column,
      code,
      isKnown: entries.some((entry) => entry !== undefined),
      askedOf: entries[0]?.askedOf ?? [],
    });
  }
  return { codes, others };
}

/** The code that a tick in a row of this questionnaire states. */
export function statedCode(code: string, questionnaire: Questionnaire | undefined): string {
  return questionnaire === 'MH' ? codeOfMentalHealthRow(code) : code;
}

/** What rows of a questionnaire are asked, as codes they can state. */
export function codesAsked(columns: readonly CodeColumn[], questionnaire: Questionnaire): readonly string[] {
  return columns
    .filter(({ askedOf }) => askedOf.includes(questionnaire))
    .map(({ code }) => statedCode(code, questionnaire));
}
