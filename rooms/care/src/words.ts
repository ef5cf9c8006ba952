import type { Words } from '@waymark/directory';
import type { SourceId } from './sources.ts';

export type { Language, Words } from '@waymark/directory';

/**
 * How far a sentence can be trusted. `read`: what it says was read in the named sources. `being-verified`: commonly
 * held, but no primary document was read yet, so it is never a number on a chart. `advice`: our own practical
 * suggestion, not a statement of fact.
 */
export type Standing = 'read' | 'being-verified' | 'advice';

/** A sentence for people, with where it comes from. `sources` is empty only where the standing is not `read`. */
export interface Claim {
  readonly text: Words;
  readonly sources: readonly SourceId[];
  readonly standing: Standing;
}

/** The same sentence in both languages. */
export function words(en: string, es: string): Words {
  return { en, es };
}

/** A sentence read in these sources. */
export function claim(en: string, es: string, first: SourceId, ...more: SourceId[]): Claim {
  return { text: words(en, es), sources: [first, ...more], standing: 'read' };
}

/** A sentence not yet read, or not wholly read, in a primary document. */
export function unverified(en: string, es: string, ...sources: SourceId[]): Claim {
  return { text: words(en, es), sources, standing: 'being-verified' };
}

/** A practical suggestion of our own. */
export function advice(en: string, es: string, ...sources: SourceId[]): Claim {
  return { text: words(en, es), sources, standing: 'advice' };
}
