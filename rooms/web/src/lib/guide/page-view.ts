import { type Footnote, footnotesOf, type Page, type Sources } from '@waymark/guide';

/** What a screen needs of a page. */
export interface PageView
  extends Pick<
    Page,
    'slug' | 'title' | 'summary' | 'blocks' | 'toleranceCard' | 'nextStep' | 'reviewedOn' | 'reviewBy'
  > {
  readonly notes: readonly Footnote[];
}

export function pageView(page: Page, sources: Sources): PageView {
  const { slug, title, summary, blocks, toleranceCard, nextStep, reviewedOn, reviewBy } = page;
  const notes = footnotesOf(page, sources);
  return { slug, title, summary, blocks, toleranceCard, nextStep, reviewedOn, reviewBy, notes };
}
