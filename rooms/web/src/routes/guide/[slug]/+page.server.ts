import { error } from '@sveltejs/kit';
import { findPage, PAGE_ORDER } from '@waymark/guide';
import { type FigureView, viewFigure } from '#lib/figures/figure-view.ts';
import { figuresOfPage } from '#lib/figures/groups.ts';
import { ratioWords } from '#lib/figures/ratio-words.ts';
import { readGuide } from '#lib/guide/guide.node.ts';
import { languageOf } from '#lib/guide/language-of.ts';
import { type PageView, pageView } from '#lib/guide/page-view.ts';
import { madeOn } from '#lib/law/made-on.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

/** The Spanish pages are found through the language switch of the English ones. */
export const entries: EntryGenerator = () => PAGE_ORDER.map((slug) => ({ slug }));

export const load: PageServerLoad = ({ params, url }): { page: PageView; figures: readonly FigureView[] } => {
  const guide = readGuide();
  const language = languageOf(url);
  const page = findPage(guide, language, params.slug);
  if (!page) error(404);
  const figures = figuresOfPage[page.slug] ?? [];
  return {
    page: pageView(page, guide.sources, madeOn()),
    figures: figures.map((id) => viewFigure(id, language, ratioWords(language))),
  };
};
