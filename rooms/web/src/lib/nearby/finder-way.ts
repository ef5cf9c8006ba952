import type { ConceptRef } from '@waymark/care';
import type { Selection } from '@waymark/directory';

/** What the finder is asked for: concepts of one group stand together, as the directory joins them. */
export function selectionOf(refs: readonly ConceptRef[]): Selection {
  const selection: Partial<Record<ConceptRef['group'], string[]>> = {};
  for (const { group, concept } of refs) selection[group] = [...(selection[group] ?? []), concept];
  return selection;
}

/** A plain way into the finder. It names what is wanted, never a place. */
export function finderWay(refs: readonly ConceptRef[]): string {
  const wanted = Object.entries(selectionOf(refs)).map(
    ([group, concepts]) => `${group}=${concepts.join(',')}`,
  );
  return `/find?${wanted.join('&')}`;
}
