import { viewFigure } from '#lib/figures/figure-view.ts';
import { figureGroups } from '#lib/figures/groups.ts';
import { ratioWords } from '#lib/figures/ratio-words.ts';
import { languageOf } from '#lib/guide/language-of.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => {
  const language = languageOf(url);
  return {
    groups: figureGroups.map(({ id, figures }) => ({
      id,
      figures: figures.map((figure) => viewFigure(figure, language, ratioWords(language))),
    })),
  };
};
