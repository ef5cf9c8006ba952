import {
  type Footnote,
  footnotesOf,
  type Page,
  type PageStatus,
  pageStatus,
  type Sources,
} from '@waymark/guide';

/** What a screen needs of a page. */
export interface PageView
  extends Pick<
    Page,
    'slug' | 'title' | 'summary' | 'blocks' | 'toleranceCard' | 'nextStep' | 'reviewedOn' | 'reviewBy'
  > {
  readonly notes: readonly Footnote[];
  /** How its review day stood when it was made: a reader's clock can be wrong. */
  readonly made: PageStatus['state'];
}

/** `today` is the day on which the page is made. */
export function pageView(page: Page, sources: Sources, today: string): PageView {
  const { slug, title, summary, blocks, toleranceCard, nextStep, reviewedOn, reviewBy } = page;
  const notes = footnotesOf(page, sources);
  const made = pageStatus(page, today).state;
  return { slug, title, summary, blocks, toleranceCard, nextStep, reviewedOn, reviewBy, notes, made };
}
