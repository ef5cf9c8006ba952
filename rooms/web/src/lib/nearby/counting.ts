import type { ConceptRef } from '@waymark/care';
import { type Pack, type Place, search } from '@waymark/directory';
import { writeAddress } from '#lib/find/address.ts';
import { type Asked, moveTo, nothingAsked, toQuery } from '#lib/find/asked.ts';
import type { Question } from '#lib/find/question.ts';
import { selectionOf } from './finder-way.ts';

export { totalWords } from '#lib/find/words-of-search.ts';

/** What the finder would be asked for these near that place. */
export function askNear(place: Place, refs: readonly ConceptRef[]): Asked {
  return moveTo({ ...nothingAsked, searched: true, concepts: selectionOf(refs) }, place);
}

/** How many programs the finder would show. */
export function countPrograms(pack: Pack, asked: Asked): number {
  return search(pack, { ...toQuery(asked), limit: 1 }).total;
}

/** The same as a question that the finder reads when it opens. */
export function questionFor(asked: Asked): Question {
  return [...new URLSearchParams(writeAddress(asked))];
}
