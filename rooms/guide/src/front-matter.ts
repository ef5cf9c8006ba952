import { dayNumber } from './iso-date.ts';
import type { Audience, FrontMatter } from './page.ts';
import type { ProblemList } from './problem.ts';

const AUDIENCES: readonly Audience[] = [
  'everyone',
  'person',
  'family',
  'pregnant',
  'teen',
  'veteran',
  'leaving-custody',
];
const KEYS = [
  'title',
  'summary',
  'audience',
  'sources',
  'reviewedOn',
  'reviewBy',
  'nextStep',
  'toleranceCard',
  'keywords',
];
const NEXT_STEP_KEYS = ['nextStep.href', 'nextStep.label'];
const MOST_LINES = 40;
const LONGEST_REVIEW_DAYS = 366;

interface Entry {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads the lines between the two `---`: `key: value`, and one nested level (`nextStep:` then `  href: ...`). Lists are
 * values with commas. Returns where the body starts; `undefined` when the page cannot be read on.
 */
export function readFrontMatter(
  lines: readonly string[],
  problems: ProblemList,
): { readonly front: FrontMatter; readonly bodyStart: number } | undefined {
  if (lines[0] !== '---') {
    problems.add('front-matter', 1, lines[0] ?? '', 'the line ---');
    return undefined;
  }
  const end = lines.indexOf('---', 1);
  if (end < 0 || end > MOST_LINES) {
    problems.add('front-matter', 1, 'no closing ---', `a line --- within the first ${MOST_LINES} lines`);
    return undefined;
  }
  const before = problems.found.length;
  const entries = readEntries(lines.slice(1, end), problems);
  const front = readFields(entries, problems);
  return problems.found.length > before ? undefined : { front, bodyStart: end + 1 };
}

function readEntries(lines: readonly string[], problems: ProblemList): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let parent = '';
  lines.forEach((raw, at) => {
    const line = at + 2;
    const match = /^( {2})?([A-Za-z]{1,20}):(?: (.*))?$/.exec(raw);
    const key = match && (match[1] ? `${parent}.${match[2]}` : (match[2] ?? ''));
    const text = match?.[3]?.trim() ?? '';
    if (!match || !key) problems.add('front-matter', line, raw, 'key: value');
    else if (![...KEYS, ...NEXT_STEP_KEYS].includes(key))
      problems.add('front-matter', line, key, `one of ${[...KEYS, ...NEXT_STEP_KEYS].join(', ')}`);
    else if (entries.has(key)) problems.add('front-matter', line, key, `${key} only once`);
    else if (key === 'nextStep' && text !== '')
      problems.add('next-step', line, text, 'nextStep: alone, then "  href: ..." and "  label: ..."');
    else {
      if (!match[1]) parent = key;
      entries.set(key, { text, line });
    }
  });
  return entries;
}

function readFields(entries: ReadonlyMap<string, Entry>, problems: ProblemList): FrontMatter {
  const text = (key: string, longest: number): string => {
    const entry = entries.get(key);
    if (!entry || entry.text === '' || entry.text.length > longest)
      problems.add(
        key.startsWith('nextStep') ? 'next-step' : 'front-matter',
        entry?.line ?? 1,
        entry?.text ?? `no ${key}`,
        `${key}: 1 to ${longest} characters`,
      );
    return entry?.text ?? '';
  };
  const day = (key: string): string => {
    const value = text(key, 10);
    if (value !== '' && dayNumber(value) === undefined)
      problems.add('front-matter', entries.get(key)?.line ?? 1, value, `${key}: a day, YYYY-MM-DD`);
    return value;
  };
  const list = (key: string): readonly string[] =>
    (entries.get(key)?.text ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');

  const audience = text('audience', 20);
  if (audience !== '' && !AUDIENCES.includes(audience as Audience))
    problems.add(
      'front-matter',
      entries.get('audience')?.line ?? 1,
      audience,
      `audience: one of ${AUDIENCES.join(', ')}`,
    );
  const card = entries.get('toleranceCard');
  if (card && card.text !== 'true' && card.text !== 'false')
    problems.add('front-matter', card.line, card.text, 'toleranceCard: true or false');

  const front: FrontMatter = {
    title: text('title', 80),
    summary: text('summary', 240),
    audience: audience as Audience,
    sources: list('sources'),
    reviewedOn: day('reviewedOn'),
    reviewBy: day('reviewBy'),
    nextStep: { href: text('nextStep.href', 200), label: text('nextStep.label', 80) },
    toleranceCard: card?.text === 'true',
    keywords: list('keywords'),
  };
  if (front.sources.length === 0)
    problems.add('no-source', entries.get('sources')?.line ?? 1, 'no source', 'sources: at least one id');
  checkReviewDays(front, entries.get('reviewBy')?.line ?? 1, problems);
  return front;
}

function checkReviewDays(front: FrontMatter, line: number, problems: ProblemList): void {
  const from = dayNumber(front.reviewedOn);
  const to = dayNumber(front.reviewBy);
  if (from === undefined || to === undefined) return;
  if (to < from || to - from > LONGEST_REVIEW_DAYS)
    problems.add('front-matter', line, front.reviewBy, `reviewBy within a year after ${front.reviewedOn}`);
}
