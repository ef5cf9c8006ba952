/** Short forms people and post offices use, by the word they stand for. Applied to both sides of every comparison. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'saint'],
  ['sainte', 'saint'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['mtn', 'mountain'],
  ['pt', 'point'],
  ['hts', 'heights'],
  ['spg', 'springs'],
  ['spgs', 'springs'],
  ['jct', 'junction'],
  ['lk', 'lake'],
  ['bch', 'beach'],
  ['vly', 'valley'],
  ['vlg', 'village'],
  ['twp', 'township'],
  ['sta', 'station'],
  ['ctr', 'center'],
  ['centre', 'center'],
]);

/** Only at the start of a name: "N Little Rock", but "Avenue E". */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

const NOT_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}/gu;
const ODD = /[&'`]/;
const APOSTROPHES = /['`´‘’ʹʻʼʽ′]/g;

/**
 * The words of a text in lower case without accents and punctuation: "D'Iberville, N. Y." gives
 * "diberville", "ny". Letters that stand alone side by side are one word ("D.C.", "N Y C").
 */
export function foldWords(text: string): string[] {
  let plain = text;
  // Apostrophes go before and after: decomposing turns "´" into a space and a mark.
  if (NOT_ASCII.test(plain)) plain = plain.replace(APOSTROPHES, '').normalize('NFKD').replace(MARKS, '');
  plain = plain.toLowerCase();
  if (ODD.test(plain)) plain = plain.replace(APOSTROPHES, '').replaceAll('&', ' and ');
  const words: string[] = [];
  let loose = false;
  let start = -1;
  for (let i = 0; i <= plain.length; i++) {
    if (i < plain.length && isWordy(plain.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const letter = i - start === 1 && plain.charCodeAt(start) >= LETTER_A;
      if (letter && loose) words.push(`${words.pop()}${plain[start]}`);
      else words.push(plain.slice(start, i));
      loose = letter;
      start = -1;
    }
  }
  return words;
}

const LETTER_A = 97;

/** a to z and 0 to 9. */
function isWordy(code: number): boolean {
  return (code >= LETTER_A && code <= 122) || (code >= 48 && code <= 57);
}

/** What folded words are compared by: long forms, no spaces. "St. Louis" and "saint louis" give "saintlouis". */
export function joinKey(words: readonly string[]): string {
  let key = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    key += (i === 0 && words.length > 1 ? DIRECTIONS.get(word) : undefined) ?? LONG_FORMS.get(word) ?? word;
  }
  return key;
}

/** The key of a name as it stands; empty when it has no letter a to z and no digit. */
export function keyOf(text: string): string {
  return joinKey(foldWords(text));
}

/** The key with the last word left as typed, since "st" may yet become "sterling" and "mt" "mtn". */
export function unfinishedKey(words: readonly string[]): string {
  return joinKey(words.slice(0, -1)) + (words.at(-1) ?? '');
}
