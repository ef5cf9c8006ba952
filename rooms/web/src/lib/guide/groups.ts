import type { Slug } from '@waymark/guide';

/** The index of the guide: what cannot wait stands first. */
export const groups = [
  { id: 'urgent', slugs: ['overdose-and-naloxone', 'after-a-slip'] },
  {
    id: 'treatment',
    slugs: ['medicines', 'detox-is-not-enough', 'how-treatment-works', 'levels-of-care', 'therapies'],
  },
  { id: 'understand', slugs: ['withdrawal', 'what-heroin-and-fentanyl-do', 'is-it-addiction'] },
  { id: 'start', slugs: ['first-visit', 'choosing-a-program', 'paying-for-care', 'your-rights'] },
  { id: 'after', slugs: ['after-treatment', 'recovery-housing', 'support-groups'] },
  {
    id: 'people',
    slugs: ['for-families', 'pregnancy-and-newborns', 'leaving-jail-or-prison', 'teens', 'veterans'],
  },
  { id: 'body', slugs: ['hiv-hepatitis-and-wounds', 'home-and-alternative-remedies'] },
  { id: 'words', slugs: ['frequent-questions', 'glossary', 'about-our-data-and-sources'] },
] as const satisfies readonly { readonly id: string; readonly slugs: readonly Slug[] }[];

export type GroupOfPages = (typeof groups)[number]['id'];
