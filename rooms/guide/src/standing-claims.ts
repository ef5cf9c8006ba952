import type { Guide } from './guide.ts';
import type { Language } from './page.ts';
import { citationsOf, textOf, unitsOf } from './plain-text.ts';

/** How a claim stands that no document was read for: being verified, or our own advice or rule. */
export type Standing = 'verify' | 'ours';

export interface StandingClaim {
  readonly slug: string;
  readonly line: number;
  readonly text: string;
}

/** Every claim of the guide that stands so, in the order of reading: the list for a clinician and a lawyer. */
export function standingClaims(
  guide: Guide,
  language: Language,
  standing: Standing,
): readonly StandingClaim[] {
  return guide.pages[language].flatMap(({ slug, blocks }) =>
    unitsOf(blocks)
      .filter(({ inlines }) => citationsOf(inlines).includes(standing))
      .map(({ line, inlines }) => ({ slug, line, text: textOf(inlines).replace(/\s+/g, ' ').trim() })),
  );
}
