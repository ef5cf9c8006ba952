import type { FactValue, GroupId, Pack } from '@waymark/directory';
import { conceptLabel } from '#lib/find/concept-labels.ts';
import { factWords } from '#lib/find/facts.ts';
import { listWords } from '#lib/find/list-words.ts';
import { m } from '#words';

type Tone = 'known' | 'unknown' | 'caution' | 'plain';

/** What one program says to one question, in words. */
export interface CompareCell {
  readonly words: string;
  /** Absent where the words are a list or a date, and no sign sums them up. */
  readonly tone?: Tone;
}

/** What one program says to one thing. */
export interface FactCell extends CompareCell {
  readonly tone: Tone;
  readonly value: FactValue | 'accepts';
}

const tones: Readonly<Record<FactValue, Tone>> = {
  yes: 'known',
  no: 'plain',
  disagree: 'caution',
  'not-stated': 'unknown',
};

export function factCell(pack: Pack, row: number, group: GroupId, concept: string): FactCell {
  const value = pack.fact(row, group, concept);
  // "Accepts people on medicine" names none: a yes to staying on it, and still a question.
  if (group === 'stay-on' && value === 'yes' && pack.fact(row, 'medicine', concept) !== 'yes')
    return { words: m.find_fact_accepts(), tone: 'unknown', value: 'accepts' };
  return { words: factWords(value), tone: tones[value], value };
}

const withdrawal = [
  'withdrawal-outpatient',
  'withdrawal-residential',
  'withdrawal-hospital',
  'opioid-withdrawal',
];

/** Withdrawal care of any kind: stated where one kind is. */
export function withdrawalCell(pack: Pack, row: number): FactCell {
  const cells = withdrawal.map((concept) => factCell(pack, row, 'care', concept));
  const of = (value: FactValue) => cells.find((cell) => cell.value === value);
  return of('yes') ?? of('disagree') ?? of('not-stated') ?? cells[0]!;
}

/** What one program says to many things at once: what it lists, what it denies, and where lists contradict each other. */
export function listCell(pack: Pack, row: number, group: GroupId, concepts: readonly string[]): CompareCell {
  const those = (value: FactValue) =>
    listWords(
      concepts
        .filter((concept) => pack.fact(row, group, concept) === value)
        .map((concept) => conceptLabel(group, concept)),
    );
  const [yes, disagree, no] = [those('yes'), those('disagree'), those('no')];
  const said = [
    yes,
    disagree && m.shortlist_compare_disagree({ facts: disagree }),
    no && m.shortlist_compare_no({ facts: no }),
  ].filter(Boolean);
  if (said.length === 0) return { words: factWords('not-stated'), tone: 'unknown' };
  return { words: said.join('. ') };
}
