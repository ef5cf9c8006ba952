import type { Survey } from '#lib/data/survey.ts';
import type { PageLoad } from './$types';

/** Asking for the numbers tells nothing of what a person looks for. Without them the page still says the rest. */
export const load: PageLoad = async ({ fetch }): Promise<{ survey: Survey | null }> => {
  try {
    return { survey: await (await fetch('/data/counts.json')).json() };
  } catch {
    return { survey: null };
  }
};
