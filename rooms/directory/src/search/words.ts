/** Abbreviations as they stand in the directories, and the word each stands for. */
const LONG_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alc: 'alcohol',
    assoc: 'associates',
    behav: 'behavioral',
    centre: 'center',
    ctr: 'center',
    ctrs: 'centers',
    dept: 'department',
    ft: 'fort',
    hlth: 'health',
    hosp: 'hospital',
    mt: 'mount',
    prog: 'program',
    rehab: 'rehabilitation',
    serv: 'service',
    servs: 'services',
    st: 'saint',
    trt: 'treatment',
  }),
);

/** The words of a text without case, accents and punctuation; apostrophes join what they part. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʻ`]/g, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The long form of an abbreviation, or the word itself. */
export function longForm(word: string): string {
  return LONG_FORM.get(word) ?? word;
}

/**
 * How many typing errors part two words (a letter missing, added, wrong, or two swapped), or `most + 1`
 * when there are more than `most`. Optimal string alignment distance.
 */
export function countTypingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let errors = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) errors = Math.min(errors, before[j - 2]! + 1);
      row.push(errors);
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Typing errors forgiven in a word of this length: short words would otherwise match everything. */
export function errorsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
