import type { Language, Page } from './page.ts';
import { textOf, unitsOf } from './plain-text.ts';
import { wordsOf } from './text-words.ts';

export interface GuideHit {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** The heading under which most of the words stand; `undefined` for the page as a whole. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
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
  /** Word to weight. */
  readonly weights: ReadonlyMap<string, number>;
}

interface Entry {
  readonly page: Page;
  readonly places: readonly Place[];
}

const WEIGHT = { title: 12, keyword: 10, heading: 6, summary: 4, text: 1 };
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an and are as at be by can do does for from how i if in is it me my of on or should that the to what when where who why will with you your'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al como con cual cuando de del donde el en es la las lo los mi mis o para por puede puedo que quien se si sin su sus un una y yo'.split(
      ' ',
    ),
  ),
};

/** A search over these pages, made once; ask it as often as a person types. */
export function makeGuideSearch(pages: readonly Page[], language: Language): (text: string) => GuideAnswer {
  const entries = pages
    .filter((page) => page.language === language)
    .map((page) => ({ page, places: placesOf(page) }));
  const vocabulary = new Set(
    entries.flatMap(({ places }) => places.flatMap(({ weights }) => [...weights.keys()])),
  );
  return (text) => {
    const asked = askedWords(text, language);
    if (asked.length === 0) return { hits: [], forgiven: false };
    const exact = asked.map((word) => matchesOf(word, vocabulary, false));
    const isTyped = exact.some((found) => found.size > 0);
    const terms = exact.map((found, at) =>
      found.size > 0 ? found : matchesOf(asked[at]!, vocabulary, true),
    );
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
  return makeGuideSearch(pages, language)(text);
}

/** Lower case, without accents. */
function foldedWords(text: string): readonly string[] {
  return wordsOf(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).flatMap((word) =>
    word.split(/['-]/),
  );
}

function askedWords(text: string, language: Language): readonly string[] {
  const words = foldedWords(text.slice(0, LONGEST_QUERY)).filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS[language].has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
}

function placesOf(page: Page): readonly Place[] {
  const whole = new Map<string, number>();
  const places: { heading: Place['heading']; weights: Map<string, number> }[] = [
    { heading: undefined, weights: whole },
  ];
  const add = (to: Map<string, number>, text: string, weight: number) => {
    for (const word of foldedWords(text)) to.set(word, Math.max(to.get(word) ?? 0, weight));
  };
  add(whole, page.title, WEIGHT.title);
  add(whole, page.keywords.join(' '), WEIGHT.keyword);
  add(whole, page.summary, WEIGHT.summary);
  for (const block of page.blocks) {
    const text = unitsOf([block])
      .map(({ inlines }) => textOf(inlines))
      .join(' ');
    if (block.kind === 'heading') {
      places.push({ heading: { id: block.id, text }, weights: new Map() });
      add(places.at(-1)!.weights, text, WEIGHT.heading);
    } else add(places.at(-1)!.weights, text, WEIGHT.text);
  }
  return places;
}

/** Words of the pages that a typed word may stand for, with how surely. */
function matchesOf(
  word: string,
  vocabulary: ReadonlySet<string>,
  forgive: boolean,
): ReadonlyMap<string, number> {
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
    score: perTerm.reduce((sum, score) => sum + score, 0) * matched + Math.min(spread, 10) / 10,
  };
}

/** True when at most `most` letters were added, left out, changed, or swapped with the next. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most || b.length > 40 || a.length > 40) return false;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return false;
    older = last;
    last = row;
  }
  return last[b.length]! <= most;
}
