import { describe, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import { loadPage } from './load-page.ts';
import { type PageParts, pageText, sourcesText } from './page-factory.ts';
import { readSources } from './sources.ts';

const SLUGS = new Set(['medicines', 'teens']);

function check(parts: PageParts, file = 'pages/en/teens.md', registry = sourcesText()) {
  const page = loadPage(file, pageText({ long: true, ...parts }));
  const sources = readSources(registry);
  if (!page.ok || !sources.ok) throw new Error(`expected a page: ${JSON.stringify(page)}`);
  return checkPage(page.value, sources.value, SLUGS);
}
const rules = (...args: Parameters<typeof check>) => check(...args).map(({ rule }) => rule);

test('a page that keeps the rules has no problems', () => {
  expect(check({})).toEqual([]);
});

describe('claims', () => {
  test.each([
    'It takes 3 days.',
    'In 2024 it changed.',
    'That is the law.',
    'A study found it.',
    'The risk goes up.',
    'Half of them came back.',
    'Medicaid pays for it.',
    'FDA approved it.',
    '- It can kill.',
    '| a |\n| --- |\n| 5 days |',
    '> [!note]\n> It is illegal.',
  ])('without a citation are refused: %s', (claim) => {
    const [problem, ...more] = check({ body: `Words. [^S1]\n\n${claim}` });
    expect(problem).toMatchObject({ rule: 'unsourced-claim', expected: expect.stringContaining('citation') });
    expect(more).toEqual([]);
  });

  test.each(['It takes 3 days. [^S1]', 'That is the law. [^verify]', 'Drink water for 3 hours. [^ours]'])(
    'with one are fine: %s',
    (claim) => expect(check({ body: `Words. [^S1]\n\n${claim}` })).toEqual([]),
  );

  test.each([
    'Call [911](tel:911) now.',
    'Is it a risk to drive?',
    'A 12-step meeting is free.',
    'Sit with someone.',
  ])('are not seen where nothing is claimed: %s', (words) => {
    expect(check({ body: `Words. [^S1]\n\n${words}` })).toEqual([]);
  });

  test('that are only being verified hold no number', () => {
    expect(rules({ body: 'Words. [^S1]\n\nIt takes 3 days. [^verify]' })).toEqual(['unsourced-claim']);
    expect(rules({ body: 'Words. [^S1]\n\nIt takes 3 days. [^verify][^S1]' })).toEqual([]);
  });

  test('hold no number where none can be cited', () => {
    expect(rules({ body: '## In 3 days\n\nWords. [^S1]' })).toEqual(['unsourced-claim']);
    expect(rules({ front: { summary: 'Better in 3 days.' } })).toEqual(['unsourced-claim']);
  });

  test('cite sources that are there, listed, and used', () => {
    expect(rules({ body: 'Words. [^S1][^S9]' })).toEqual(['unknown-source', 'unknown-source']);
    expect(rules({ front: { sources: 'S1, S9' } })).toEqual(['unknown-source', 'unused-source']);
    expect(rules({ front: { sources: 'S1, toString' } })).toContain('unknown-source');
  });

  test('that end with a rule are reviewed by then', () => {
    const row = JSON.parse(sourcesText()).S1;
    const registry = sourcesText({ S1: { ...row, holdsUntil: '2026-12-31' } });
    expect(rules({}, undefined, registry)).toEqual(['front-matter']);
    expect(rules({ front: { reviewBy: '2026-12-31' } }, undefined, registry)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['unkind-word', 'en', 'They are addicts.'],
    ['unkind-word', 'en', 'Stay clean.'],
    ['unkind-word', 'en', 'Just stop.'],
    ['unkind-word', 'es', 'Los adictos.'],
    ['unkind-word', 'es', 'Quien sufre de eso.'],
    ['unkind-word', 'es', 'Una recaída no; recayó.'],
    ['dose', 'en', 'Take 8 mg. [^S1]'],
    ['dose', 'en', 'Take 2 pills. [^S1]'],
    ['dose', 'en', 'A safe amount.'],
    ['dose', 'es', 'Tome 3 tabletas. [^S1]'],
    ['pressure', 'en', 'You need treatment.'],
    ['pressure', 'en', 'Call now to start.'],
    ['pressure', 'en', 'You have opioid use disorder.'],
    ['pressure', 'es', 'Usted necesita tratamiento.'],
    ['characters', 'en', 'A “quoted” word.'],
    ['characters', 'es', 'Un día… y otro.'],
    ['characters', 'es', 'Cómo está?'],
  ])('are refused: %s, %s, %s', (rule, language, words) => {
    const front = { summary: 'X.', title: 'X' };
    const found = check({ front, body: `Words. [^S1]\n\n${words}` }, `pages/${language}/teens.md`);
    expect(found.map((problem) => problem.rule)).toContain(rule);
  });

  test.each([
    ['en', 'If you need help, ask. The care you need is near.'],
    ['en', 'Read what the National Institute on Drug Abuse says.'],
    ['es', 'Si necesita ayuda, pida. La recaída se puede tratar.'],
  ])('are left alone: %s, %s', (language, words) => {
    const found = check({ body: `Words. [^S1]\n\n${words}` }, `pages/${language}/teens.md`);
    expect(
      found.filter(({ rule }) => /word|pressure|dose|characters/.test(rule) && rule !== 'word-count'),
    ).toEqual([]);
  });

  test('that are too hard, too long, too few or too many', () => {
    const hard =
      'Comprehensive interdisciplinary rehabilitation necessitates individualized evaluation. '.repeat(4);
    const difficil =
      'La rehabilitación interdisciplinaria individualizada necesita evaluaciones multidimensionales pormenorizadas. ';
    expect(rules({ body: `Words. [^S1]\n\n${`${hard}\n\n`.repeat(6)}` })).toContain('reading-grade');
    expect(rules({ body: `Words. [^S1]\n\n${`${difficil}\n\n`.repeat(40)}` }, 'pages/es/teens.md')).toContain(
      'reading-grade',
    );
    expect(rules({ body: `Words. [^S1]\n\n${'and so on '.repeat(12)}.` })).toEqual(['long-sentence']);
    expect(rules({ long: false })).toEqual(['word-count']);
    expect(rules({ body: `Words. [^S1]\n\n${'You can ask. '.repeat(60)}\n\n`.repeat(7) })).toEqual([
      'word-count',
    ]);
  });
});

describe('links', () => {
  test.each([
    ['unknown-page', '[x](/guide/nothing)'],
    ['unknown-page', '[x](/guide/medicines?a=b)'],
    ['unknown-page', '[x](/admin)'],
    ['unknown-page', '[x](/find/../etc)'],
    ['link', '[x](/find?near=12345)'],
    ['link', '[x](/find?medicine=Methadone)'],
    ['link', '[x](/plan?a=b)'],
    ['link', '[x](/guide/medicines#A_B)'],
    ['phone', '[1-800-555-0100](tel:+18005550100)'],
    ['phone', '[1-800-662-4357](tel:911)'],
  ])('that lead nowhere are refused: %s, %s', (rule, link) => {
    expect(rules({ body: `Words. [^S1]\n\n${link} [^S1]` })).toEqual([rule]);
  });

  test.each([
    '[x](/guide/medicines)',
    '[x](/guide/medicines#methadone)',
    '[x](/find)',
    '[x](/find?medicine=methadone,buprenorphine&pay=free)',
    '[x](/care)',
    '[1-800-662-4357](tel:+18006624357)',
    '[988](sms:988)',
    '[MARA](https://www.mara-international.org/)',
  ])('that lead somewhere are fine: %s', (link) => {
    expect(check({ body: `Words. [^S1]\n\n${link} [^S1]` })).toEqual([]);
  });
});

describe('the loss-of-tolerance card', () => {
  const none = { toleranceCard: 'false' };
  test('is due on the pages of the list, and under a heading that asks for it', () => {
    expect(rules({ front: none }, 'pages/en/medicines.md')).toEqual(['tolerance-card']);
    expect(rules({ front: none, body: '## After detox\n\nWords. [^S1]' })).toEqual(['tolerance-card']);
    expect(rules({ front: none, body: '## La naltrexona\n\nWords. [^S1]' })).toEqual(['tolerance-card']);
  });
  test('is not due elsewhere', () => {
    expect(rules({ front: none })).toEqual([]);
  });
});
