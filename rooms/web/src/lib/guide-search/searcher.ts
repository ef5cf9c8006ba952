import type { GuideAnswer, GuideIndex, Language } from '@waymark/guide';
import { type Outcome, type Remembered, remember } from '#lib/find/remember.ts';

export type Searching = typeof import('./searching.ts');
export type GuideSearch = (text: string) => GuideAnswer;

async function orUnreachable<T>(read: () => Promise<T>): Promise<Outcome<T, 'unreachable'>> {
  try {
    return { ok: true, value: await read() };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

async function readIndex(language: Language): Promise<GuideIndex> {
  const answer = await fetch(`/guide/search/${language}.json`);
  if (!answer.ok) throw new Error(`Got status ${answer.status} for the index, expected 200: try again.`);
  return answer.json();
}

/** What searches, and what watches for words of danger: it does not wait for the words of the pages. */
export const searching: Remembered<Searching, 'unreachable'> = remember(() =>
  orUnreachable(() => import('./searching.ts')),
);

function searchIn(language: Language): Remembered<GuideSearch, 'unreachable'> {
  return remember(() =>
    orUnreachable(async () => {
      const [code, index] = await Promise.all([searching.get(), readIndex(language)]);
      if (!code.ok) throw new Error('Got no code that searches, expected it with the site: try again.');
      return code.value.makeGuideSearch(index);
    }),
  );
}

/** Read once for as long as the tab is open; what did not come is asked for again. */
export const guideSearches: Readonly<Record<Language, Remembered<GuideSearch, 'unreachable'>>> = {
  en: searchIn('en'),
  es: searchIn('es'),
};
