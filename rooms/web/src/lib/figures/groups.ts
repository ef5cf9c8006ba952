/** The page of all figures: what helps stands first. */
export const figureGroups = [
  { id: 'effects', figures: ['risk-of-death', 'fewer-overdoses', 'newborn-days'] },
  {
    id: 'care',
    figures: [
      'treatment-gap',
      'admissions-2022',
      'service-types-2022',
      'prior-treatment',
      'heroin-admissions-2015',
      'heroin-admissions-by-year',
    ],
  },
  { id: 'use', figures: ['heroin-use', 'fentanyl-use', 'prescription-misuse', 'adulterants-philadelphia'] },
  { id: 'deaths', figures: ['overdose-rate', 'overdose-provisional', 'opioid-deaths-2022'] },
] as const;

export type FigureGroup = (typeof figureGroups)[number]['id'];

/** The pages of the guide that a figure belongs to. */
export const figuresOfPage: Readonly<Record<string, readonly string[]>> = {
  medicines: ['risk-of-death'],
  'detox-is-not-enough': ['fewer-overdoses'],
  'pregnancy-and-newborns': ['newborn-days'],
  'how-treatment-works': ['treatment-gap'],
  'what-heroin-and-fentanyl-do': ['adulterants-philadelphia'],
  'after-treatment': ['prior-treatment'],
};
