import { GROUPS } from '@waymark/directory';
import { m } from '#words';
import { type Asked, chosenIn, lookFor, unchoose } from './asked.ts';
import { conceptLabel } from './concept-labels.ts';

export interface ChipView {
  readonly key: string;
  readonly label: string;
  /** The question without this part. */
  readonly without: Asked;
}

/** What was chosen, each with the question that remains without it. */
export function chosenViews(asked: Asked): ChipView[] {
  const chips = GROUPS.flatMap(({ id }) =>
    chosenIn(asked, id).map(
      (concept): ChipView => ({
        key: `${id}=${concept}`,
        label: conceptLabel(id, concept),
        without: unchoose(asked, id, concept),
      }),
    ),
  );
  if (!asked.text) return chips;
  return [
    { key: 'text', label: m.find_chip_text({ text: asked.text }), without: lookFor(asked, '') },
    ...chips,
  ];
}
