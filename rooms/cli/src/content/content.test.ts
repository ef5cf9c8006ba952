import { FACTS } from '@waymark/care';
import { PAGE_ORDER } from '@waymark/guide';
import { describe, expect, test } from 'vitest';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { claimsOfCare } from './claims-of-care.ts';
import { readGuide } from './read-guide.ts';
import { reviewContent } from './review-content.ts';

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(['check', '--content', ...words], console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};

const firstFact = FACTS.reduce((first, fact) => (fact.reviewBy < first.reviewBy ? fact : first));
const firstDay = firstFact.reviewBy;
const daysBefore = (days: number) =>
  new Date(Date.parse(firstDay) - days * 86_400_000).toISOString().slice(0, 10);
const seenOn = FACTS.map((fact) => fact.seenOn).sort()[0]!;

describe('check --content', () => {
  test('holds on the day on which everything was read, and reads no packs', async () => {
    const { code, said, told } = await waymark('--now', seenOn);
    expect(told).toBe('');
    expect(code).toBe(0);
    expect(said).not.toMatch(/^BAD/m);
    for (const slug of PAGE_ORDER)
      expect(said, slug).toMatch(new RegExp(`^ok   ${slug} +\\d\\.\\d +\\d\\d$`, 'm'));
    expect(said).toMatch(/^mirror {4}guide S\d/m);
    expect(said).toMatch(/^guide medicines:\d+: /m);
  });

  test('fails on the day after the first review day, and names what is past it', async () => {
    expect((await waymark('--now', firstDay)).code).toBe(0);
    const { code, said, told } = await waymark('--now', daysBefore(-1));
    expect(code).toBe(1);
    expect(said).toContain(`BAD  fact ${firstFact.id}: was to be read again by ${firstDay}`);
    const page = readGuide().guide.pages.en.find(({ reviewBy }) => reviewBy === firstDay);
    if (page) expect(said).toContain(`BAD  page ${page.slug}: was to be read again by`);
    expect(told).toMatch(/^\d+ pages and facts are past their review day/);
  });

  test('warns sixty days ahead', () => {
    const states = (today: string) =>
      reviewContent(readGuide(), today, 90).facts.find(({ id }) => id === firstFact.id)?.state;
    expect(states(daysBefore(61))).toBe('current');
    expect(states(daysBefore(60))).toBe('due');
    expect(states(daysBefore(-1))).toBe('expired');
  });

  test('speaks to programs too, and fails all the same', async () => {
    const { code, said } = await waymark('--now', '2030-01-01', '--json');
    expect(code).toBe(1);
    const review = JSON.parse(said);
    expect(review).toMatchObject({ ok: false, today: '2030-01-01', problems: [] });
    expect(review.pages).toHaveLength(PAGE_ORDER.length);
    expect(review.pages[0]).toMatchObject({ slug: PAGE_ORDER[0], state: 'expired', isEasy: true });
    expect(review.claims.length).toBeGreaterThan(200);
    expect(review.sources.every(({ read }: { read: string }) => read !== 'primary')).toBe(true);
  });

  test('a guide with problems fails it, on any day', () => {
    const { guide } = readGuide();
    const problem = { file: 'pages/en/teens.md', line: 3, rule: 'dose', got: 'x', expected: 'none' } as const;
    const review = reviewContent({ guide, problems: [problem] }, seenOn, 90);
    expect(review.ok).toBe(false);
    expect(review.problems[0]).toContain('pages/en/teens.md');
  });

  test.each([
    [['--now', 'soon'], 'soon'],
    [['--now', '2026-02-30'], '2026-02-30'],
    [['--pack', 'x'], '--pack'],
    [['--html', 'x'], '--html'],
    [['--helplines', 'old'], 'old'],
  ])('%s is written wrongly', async (words, named) => {
    const { code, told } = await waymark(...words);
    expect(code).toBe(2);
    expect(told).toContain(named);
  });

  test('a day is for the words alone', async () => {
    expect(await run(['check', '--now', '2026-12-01'], recordingConsole())).toBe(2);
  });
});

test('what stands in the tables of care without a document is found once, with its place', () => {
  const claims = claimsOfCare();
  expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
  expect(claims.find(({ where }) => where.startsWith('MEDICINES/methadone/cells/kind'))?.standing).toBe(
    'being-verified',
  );
  for (const table of ['FACTS/', 'LEVELS/', 'DIMENSIONS/', 'THERAPIES/'])
    expect(
      claims.some(({ where }) => where.startsWith(table)),
      table,
    ).toBe(true);
});
