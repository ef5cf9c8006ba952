import { foldedWords } from './text-words.ts';

/** A piece of a snippet; `asked` where it is a word that was asked for. */
export interface SnippetPart {
  readonly text: string;
  readonly asked: boolean;
}

const LONGEST = 160;
const BEFORE = 50;

/** The text that holds most of these folded words, cut around the first of them; empty where none holds any. */
export function cutSnippet(texts: readonly string[], words: ReadonlySet<string>): readonly SnippetPart[] {
  let best: { text: string; held: number } | undefined;
  for (const text of texts) {
    const held = new Set(foldedWords(text).filter((word) => words.has(word))).size;
    if (held > (best?.held ?? 0)) best = { text, held };
  }
  if (!best) return [];
  return mark(cut(best.text, firstAsked(best.text, words)), words);
}

const WORD = /[\p{L}\p{N}]+/gu;
const isAsked = (word: string, words: ReadonlySet<string>) =>
  foldedWords(word).some((each) => words.has(each));

function firstAsked(text: string, words: ReadonlySet<string>): number {
  for (const found of text.matchAll(WORD)) if (isAsked(found[0], words)) return found.index;
  return 0;
}

/** At most so many letters, from a word's beginning to a word's end. */
function cut(text: string, at: number): string {
  if (text.length <= LONGEST) return text;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const rest = text.slice(from);
  const end = rest.length <= LONGEST ? rest.length : Math.max(rest.lastIndexOf(' ', LONGEST), 1);
  return `${from > 0 ? '\u2026' : ''}${rest.slice(0, end)}${end < rest.length ? '\u2026' : ''}`;
}

function mark(text: string, words: ReadonlySet<string>): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isAsked(word, words)) continue;
    if (index > done) parts.push({ text: text.slice(done, index), asked: false });
    parts.push({ text: word, asked: true });
    done = index + word.length;
  }
  return done < text.length ? [...parts, { text: text.slice(done), asked: false }] : parts;
}
