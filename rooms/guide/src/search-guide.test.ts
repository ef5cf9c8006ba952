import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPage } from './load-page.ts';
import type { Language, Page } from './page.ts';
import { pageText } from './page-factory.ts';
import { makeGuideSearch, searchGuide } from './search-guide.ts';
import { guideIndex } from './search-index.ts';

function page(language: Language, slug: string, title: string, body: string, keywords = ''): Page {
  const read = loadPage(`pages/${language}/${slug}.md`, pageText({ front: { title, keywords }, body }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const PAGES = [
  page('en', 'naloxone', 'Naloxone', 'A spray.\n\n## Where to get it\n\nAt a pharmacy or by mail.', 'narcan'),
  page(
    'en',
    'medicines',
    'Medicines',
    '## Buprenorphine\n\nFrom a pharmacy.\n\n## Methadone\n\nAt a clinic.',
  ),
  page('en', 'families', 'For families', 'Keep naloxone at home. Ask about medicine.'),
  page('es', 'families', 'Para familias', 'Tenga naloxona en casa. La adicción se trata.'),
];
const slugs = (text: string, language: Language = 'en') =>
  searchGuide(PAGES, text, language).hits.map(({ slug }) => slug);

test('a title stands before a heading, a heading before the text', () => {
  expect(slugs('naloxone')).toEqual(['naloxone', 'families']);
  expect(slugs('medicine')).toEqual(['medicines', 'families']);
});

test('a hit leads to the heading where the words stand', () => {
  expect(searchGuide(PAGES, 'methadone', 'en').hits[0]?.heading).toEqual({
    id: 'methadone',
    text: 'Methadone',
  });
  expect(searchGuide(PAGES, 'naloxone', 'en').hits[0]?.heading).toBeUndefined();
});

test('words that people use find pages that do not print them', () => {
  expect(slugs('Narcan')).toEqual(['naloxone', 'families']);
  expect(slugs('Suboxone')).toEqual(['medicines']);
  expect(slugs('naloxone', 'es')).toEqual(['families']);
});

test('the start of a word, small words, case and accents do not matter', () => {
  expect(slugs('bupren')).toEqual(['medicines']);
  expect(slugs('Where can I get the NALOXONE?')[0]).toBe('naloxone');
  expect(slugs('adiccion', 'es')).toEqual(['families']);
});

test('a hit shows what the page says, with the words that were asked for', () => {
  const [first, second] = searchGuide(PAGES, 'pharmacy spray', 'en').hits;
  expect(first?.slug).toBe('naloxone');
  expect(second?.snippet).toEqual([
    { text: 'From a ', asked: false },
    { text: 'pharmacy', asked: true },
    { text: '.', asked: false },
  ]);
});

test('typing errors are forgiven, and said to be', () => {
  for (const typed of ['naloxne', 'naloxoen', 'buprenorfine', 'methdone']) {
    const answer = searchGuide(PAGES, typed, 'en');
    expect(answer.hits.length, typed).toBeGreaterThan(0);
    expect(answer.forgiven, typed).toBe(true);
  }
  expect(searchGuide(PAGES, 'naloxone', 'en').forgiven).toBe(false);
});

test('a language finds its own pages only', () => {
  expect(slugs('naloxona', 'es')).toEqual(['families']);
  expect(slugs('casa', 'en')).toEqual([]);
});

test('nothing asked, and nothing known, find nothing', () => {
  for (const text of ['', '   ', '???', 'xqzzkw'])
    expect(searchGuide(PAGES, text, 'en')).toEqual({ hits: [], forgiven: false });
});

test('any text is answered, and the same as by a search made before', () => {
  const search = makeGuideSearch(JSON.parse(JSON.stringify(guideIndex(PAGES, 'en'))));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(search(text)).toEqual(searchGuide(PAGES, text, 'en'));
    }),
    { numRuns: 300 },
  );
});
