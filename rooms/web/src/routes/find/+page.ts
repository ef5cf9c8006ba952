import { error } from '@sveltejs/kit';
import { nothingAsked } from '#lib/find/asked.ts';
import type { FinderData } from '#lib/find/finder-data.ts';
import { isInUse } from '#lib/find/first-touch.browser.ts';
import { putAside } from '#lib/find/kept-question.browser.ts';
import { noPlaces } from '#lib/find/no-places.ts';
import { placeIn } from '#lib/find/question.ts';
import { makeReady, readyNow } from '#lib/find/ready.ts';
import { packsHere } from '#lib/find/shelf.ts';
import type { PageLoad } from './$types';

type Entries = readonly (readonly [string, string])[];

/** The server's half: the same reading and the same search, for a form sent without JavaScript. */
async function answerOnServer(entries: Entries): Promise<FinderData> {
  const shelf = await packsHere();
  const [made, places] = await Promise.all([makeReady(shelf), shelf.places()]);
  if (!made.ok || !places.ok) error(503, 'packs');
  const { readAddress, otherProblems, misreadPlace } = made.value;
  const reading = readAddress(entries, places.value);
  if (reading.ok) return { asked: reading.value, ready: made.value };
  const { asked, problems } = reading.problem;
  const misread = misreadPlace(problems);
  error(400, 'query', { find: asked, problems: otherProblems(problems), ...(misread ? { misread } : {}) });
}

/** On a device nothing is asked of the server. Results that came with the page stay until the packs can make them again. */
async function answerOnDevice(entries: Entries): Promise<FinderData> {
  const shelf = await packsHere();
  const resultsStand = entries.length > 0 && document.getElementById('results-heading') !== null;
  if (resultsStand) {
    putAside(entries);
    const [made, places] = await Promise.all([
      makeReady(shelf),
      placeIn(entries) ? shelf.places() : undefined,
    ]);
    if (made.ok && (!places || places.ok)) {
      const reading = made.value.readAddress(entries, places?.value ?? noPlaces);
      if (reading.ok) return { asked: reading.value, ready: made.value };
    }
  }
  // Under way before the page is drawn; the finder waits for the same promise.
  if (entries.length > 0 || isInUse()) void makeReady(shelf);
  return { asked: nothingAsked, ready: readyNow(shelf), arriving: entries.length > 0 };
}

export const load: PageLoad = async ({ url }): Promise<{ finder: FinderData }> => {
  const entries = [...url.searchParams];
  if (!import.meta.env.SSR) return { finder: await answerOnDevice(entries) };
  const { explain } = await import('#lib/find/explain.ts');
  const finder = entries.length > 0 ? await answerOnServer(entries) : { asked: nothingAsked };
  return { finder: { ...finder, explain } };
};
