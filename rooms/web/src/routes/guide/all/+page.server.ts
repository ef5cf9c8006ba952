import { findPage, textOf } from '@waymark/guide';
import { groups } from '#lib/guide/groups.ts';
import { readGuide } from '#lib/guide/guide.node.ts';
import { languageOf } from '#lib/guide/language-of.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({
  pages: groups
    .flatMap(({ slugs }): readonly string[] => slugs)
    .map((slug) => {
      const { title, blocks } = findPage(readGuide(), languageOf(url), slug)!;
      const headings = blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [{ id: block.id, text: textOf(block.inlines) }] : [],
      );
      return { slug, title, headings };
    }),
});
