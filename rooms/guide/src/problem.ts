/** What is wrong with a file of the guide: where, what came, and what would have been right. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly rule: Rule;
  /** What came, shortened. */
  readonly got: string;
  readonly expected: string;
}

export type Rule =
  | 'size'
  | 'front-matter'
  | 'markdown'
  | 'html'
  | 'link'
  | 'phone'
  | 'unsourced-claim'
  | 'no-source'
  | 'unknown-source'
  | 'unused-source'
  | 'source-registry'
  | 'next-step'
  | 'tolerance-card'
  | 'unkind-word'
  | 'dose'
  | 'pressure'
  | 'characters'
  | 'reading-grade'
  | 'long-sentence'
  | 'word-count'
  | 'missing-translation'
  | 'unequal-translation'
  | 'unknown-page';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects problems of one file; `got` is cut so that no message carries a page. */
export interface ProblemList {
  readonly found: readonly Problem[];
  add(rule: Rule, line: number, got: string, expected: string): void;
}

const LONGEST_GOT = 80;
const MOST_PROBLEMS = 100;

/** An empty list of problems for that file; it keeps the first hundred. */
export function problemsIn(file: string): ProblemList {
  const found: Problem[] = [];
  return {
    found,
    add(rule, line, got, expected) {
      if (found.length < MOST_PROBLEMS) found.push({ file, line, rule, got: shorten(got), expected });
    },
  };
}

/** One line for a terminal or a log. */
export function explain({ file, line, rule, got, expected }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${rule}: got ${JSON.stringify(got)}, expected ${expected}`;
}

function shorten(text: string): string {
  return text.length > LONGEST_GOT ? `${text.slice(0, LONGEST_GOT)}...` : text;
}
