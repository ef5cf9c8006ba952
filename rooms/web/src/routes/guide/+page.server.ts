import { findPage } from '@waymark/guide';
import { groups } from '#lib/guide/groups.ts';
import { readGuide } from '#lib/guide/guide.node.ts';
import { languageOf } from '#lib/guide/language-of.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => {
  const language = languageOf(url);
  return {
    groups: groups.map(({ id, slugs }) => ({
      id,
      pages: slugs.map((slug) => {
        const { title, summary } = findPage(readGuide(), language, slug)!;
        return { slug, title, summary };
      }),
    })),
  };
};
