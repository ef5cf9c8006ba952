import { type Located, locate, type Pack } from '@waymark/directory';
import type { OpenPacks } from '../pack-store.ts';
import { type StatedCodes, statesIn } from './list-codes.ts';
import { type LocatorList, listsAsked, standsIn } from './lists.ts';
import type { LocatorQuestion } from './read-question.ts';

/** A listing that fits, and the list of the locator whose row of it does. */
export interface FoundRow extends Located {
  readonly list: LocatorList;
}

const fits = (
  pack: Pack,
  stated: StatedCodes,
  row: number,
  list: LocatorList,
  { codes, languages }: Pick<LocatorQuestion, 'codes' | 'languages'>,
): boolean => {
  const states = (code: string) => statesIn(stated, row, list, code);
  return (
    standsIn(pack, stated, row, list) &&
    codes.every(states) &&
    (languages.length === 0 || languages.some(states))
  );
};

/**
 * The listings that fit the question, each once: the locator has one row in each list for a place that stands in both, here it
 * is one listing, given as the first of its rows that fits. Listings that the newest list for their place no longer has are
 * left out: the locator's rows have no word for "may have closed", and its own lists drop such programs.
 */
export const findRows = (
  { pack, detail }: Pick<OpenPacks, 'pack' | 'detail'>,
  question: LocatorQuestion,
): FoundRow[] => {
  const { county, ...where } = question.where;
  const lists = listsAsked(question.type);
  return locate(pack, where).flatMap((located) => {
    const { row } = located;
    if ((county && !county.has(row)) || pack.absentFrom(row)) return [];
    const list = lists.find((each) => fits(pack, detail, row, each, question));
    return list ? [{ ...located, list }] : [];
  });
};
