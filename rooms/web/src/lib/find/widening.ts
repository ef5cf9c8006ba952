import { type Change, type Pack, type Relaxation, search } from '@waymark/directory';
import { formatCount } from '#lib/format.ts';
import { stateName } from '#lib/state-names.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { type Asked, reach, relax, toQuery } from './asked.ts';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { listWords } from './list-words.ts';

export interface WideningView {
  readonly text: string;
  /** The question that the offer asks. */
  readonly next: Asked;
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

function offerWords(change: string, total: number): string {
  const language = getLocale();
  return m.find_widen({
    change: change.charAt(0).toLocaleUpperCase(language) + change.slice(1),
    count: total,
    shown: formatCount(total, language),
  });
}

/** A small change to the question as an offer with its number: "Search within 50 miles: 14 programs". */
export function wideningView({ changes, total }: Relaxation, asked: Asked): WideningView {
  const steps = listWords(changes.map((step) => stepWords(step, asked)));
  return { text: offerWords(steps, total), next: relax(asked, changes) };
}

/** All of the state of the place in one tap, where that finds more than the circle does. */
export function stateView(pack: Pack, asked: Asked, total: number): WideningView | undefined {
  const { place, within } = asked;
  if (!place?.state || place.kind === 'state' || typeof within !== 'number') return undefined;
  const next = reach(asked, 'state');
  const found = search(pack, { ...toQuery(next), limit: 1 }).total;
  if (found <= total) return undefined;
  const state = stateName(place.state, getLocale());
  return { text: offerWords(m.find_widen_state({ state }), found), next };
}
