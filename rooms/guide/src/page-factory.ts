const WORDS =
  'You can ask for help on any day. Someone will talk with you and tell you what comes next. Take a friend along if you like.';

export interface PageParts {
  readonly front?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Adds enough plain words after the body for the word count. */
  readonly long?: boolean;
}

/** The text of a page for tests: right in every way, but for what is given. */
export function pageText({ front = {}, body = 'Words. [^S1]', long = false }: PageParts = {}): string {
  const lines = {
    title: 'A title',
    summary: 'What it says.',
    audience: 'everyone',
    sources: 'S1',
    reviewedOn: '2026-11-21',
    reviewBy: '2027-05-21',
    toleranceCard: 'true',
    keywords: 'one, two words',
    ...front,
  };
  return [
    '---',
    ...Object.entries(lines).map(([key, value]) => `${key}: ${value}`),
    'nextStep:',
    '  href: /find?medicine=methadone',
    '  label: Find care',
    '---',
    '',
    body,
    ...(long ? ['', ...Array.from({ length: 12 }, () => `${WORDS}\n`)] : []),
  ].join('\n');
}

/** A registry for tests: one source, S1, and what is given. */
export function sourcesText(more: Readonly<Record<string, unknown>> = {}): string {
  const S1 = {
    organization: 'CDC',
    title: 'A page',
    year: 2024,
    address: 'cdc.gov/page',
    read: 'primary',
    seenOn: '2026-11-21',
  };
  return JSON.stringify({ S1, ...more });
}
