import { PHRASES } from './phrases.ts';
import type { Severity, TriggerId } from './triggers.ts';

export interface Heard {
  readonly id: TriggerId;
  readonly severity: Severity;
}

interface Heeded {
  /** Words in small letters, without accents, apostrophes or punctuation, one blank between them. */
  readonly text: string;
  /** Places in `text` where a new sentence or clause starts. */
  readonly starts: ReadonlySet<number>;
}

const NEGATIONS = new Set([
  'no',
  'not',
  'never',
  'without',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'havent',
  'hasnt',
  'wasnt',
  'sin',
  'nunca',
  'tampoco',
  'ni',
]);
/** Words that may stand between the "not" and the thing denied. Any other word leaves doubt. */
const FILLERS = new Set([
  'have',
  'has',
  'had',
  'having',
  'any',
  'a',
  'an',
  'been',
  'get',
  'got',
  'feel',
  'tengo',
  'tiene',
  'tuve',
  'tuvo',
  'he',
  'ha',
  'tenido',
  'hay',
  'siento',
  'un',
  'una',
  'la',
  'el',
]);
const FILLERS_AT_MOST = 3;

/** The triggers that free text fires, in English or Spanish. Matching stays on the device and keeps nothing. */
export function hearText(text: string): readonly Heard[] {
  const heeded = heed(text);
  return PHRASES.filter((phrase) => {
    if (phrase.with && !search(phrase.with, heeded.text)) return false;
    return [...heeded.text.matchAll(phrase.pattern)].some(
      (match) => phrase.sure || !isDenied(heeded, match.index),
    );
  }).map(({ id, severity }) => ({ id, severity }));
}

/** Small letters, no accents; an apostrophe joins ("can't" is "cant"), other marks part words and clauses. */
function heed(text: string): Heeded {
  const small = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    // An allergy, not a fever. One word here, since older browsers cannot look behind in a pattern.
    .replace(/\bhay[\s-]+fever/g, 'hayfever');
  const starts = new Set<number>([0]);
  let joined = '';
  let fresh = false;
  for (const [, gap, word] of small.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}]+)/gu)) {
    fresh = /[^\s-]/.test(gap ?? '');
    if (joined !== '') joined += ' ';
    if (fresh) starts.add(joined.length);
    joined += word;
  }
  return { text: joined, starts };
}

/** True when a "not" stands right before, in the same clause, with nothing but filler between. */
function isDenied({ text, starts }: Heeded, at: number): boolean {
  let place = at;
  for (let step = 0; step <= FILLERS_AT_MOST && place > 0 && !starts.has(place); step += 1) {
    const before = text.slice(0, place - 1);
    const start = before.lastIndexOf(' ') + 1;
    const word = before.slice(start);
    if (NEGATIONS.has(word)) return true;
    if (!FILLERS.has(word)) return false;
    place = start;
  }
  return false;
}

function search(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}
