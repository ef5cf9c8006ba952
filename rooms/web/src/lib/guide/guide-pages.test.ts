import { type Inline, LANGUAGES, PAGE_ORDER, unitsOf } from '@waymark/guide';
import { expect, test } from 'vitest';
import { groups } from './groups.ts';
import { readGuide } from './guide.node.ts';
import { languageOf } from './language-of.ts';
import { pageView } from './page-view.ts';
import { insideHref } from './stand-ins.ts';

const guide = readGuide();
const pages = LANGUAGES.flatMap((language) => guide.pages[language]);
const routes = new Set([
  '/',
  '/find',
  '/today',
  '/shortlist',
  '/privacy',
  '/data',
  '/helplines',
  '/withdrawal',
  '/figures',
  '/medicines',
  '/therapies',
  '/settings',
  '/check',
  '/care',
  '/meetings',
  '/guide',
  ...PAGE_ORDER.map((slug) => `/guide/${slug}`),
]);

function insideLinks(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((each) => {
    if (each.kind === 'link') return each.to === 'inside' ? [each.href] : [];
    return each.kind === 'strong' || each.kind === 'emphasis' ? insideLinks(each.children) : [];
  });
}

test('every page stands in the index once', () => {
  const listed = groups.flatMap(({ slugs }): readonly string[] => slugs);
  expect(listed.toSorted()).toEqual([...PAGE_ORDER].sort());
});

test('what to do in an overdose comes first', () => {
  expect(groups[0].slugs[0]).toBe('overdose-and-naloxone');
});

test('no link of a page, and no next step, leads to a part that does not exist', () => {
  const dead = pages.flatMap(({ slug, file, blocks, nextStep }) =>
    [nextStep.href, ...unitsOf(blocks).flatMap(({ inlines }) => insideLinks(inlines))]
      .map((href) => insideHref(href, slug))
      .filter((href) => href !== undefined && !routes.has(/^[^?#]*/.exec(href)![0]))
      .map((href) => `${file}: ${href}`),
  );
  expect(dead).toEqual([]);
});

test('a part that does not exist yet gives its page of the guide, or nothing on that page itself', () => {
  expect(insideHref('/plan', 'teens')).toBe('/guide/after-treatment');
  expect(insideHref('/plan', 'after-treatment')).toBeUndefined();
  expect(insideHref('/find?for=teens', 'teens')).toBe('/find?for=teens');
});

test('a page carries the notes of its citations, and no words that are for search alone', () => {
  for (const page of pages) {
    const view = pageView(page, guide.sources, '2026-12-01');
    expect(view.notes.length, page.file).toBeGreaterThan(0);
    expect(view).not.toHaveProperty('keywords');
    expect(view.made, page.file).not.toBe('expired');
    expect(pageView(page, guide.sources, '2030-01-01').made, page.file).toBe('expired');
  }
});

test('the address says the language of a page', () => {
  expect(languageOf(new URL('https://example.org/guide/teens'))).toBe('en');
  expect(languageOf(new URL('https://example.org/es/guide/teens'))).toBe('es');
  expect(languageOf(new URL('https://example.org/guide/es'))).toBe('en');
});
