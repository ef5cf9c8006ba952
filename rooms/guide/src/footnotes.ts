import { STANDINGS } from './claims.ts';
import type { Page } from './page.ts';
import { citationsOf, unitsOf } from './plain-text.ts';
import type { Source, Sources } from './sources.ts';

/** What stands at the foot of a page for one citation. */
export type Footnote =
  | { readonly id: string; readonly number: number; readonly standing: 'read'; readonly source: Source }
  | { readonly id: string; readonly number: number; readonly standing: 'verify' | 'ours' };

/** One footnote for each id cited in the page, numbered in the order of reading. Ids that are no source are left out. */
export function footnotesOf(page: Page, sources: Sources): readonly Footnote[] {
  const ids = [...new Set(unitsOf(page.blocks).flatMap(({ inlines }) => citationsOf(inlines)))];
  const known = ids.filter((id) => STANDINGS.has(id) || Object.hasOwn(sources, id));
  return known.map((id, at): Footnote => {
    const number = at + 1;
    if (id === 'verify' || id === 'ours') return { id, number, standing: id };
    return { id, number, standing: 'read', source: sources[id]! };
  });
}
