import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citationsOf,
  explain,
  footnotesOf,
  type GuideFiles,
  LANGUAGES,
  loadGuide,
  PAGE_ORDER,
  readingEase,
  searchGuide,
  standingClaims,
  textOf,
  unitsOf,
} from './index.ts';
import { pageText, sourcesText } from './page-factory.ts';

const ROOM = join(import.meta.dirname, '..');
const FILES: GuideFiles = {
  sources: readFileSync(join(ROOM, 'sources.json'), 'utf8'),
  pages: LANGUAGES.flatMap((language) =>
    readdirSync(join(ROOM, 'pages', language)).map((name) => ({
      file: `pages/${language}/${name}`,
      text: readFileSync(join(ROOM, 'pages', language, name), 'utf8'),
    })),
  ),
};
const { guide, problems } = loadGuide(FILES);
const everyPage = LANGUAGES.flatMap((language) => guide.pages[language]);

describe('the guide', () => {
  test('has no problems', () => {
    expect(problems.map(explain)).toEqual([]);
  });

  test('has every page in every language, in order', () => {
    for (const language of LANGUAGES)
      expect(guide.pages[language].map(({ slug }) => slug)).toEqual(PAGE_ORDER);
  });

  test('reads at grade 8 or lower', () => {
    const grades = guide.pages.en.map((page, at) => {
      const [en, es] = [readingEase(page), readingEase(guide.pages.es[at]!)];
      return `${page.slug.padEnd(32)}${en.value.toFixed(1).padStart(6)}${String(en.words).padStart(6)}${es.value.toFixed(1).padStart(8)}${String(es.words).padStart(6)}`;
    });
    console.info(`${'page'.padEnd(32)} grade words  facil. palabras\n${grades.join('\n')}`);
    for (const page of everyPage) expect(readingEase(page).isEasy, page.file).toBe(true);
  });

  test('leads from every page to a next step, and to pages that are there', () => {
    for (const page of everyPage) expect(page.nextStep.href, page.file).toMatch(/^\/[a-z]/);
  });

  test('puts methadone and buprenorphine before detox and rehab on the pages that speak of both', () => {
    for (const slug of ['medicines', 'how-treatment-works', 'choosing-a-program', 'frequent-questions']) {
      const page = guide.pages.en.find((each) => each.slug === slug)!;
      const text = unitsOf(page.blocks)
        .map(({ inlines }) => textOf(inlines))
        .join(' ')
        .toLowerCase();
      const [medicine, detox] = [text.indexOf('methadone'), text.search(/detox|residential/)];
      expect(medicine, slug).toBeGreaterThanOrEqual(0);
      expect(detox < 0 || medicine < detox, slug).toBe(true);
    }
  });

  test('never speaks of detox as a treatment', () => {
    const wrong = everyPage.flatMap((page) =>
      unitsOf(page.blocks)
        .map(({ inlines }) => textOf(inlines))
        .filter((text) =>
          /detox (?:treats|cures|works)|desintoxicaci[oó]n (?:trata|cura|funciona)/i.test(text),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('corrects what popular pages get wrong, and repeats none of it', () => {
    const text = everyPage
      .flatMap((page) => unitsOf(page.blocks).map(({ inlines }) => textOf(inlines)))
      .join('\n');
    for (const wrong of [
      /similar to clonidine/i,
      /8 to 12 hours/,
      /given morphine\.$/m,
      /press 3/i,
      /oprima 3/i,
    ])
      expect(text).not.toMatch(wrong);
    for (const right of [/counseling.*No\. Programs cannot/i, /never more|never take more than the label/i])
      expect(text).toMatch(right);
  });

  test('names no number that is not a helpline', () => {
    const raw = FILES.pages.map(({ text }) => text).join('\n');
    const numbers = [...raw.matchAll(/1-\d{3}-\d{3}-\d{4}/g)].map(([number]) => number);
    const linked = [...raw.matchAll(/\[(1-\d{3}-\d{3}-\d{4})\]\(tel:/g)].map(([, number]) => number);
    expect(numbers.length).toBe(linked.length);
  });

  test('lists every claim that is being verified or is our own, once in each language', () => {
    for (const standing of ['verify', 'ours'] as const) {
      const [en, es] = LANGUAGES.map((language) => standingClaims(guide, language, standing));
      expect(en!.length).toBeGreaterThan(50);
      expect(es!.map(({ slug }) => slug)).toEqual(en!.map(({ slug }) => slug));
      expect(en!.every(({ text }) => text !== '' && !text.includes('[^'))).toBe(true);
    }
  });

  test('gives each page footnotes with organization and year, and says what is being verified', () => {
    for (const page of everyPage) {
      const notes = footnotesOf(page, guide.sources);
      const cited = new Set(unitsOf(page.blocks).flatMap(({ inlines }) => citationsOf(inlines)));
      expect(notes.map(({ id }) => id).toSorted(), page.file).toEqual([...cited].toSorted());
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1));
      for (const note of notes) if (note.standing === 'read') expect(note.source.organization).not.toBe('');
    }
  });

  test.each([
    ['en', 'narcan', 'overdose-and-naloxone'],
    ['en', 'blue lips', 'overdose-and-naloxone'],
    ['en', 'suboxone', 'medicines'],
    ['en', 'methadone clinic', 'medicines'],
    ['en', 'dope sick', 'withdrawal'],
    ['en', 'no insurance', 'paying-for-care'],
    ['en', 'relapse', 'after-a-slip'],
    ['en', 'pregnent', 'pregnancy-and-newborns'],
    ['en', 'sober living', 'recovery-housing'],
    ['en', 'hep c', 'hiv-hepatitis-and-wounds'],
    ['en', 'imodium', 'home-and-alternative-remedies'],
    ['en', 'my son', 'for-families'],
    ['en', 'aa meeting', 'support-groups'],
    ['en', 'fired from my job', 'your-rights'],
    ['es', 'embarazada', 'pregnancy-and-newborns'],
    ['es', 'sobredocis', 'overdose-and-naloxone'],
    ['es', 'sin seguro', 'paying-for-care'],
    ['es', 'mi hijo', 'for-families'],
    ['es', 'carcel', 'leaving-jail-or-prison'],
  ] as const)('is found, in %s, by "%s"', (language, typed, slug) => {
    expect(
      searchGuide(guide.pages[language], typed, language)
        .hits.slice(0, 2)
        .map((hit) => hit.slug),
    ).toContain(slug);
  });
});

describe('a guide', () => {
  const one = (file: string, text = pageText({ long: true })) => ({ file, text });
  const load = (pages: GuideFiles['pages'], sources = sourcesText()) =>
    loadGuide({ pages, sources }, ['teens']).problems.map(({ rule }) => rule);

  test('with a page and its translation is whole', () => {
    expect(load([one('pages/en/teens.md'), one('pages/es/teens.md')])).toEqual([]);
  });

  test('tells what is missing, strange or left over', () => {
    expect(load([one('pages/en/teens.md')])).toEqual(['missing-translation']);
    expect(load([])).toEqual(['missing-translation', 'missing-translation', 'unused-source']);
    expect(load([one('pages/en/teens.md'), one('pages/es/teens.md'), one('pages/en/other.md')])).toEqual([
      'unknown-page',
    ]);
    expect(load([one('pages/en/teens.md'), one('pages/es/teens.md')], '{')).toContain('source-registry');
    const S2 = JSON.parse(sourcesText()).S1;
    expect(load([one('pages/en/teens.md'), one('pages/es/teens.md')], sourcesText({ S2 }))).toEqual([
      'unused-source',
    ]);
  });

  test('is read, whatever its files hold', () => {
    const file = fc.constantFrom('pages/en/teens.md', 'pages/es/teens.md', 'pages/en/x.md', '../x');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((body) => pageText({ body })),
      fc
        .array(fc.constantFrom(...FILES.pages.slice(0, 3).flatMap((page) => page.text.split('\n'))))
        .map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ file, text }), { maxLength: 4 }), fc.string(), (pages, sources) => {
        expect(loadGuide({ pages, sources }, ['teens']).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
