import type { GuideAnswer, GuideHit } from '@waymark/guide';

const MOST_HITS = 8;

export interface HitView extends Pick<GuideHit, 'title' | 'summary' | 'snippet'> {
  readonly key: string;
  /** Without the language. */
  readonly path: string;
}

/** The best hits, each with the place where it leads. */
export function hitViews({ hits }: GuideAnswer): readonly HitView[] {
  return hits.slice(0, MOST_HITS).map(({ slug, title, summary, heading, snippet }) => ({
    key: slug,
    path: `/guide/${slug}${heading ? `#${heading.id}` : ''}`,
    title: heading ? `${title}: ${heading.text}` : title,
    summary,
    snippet,
  }));
}
