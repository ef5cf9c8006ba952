import { CARE_LEVELS, type ConceptRef, LEVELS } from '@waymark/care';
import type { FactValue, Pack } from '@waymark/directory';
import { getLocale } from '#locale';
import { conceptLabel } from './concept-labels.ts';
import { listWords } from './list-words.ts';

export interface LevelView {
  readonly care: ConceptRef;
  readonly label: string;
  readonly value: FactValue;
  /** Number and name of the levels it is usually close to, in the fourth edition and in the third. */
  readonly now: string;
  readonly before: string;
}

const nowName = (number: string) =>
  LEVELS.find((level) => level.number === number)?.name[getLocale()] ?? number;

// Some levels of the third edition share their cell with others; the number alone stands for those without a name.
function beforeName(number: string): string {
  const named = LEVELS.find(({ before }) => before.en.startsWith(`${number} `))?.before[getLocale()];
  return named?.split(',')[0] ?? number;
}

/** The kinds of care that a program states, each with the ASAM levels it is usually close to. */
export function levelViews(pack: Pack, row: number): LevelView[] {
  return CARE_LEVELS.map(({ care, now, before }) => ({
    care,
    label: conceptLabel(care.group, care.concept),
    value: pack.fact(row, care.group, care.concept),
    now: listWords(now.map(nowName)),
    before: listWords(before.map(beforeName)),
  })).filter(({ value }) => value === 'yes' || value === 'disagree');
}
