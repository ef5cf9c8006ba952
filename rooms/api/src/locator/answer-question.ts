import type { CodeBook } from '../code-book-schema.ts';
import type { OpenPacks } from '../pack-store.ts';
import type { LocatorAnswer } from './answer-schema.ts';
import { findRows } from './find-rows.ts';
import { orderRows } from './order-rows.ts';
import { pageOf } from './page.ts';
import { presentRow } from './present-row.ts';
import type { LocatorQuestion } from './read-question.ts';

/** One page of what fits the question, as the locator writes it. */
export const answerQuestion = (
  packs: Pick<OpenPacks, 'pack' | 'detail'>,
  codeBook: CodeBook,
  question: LocatorQuestion,
): LocatorAnswer => {
  const found = orderRows(packs, findRows(packs, question), question.sort);
  const { page, totalPages, start, end } = pageOf(found.length, question.page, question.pageSize);
  return {
    page,
    totalPages,
    recordCount: found.length,
    rows: found.slice(start, end).map((row, i) => presentRow(packs, codeBook, row, start + i + 1)),
  };
};
