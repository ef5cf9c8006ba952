import { tidy } from './fields/tidy.ts';

/** What is wrong with a source, a file or a server, as a whole. Trouble with one row or field is never thrown: it is a `Rejected`. */
export type SourceProblem =
  | 'not-found'
  | 'wrong-format'
  | 'damaged'
  | 'too-large'
  | 'missing-sheet'
  | 'missing-column'
  | 'no-rows'
  | 'unreachable'
  | 'untrusted'
  | 'wrong-answer'
  | 'incomplete';

/**
 * Thrown when a source cannot be read at all. The message is a sentence for the person who runs the
 * import: what was got, what was expected, what to do.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.problem = problem;
  }
}

/** Text of a file as it may stand in a message: one line, quoted, cut short. */
export function quote(text: string, most = 40): string {
  const line = tidy(text);
  return `"${line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line}"`;
}

/** A list for a message, cut after `most` items. */
export function list(items: readonly string[], most = 12): string {
  if (items.length === 0) return 'none';
  const shown = items
    .slice(0, most)
    .map((item) => quote(item))
    .join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
