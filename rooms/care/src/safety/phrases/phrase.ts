import type { Severity, TriggerId } from '../triggers.ts';

/**
 * What people write, matched on text in small letters without accents, apostrophes or punctuation (see heard-text.ts).
 * A phrase is generous on purpose: when in doubt, trigger. `sure` phrases are heard even behind a "not", because
 * "I'm not going to kill myself" is a reason to offer 988, not to stay silent.
 */
export interface Phrase {
  readonly id: TriggerId;
  readonly severity: Severity;
  readonly sure: boolean;
  readonly pattern: RegExp;
  /** Another thing that must stand somewhere in the same text. */
  readonly with?: RegExp;
}

/** Any of these, as whole words. */
export const some = (...alternatives: string[]) => new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'g');

/** Both of these, in either order, at most 60 letters apart. */
export const near = (first: string, second: string) =>
  new RegExp(
    `\\b(?:${first})\\b.{0,60}?\\b(?:${second})\\b|\\b(?:${second})\\b.{0,60}?\\b(?:${first})\\b`,
    'g',
  );

/** Heard even behind a "not". */
export const sure = (id: TriggerId, severity: Severity, pattern: RegExp): Phrase => ({
  id,
  severity,
  sure: true,
  pattern,
});

/** Silenced by a "not" right before it. */
export const plain = (id: TriggerId, severity: Severity, pattern: RegExp, also?: RegExp): Phrase => ({
  id,
  severity,
  sure: false,
  pattern,
  ...(also ? { with: also } : {}),
});
