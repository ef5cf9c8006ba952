import type { Question } from '#lib/find/question.ts';
import { linkTroubleWords } from './link-trouble-words.ts';
import { readSearchLink } from './search-link.ts';

/** What the fragment of a shared search asks, or why it was not read, in words. */
export function readShared(fragment: string): { question: Question } | { problem: string } {
  const read = readSearchLink(fragment);
  return read.ok ? { question: read.value } : { problem: linkTroubleWords(read.problem).join('. ') };
}
