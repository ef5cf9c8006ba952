import { isWithin } from './letter-distance.ts';
import type { Language, Page } from './page.ts';
import { type GuideIndex, guideIndex, type IndexPage } from './search-index.ts';
import { cutSnippet, type SnippetPart } from './snippet.ts';
import { synonymOf } from './synonyms.ts';
import { foldedWords } from './text-words.ts';

export interface GuideHit {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** The heading under which most of the words stand; `undefined` for the page as a whole. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
  /** What the page says there, in parts: those that were asked for, and the words around them. Empty for a page's title. */
  readonly snippet: readonly SnippetPart[];
  readonly score: number;
}

export interface GuideAnswer {
  /** Best first. */
  readonly hits: readonly GuideHit[];
  /** True when nothing matched as typed and typing errors were forgiven. */
  readonly forgiven: boolean;
}

interface Place {
  readonly heading: { readonly id: string; readonly text: string } | undefined;
  readonly texts: readonly string[];
  /** Word to weight. */
  readonly weights: ReadonlyMap<string, number>;
}

interface Entry {
  readonly page: IndexPage;
  readonly places: readonly Place[];
}

const WEIGHT = { title: 12, keyword: 10, heading: 6, summary: 4, text: 1 };
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a am an and are as at be been by can cant do does dont for from get got had has have he her him how i if im in is it ive me my need now of on or she should someone that the they to want was were what whats when where who why will with would you your'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al ahora algo como con conseguir consigo cual cuando de del donde el en es esta este estoy ha hacer hago hay la las le lo los me mi mis necesito o para por pueden puede puedo que quien quiero se ser si sin soy su sus tengo tiene tuvo un una y yo'.split(
      ' ',
    ),
  ),
};

/** A search over an index, made once; ask it as often as a person types. */
export function makeGuideSearch({ pages, language }: GuideIndex): (text: string) => GuideAnswer {
  const entries = pages.map((page) => ({ page, places: placesOf(page) }));
  const vocabulary = new Set(
    entries.flatMap(({ places }) => places.flatMap(({ weights }) => [...weights.keys()])),
  );
  const termOf = (word: string, forgive: boolean) => {
    const found = matchesOf(word, vocabulary, forgive);
    const meant = synonymOf(word, language);
    if (meant !== undefined)
      for (const [known, sure] of matchesOf(meant, vocabulary, false))
        found.set(known, Math.max(found.get(known) ?? 0, sure * 0.9));
    return found;
  };
  return (text) => {
    const asked = askedWords(text, language);
    if (asked.length === 0) return { hits: [], forgiven: false };
    const exact = asked.map((word) => termOf(word, false));
    const isTyped = exact.some((found) => found.size > 0);
    const terms = exact.map((found, at) => (found.size > 0 ? found : termOf(asked[at]!, true)));
    const known = terms.filter((found) => found.size > 0);
    const hits = known.length === 0 ? [] : entries.flatMap((entry) => scoreOf(entry, known) ?? []);
    return {
      hits: [...hits].sort((a, b) => b.score - a.score),
      forgiven: hits.length > 0 && !isTyped,
    };
  };
}

/** Pages that hold the words a person typed, best first: in titles, headings or text, with typing errors forgiven. */
export function searchGuide(pages: readonly Page[], text: string, language: Language): GuideAnswer {
  return makeGuideSearch(guideIndex(pages, language))(text);
}

function askedWords(text: string, language: Language): readonly string[] {
  const words = foldedWords(text.slice(0, LONGEST_QUERY)).filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS[language].has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
}

function placesOf({ title, keywords, summary, places }: IndexPage): readonly Place[] {
  return places.map(({ heading, texts }, at) => {
    const weights = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const word of foldedWords(text)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    };
    if (at === 0) {
      add(title, WEIGHT.title);
      add(keywords.join(' '), WEIGHT.keyword);
      add(summary, WEIGHT.summary);
    }
    if (heading) add(heading.text, WEIGHT.heading);
    for (const text of texts) add(text, WEIGHT.text);
    return { heading, texts, weights };
  });
}

/** Words of the pages that a typed word may stand for, with how surely. */
function matchesOf(word: string, vocabulary: ReadonlySet<string>, forgive: boolean): Map<string, number> {
  const found = new Map<string, number>();
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  for (const known of vocabulary) {
    if (known === word) found.set(known, 1);
    else if (word.length >= 3 && known.startsWith(word)) found.set(known, 0.7);
    else if (known.length >= 4 && known.length >= word.length - 2 && word.startsWith(known))
      found.set(known, 0.5);
    else if (forgive && slips > 0 && isWithin(word, known, slips)) found.set(known, 0.4);
  }
  return found;
}

function scoreOf(
  { page, places }: Entry,
  terms: readonly ReadonlyMap<string, number>[],
): GuideHit | undefined {
  const best = (place: Place, term: ReadonlyMap<string, number>) => {
    let score = 0;
    for (const [word, sure] of term) score = Math.max(score, (place.weights.get(word) ?? 0) * sure);
    return score;
  };
  const perTerm = terms.map((term) => Math.max(...places.map((place) => best(place, term))));
  const matched = perTerm.filter((score) => score > 0).length;
  // With several words, a page that holds fewer than half of them is noise.
  if (matched === 0 || matched * 2 < terms.length) return undefined;
  const sums = places.map((place) => terms.reduce((sum, term) => sum + best(place, term), 0));
  const top = sums.indexOf(Math.max(...sums));
  const spread = sums.filter((sum) => sum > 0).length;
  return {
    slug: page.slug,
    title: page.title,
    summary: page.summary,
    heading: places[top]!.heading,
    snippet: cutSnippet(places[top]!.texts, new Set(terms.flatMap((term) => [...term.keys()]))),
    score: perTerm.reduce((sum, score) => sum + score, 0) * matched + Math.min(spread, 10) / 10,
  };
}
