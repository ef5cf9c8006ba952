import { popcount } from '../pack/columns.ts';
import type { SearchTier } from '../pack/open-search.ts';
import type { Strings } from '../pack/strings.ts';
import { countTypingErrors, errorsForgiven, longForm, wordsOf } from './words.ts';

/** Words searched at most; more are ignored, so that a pasted page cannot stall the device. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** The words of names and cities, and where each stands. */
export interface TextIndex {
  /** Sorted, each once. */
  readonly words: readonly string[];
  /** Letters a to z of each word as bits, to pass over words that cannot be near. */
  readonly letters: Uint32Array;
  /** Rows of word i: `rows[starts[i] .. starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** The text index over a pack's names and cities, and over `more` text columns. */
export function buildTextIndex(tier: SearchTier, more: readonly Strings[] = []): TextIndex {
  const { names, cities } = tier;
  const wordLists = (distinct: number, text: (at: number) => string) =>
    Array.from({ length: distinct }, (_, i) => [...new Set(wordsOf(text(i)).map(longForm))]);
  const columns = [
    { index: names.index, lists: wordLists(names.distinct, names.text) },
    { index: cities.index, lists: wordLists(cities.distinct, (at) => cities.text(at).slice(2)) },
    ...more.map(({ index, distinct, text }) => ({ index, lists: wordLists(distinct, text) })),
  ];
  const words = [...new Set(columns.flatMap(({ lists }) => lists.flat()))].sort();
  const place = new Map(words.map((word, i) => [word, i]));
  const numbered = columns.map(({ index, lists }) => ({
    index,
    lists: lists.map((list) => Uint32Array.from(list, (word) => place.get(word)!)),
  }));

  const starts = new Uint32Array(words.length + 1);
  const each = (use: (word: number, row: number) => void) => {
    for (let row = 0; row < tier.rows; row++) {
      for (const [c, { index, lists }] of numbered.entries()) {
        for (const word of lists[index[row]!]!) {
          // A word that stands in two columns of a row counts once.
          let known = false;
          for (let before = 0; before < c && !known; before++) {
            const column = numbered[before]!;
            known = column.lists[column.index[row]!]!.includes(word);
          }
          if (!known) use(word, row);
        }
      }
    }
  };
  each((word) => starts[word + 1]!++);
  for (let i = 0; i < words.length; i++) starts[i + 1]! += starts[i]!;
  const rows = new Uint32Array(starts[words.length]!);
  const next = starts.slice();
  each((word, row) => {
    rows[next[word]!++] = row;
  });
  return { words, letters: Uint32Array.from(words, lettersOf), starts, rows };
}

/** The words a person typed, in the form the index holds them; empty when the text has none. */
export function typedWords(text: string): readonly string[] {
  return wordsOf(text.slice(0, 1000))
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** The two ways to read a typed text, each as the rows that match it. */
export interface TextReadings {
  readonly asTyped: Uint32Array;
  /** Of these the rows that hold every typed word whole: a name typed in full comes before names it begins. */
  readonly whole: Uint32Array;
  /** Worked out when first asked for. */
  forgiving(): Uint32Array;
}

/** How a text can be read; `undefined` when it holds no word, and so asks for nothing. */
export function readText(index: () => TextIndex, text: string, words: number): TextReadings | undefined {
  const typed = typedWords(text);
  if (typed.length === 0) return undefined;
  let forgiven: Uint32Array | undefined;
  return {
    asTyped: matchText(index(), typed, words, 'beginnings'),
    whole: matchText(index(), typed, words, 'whole'),
    forgiving() {
      forgiven ??= matchText(index(), typed, words, 'forgiving');
      return forgiven;
    },
  };
}

/**
 * Rows that hold, for every typed word, a word that starts with it (or with its long form): `beginnings`;
 * that very word: `whole`; or also a whole word with a typing error (see `errorsForgiven`): `forgiving`.
 */
function matchText(
  index: TextIndex,
  typed: readonly string[],
  words: number,
  way: 'whole' | 'beginnings' | 'forgiving',
): Uint32Array {
  const all = new Uint32Array(words).fill(0xffffffff);
  for (const word of typed) {
    const rows = new Uint32Array(words);
    const mark = (at: number) => {
      for (let i = index.starts[at]!; i < index.starts[at + 1]!; i++) {
        const row = index.rows[i]!;
        rows[row >>> 5]! |= 1 << (row & 31);
      }
    };
    for (const start of new Set([word, longForm(word)])) {
      const first = firstFrom(index.words, start);
      if (way === 'whole') {
        if (index.words[first] === start) mark(first);
      } else for (let i = first; index.words[i]?.startsWith(start); i++) mark(i);
    }
    if (way === 'forgiving') eachNear(index, word, mark);
    for (let w = 0; w < words; w++) all[w]! &= rows[w]!;
  }
  return all;
}

function eachNear(index: TextIndex, word: string, mark: (at: number) => void): void {
  const most = errorsForgiven(word);
  if (most === 0) return;
  const letters = lettersOf(word);
  for (let i = 0; i < index.words.length; i++) {
    // One error changes at most two letters of the set.
    if (popcount(letters ^ index.letters[i]!) > 2 * most) continue;
    if (countTypingErrors(word, index.words[i]!, most) <= most) mark(i);
  }
}

function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}
