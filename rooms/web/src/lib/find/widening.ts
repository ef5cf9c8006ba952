import type { Change, Relaxation } from '@waymark/directory';
import { formatCount } from '#lib/format.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import type { Asked } from './asked.ts';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { listWords } from './list-words.ts';

export interface WideningView {
  readonly text: string;
  readonly steps: readonly Change[];
}

function stepWords(step: Change, asked: Asked): string {
  switch (step.change) {
    case 'within':
      return m.find_widen_within({ miles: step.miles });
    case 'anywhere':
      return m.find_widen_anywhere();
    case 'drop-text':
      return m.find_widen_text({ text: asked.text });
    case 'drop-concept':
      return m.find_widen_concept({ concept: conceptLabel(step.group, step.concept) });
    case 'drop-group':
      return m.find_widen_group({ group: groupOf(step.group).label[getLocale()] });
  }
}

/** A small change to the question as an offer with its number: "Search within 50 miles: 14 programs". */
export function wideningView(relaxation: Relaxation, asked: Asked): WideningView {
  const steps = listWords(relaxation.changes.map((step) => stepWords(step, asked)));
  const change = steps.charAt(0).toLocaleUpperCase(getLocale()) + steps.slice(1);
  return {
    text: m.find_widen({
      change,
      count: relaxation.total,
      shown: formatCount(relaxation.total, getLocale()),
    }),
    steps: relaxation.changes,
  };
}
