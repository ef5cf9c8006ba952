import { countTypingErrors, errorsForgiven } from '../search/words.ts';
import { isCommonWord } from './common-words.ts';
import type { NameWord } from './name-words.ts';

/** How two names stand to each other, in weights of words. */
export interface NameLikeness {
  /** Weight of the words that both hold. */
  readonly shared: number;
  /** Weight of the words that only the first, only the second holds. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Shared over all: 1 when the names are the same. */
  readonly whole: number;
  /** Shared over the smaller name: 1 when one name holds the other. */
  readonly within: number;
  /** Weight of the shared word that tells most. */
  readonly strongest: number;
}

const SHORTEST_BEGINNING = 4;
const SHORTEST_CUT = 2;
const SHORTEST_MISSPELT = 5;

/**
 * Compares two names word by word in any order. Words agree when they are the same, when one begins the other
 * ("behav", "INSTITU" at the end of a cut name), when one is two of the other joined ("SouthBay"), when one is the
 * initials of the other ("JRI"), or but for a typing error.
 */
export function nameLikeness(a: readonly NameWord[], b: readonly NameWord[]): NameLikeness {
  const as = unique(a);
  const bs = unique(b);
  const gotA = new Array<boolean>(as.length).fill(false);
  const gotB = new Array<boolean>(bs.length).fill(false);
  let shared = 0;
  let strongest = 0;
  const share = (i: number, j: number, weight: number) => {
    gotA[i] = true;
    gotB[j] = true;
    shared += weight;
    strongest = Math.max(strongest, weight);
  };
  for (const [i, { word, weight }] of as.entries()) {
    const j = bs.findIndex((other, at) => !gotB[at] && other.word === word);
    if (j >= 0) share(i, j, Math.min(weight, bs[j]!.weight));
  }
  const runs = shareRuns(as, gotA, bs, gotB) + shareRuns(bs, gotB, as, gotA);
  shared += runs;
  strongest = Math.max(strongest, Math.min(1, runs));
  for (const [i, word] of as.entries()) {
    if (gotA[i]) continue;
    const j = bs.findIndex((other, at) => !gotB[at] && alike(word, other));
    if (j >= 0) share(i, j, Math.min(word.weight, bs[j]!.weight));
  }
  const left = (words: readonly NameWord[], got: readonly boolean[]) =>
    words.reduce((sum, { weight }, i) => (got[i] ? sum : sum + weight), 0);
  const onlyA = left(as, gotA);
  const onlyB = left(bs, gotB);
  const all = shared + onlyA + onlyB;
  const smaller = shared + Math.min(onlyA, onlyB);
  return {
    shared,
    onlyA,
    onlyB,
    whole: all === 0 ? 0 : shared / all,
    within: smaller === 0 ? 0 : shared / smaller,
    strongest,
  };
}

function alike(a: NameWord, b: NameWord): boolean {
  const [short, long] = a.word.length <= b.word.length ? [a, b] : [b, a];
  if (/\d/.test(short.word)) return false;
  if (
    long.word.startsWith(short.word) &&
    (short.cut ? short.word.length >= SHORTEST_CUT : shortens(short, long))
  )
    return true;
  if (short.word.length < SHORTEST_MISSPELT || short.word[0] !== long.word[0]) return false;
  const most = errorsForgiven(short.word);
  return most > 0 && countTypingErrors(short.word, long.word, most) <= most;
}

/** "behav" shortens "behavioral"; "hope" does not shorten "Hopewell", nor "north" "northeast". */
function shortens(short: NameWord, long: NameWord): boolean {
  return short.word.length >= SHORTEST_BEGINNING && isCommonWord(long.word) && !isCommonWord(short.word);
}

/** Weight shared by words of `as` that are several words of `bs` joined ("southbay") or their initials ("jri"). */
function shareRuns(
  as: readonly NameWord[],
  gotA: boolean[],
  bs: readonly NameWord[],
  gotB: boolean[],
): number {
  let shared = 0;
  for (const [i, { word, weight }] of as.entries()) {
    if (gotA[i] || word.length < 3 || /\d/.test(word)) continue;
    for (let from = 0; from < bs.length && !gotA[i]; from++) {
      const joined = from + 1 < bs.length && bs[from]!.word + bs[from + 1]!.word === word;
      const length = joined ? 2 : initialsLength(word, bs, from);
      if (length === 0) continue;
      let told = 0;
      for (let j = from; j < from + length; j++) {
        if (!gotB[j]) told += bs[j]!.weight;
        gotB[j] = true;
      }
      gotA[i] = true;
      shared += Math.max(weight, told);
    }
  }
  return shared;
}

/** How many words of `bs` from `from` on begin with the letters of `word`; 0 when they do not spell it. */
function initialsLength(word: string, bs: readonly NameWord[], from: number): number {
  if (word.length > 6 || from + word.length > bs.length) return 0;
  for (let k = 0; k < word.length; k++) if (bs[from + k]!.word[0] !== word[k]) return 0;
  return word.length;
}

function unique(words: readonly NameWord[]): NameWord[] {
  const seen = new Map<string, NameWord>();
  for (const word of words) {
    if (word.weight > 0 && !seen.has(word.word)) seen.set(word.word, word);
  }
  return [...seen.values()];
}
