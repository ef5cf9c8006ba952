import { error, json } from '@sveltejs/kit';
import { guideIndex, LANGUAGES } from '@waymark/guide';
import { readGuide } from '#lib/guide/guide.node.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((language) => ({ language }));

/** The words of every page: the same file for everyone, so that asking for it tells nothing of what is looked for. */
export const GET: RequestHandler = ({ params }) => {
  const language = LANGUAGES.find((each) => each === params.language);
  if (!language) error(404);
  return json(guideIndex(readGuide().pages[language], language));
};
