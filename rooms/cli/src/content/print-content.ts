import type { ContentReview } from './review-content.ts';

const signs = { current: 'ok  ', due: 'soon', expired: 'BAD ' } as const;

/** The review as lines for people: what is past its day first, the long lists last. */
export const printContent = (review: ContentReview): readonly string[] => [
  ...review.problems.map((problem) => `BAD  guide: ${problem}`),
  ...dates(
    'page',
    review.pages.map(({ slug, ...rest }) => ({ id: slug, ...rest })),
  ),
  ...dates('fact', review.facts),
  '',
  `Reading ease (English: school grade, 8 or lower; Spanish: perspicuity, 60 or higher)`,
  ...review.pages.map(
    ({ slug, ease, isEasy }) =>
      `${isEasy ? 'ok  ' : 'BAD '} ${slug.padEnd(30)} ${ease.en.toFixed(1).padStart(4)} ${ease.es.toFixed(0).padStart(4)}`,
  ),
  '',
  `Documents not read themselves: ${review.sources.length} of ${review.sourcesInAll}`,
  ...review.sources.map(
    ({ room, id, read, document, address }) => `${read.padEnd(9)} ${room} ${id}: ${document} (${address})`,
  ),
  '',
  ...claims(review, 'being-verified', 'Being verified, for a clinician or a lawyer to look at'),
  '',
  ...claims(review, 'advice', 'Our own advice, for a clinician or a lawyer to look at'),
];

const dates = (
  kind: 'page' | 'fact',
  rows: readonly { readonly id: string; readonly state: keyof typeof signs; readonly reviewBy: string }[],
): readonly string[] => {
  const order = ['expired', 'due'] as const;
  const named = order.flatMap((state) => rows.filter((row) => row.state === state));
  const current = rows.length - named.length;
  return [
    ...named.map(({ id, state, reviewBy }) =>
      state === 'expired'
        ? `${signs.expired} ${kind} ${id}: was to be read again by ${reviewBy}`
        : `${signs.due} ${kind} ${id}: to be read again by ${reviewBy}`,
    ),
    `${signs.current} ${kind}s: ${current} of ${rows.length} hold for longer`,
  ];
};

const claims = (
  review: ContentReview,
  standing: 'being-verified' | 'advice',
  heading: string,
): readonly string[] => {
  const these = review.claims.filter((claim) => claim.standing === standing);
  return [
    `${heading}: ${these.length}`,
    ...these.map(({ room, where, text }) => `${room} ${where}: ${text}`),
  ];
};
