import type { Language, Page } from './page.ts';
import { textOf, unitsOf } from './plain-text.ts';

/** A stretch of a page under one heading; the first of a page stands before any heading. */
export interface IndexPlace {
  readonly heading?: { readonly id: string; readonly text: string };
  /** Paragraphs, items and rows, as people read them. */
  readonly texts: readonly string[];
}

export interface IndexPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Words people type, for search alone; never shown. */
  readonly keywords: readonly string[];
  readonly places: readonly IndexPlace[];
}

/** All that a search over the pages of one language needs, fit for JSON. */
export interface GuideIndex {
  readonly language: Language;
  readonly pages: readonly IndexPage[];
}

/** The index of these pages in that language. */
export function guideIndex(pages: readonly Page[], language: Language): GuideIndex {
  return { language, pages: pages.filter((page) => page.language === language).map(indexPage) };
}

function indexPage({ slug, title, summary, keywords, blocks }: Page): IndexPage {
  const places: { heading?: { id: string; text: string }; texts: string[] }[] = [{ texts: [] }];
  for (const block of blocks) {
    const texts = unitsOf([block])
      .map(({ inlines }) => textOf(inlines).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    if (block.kind === 'heading')
      places.push({ heading: { id: block.id, text: texts.join(' ') }, texts: [] });
    else places.at(-1)!.texts.push(...texts);
  }
  return { slug, title, summary, keywords, places };
}
