/** Every page of the guide, in the order in which lists show them. A page that is not here is refused, and one that is missing is too. */
export const PAGE_ORDER = [
  'overdose-and-naloxone',
  'medicines',
  'detox-is-not-enough',
  'how-treatment-works',
  'withdrawal',
  'what-heroin-and-fentanyl-do',
  'is-it-addiction',
  'first-visit',
  'choosing-a-program',
  'paying-for-care',
  'after-a-slip',
  'after-treatment',
  'for-families',
  'pregnancy-and-newborns',
  'levels-of-care',
  'therapies',
  'leaving-jail-or-prison',
  'recovery-housing',
  'support-groups',
  'your-rights',
  'teens',
  'veterans',
  'hiv-hepatitis-and-wounds',
  'home-and-alternative-remedies',
  'frequent-questions',
  'glossary',
  'about-our-data-and-sources',
] as const;

export type Slug = (typeof PAGE_ORDER)[number];

/**
 * Pages that carry the loss-of-tolerance card whatever their words: they are about withdrawal care, leaving jail or a
 * hospital, a slip, missed medicine, leaving treatment, or naltrexone.
 */
export const TOLERANCE_PAGES: ReadonlySet<string> = new Set<Slug>([
  'overdose-and-naloxone',
  'medicines',
  'detox-is-not-enough',
  'how-treatment-works',
  'withdrawal',
  'after-a-slip',
  'after-treatment',
  'pregnancy-and-newborns',
  'levels-of-care',
  'leaving-jail-or-prison',
  'home-and-alternative-remedies',
  'frequent-questions',
]);
