import { checkPage } from './check-page.ts';
import { compareTwins } from './compare-twins.ts';
import { loadPage, pageFile, readPageFile } from './load-page.ts';
import { LANGUAGES, type Language, type Page } from './page.ts';
import { PAGE_ORDER } from './page-order.ts';
import { type Problem, problemsIn } from './problem.ts';
import { readSources, type Sources } from './sources.ts';

export interface GuideFiles {
  /** The text of `sources.json`. */
  readonly sources: string;
  /** `pages/en/medicines.md` and its text, and so on; any order. */
  readonly pages: readonly { readonly file: string; readonly text: string }[];
}

export interface Guide {
  /** In the order of `PAGE_ORDER`. */
  readonly pages: { readonly [L in Language]: readonly Page[] };
  readonly sources: Sources;
}

/**
 * Reads and checks the whole guide. Pages that could be read are there even when something is wrong with them, so that
 * a page can be seen while it is written; what may be shipped is a guide without problems. Never throws on any text.
 */
export function loadGuide(
  files: GuideFiles,
  order: readonly string[] = PAGE_ORDER,
): { readonly guide: Guide; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const registry = readSources(files.sources);
  if (!registry.ok) problems.push(...registry.problems);
  const sources: Sources = registry.ok ? registry.value : {};

  const read = files.pages.flatMap(({ file, text }): readonly Page[] => {
    const page = loadPage(file, text);
    if (!page.ok) problems.push(...page.problems);
    return page.ok ? [page.value] : [];
  });
  const pagesOf = (language: Language) =>
    order.flatMap((slug) => read.find((page) => page.language === language && page.slug === slug) ?? []);
  const guide: Guide = { pages: { en: pagesOf('en'), es: pagesOf('es') }, sources };

  problems.push(...checkFileNames(files, order));
  const slugs = new Set(order);
  for (const language of LANGUAGES)
    for (const page of guide.pages[language]) problems.push(...checkPage(page, sources, slugs));
  for (const page of guide.pages.en) {
    const twin = findPage(guide, 'es', page.slug);
    if (twin) problems.push(...compareTwins(page, twin));
  }
  if (registry.ok) problems.push(...checkUnusedSources(guide));
  return { guide, problems };
}

/** That page in that language; `undefined` when there is none. */
export function findPage(guide: Guide, language: Language, slug: string): Page | undefined {
  return guide.pages[language].find((page) => page.slug === slug);
}

function checkFileNames(files: GuideFiles, order: readonly string[]): readonly Problem[] {
  const present = new Set(files.pages.map(({ file }) => file));
  const missing = order.flatMap((slug) =>
    LANGUAGES.flatMap((language) => {
      const problems = problemsIn(pageFile(language, slug));
      if (!present.has(pageFile(language, slug)))
        problems.add('missing-translation', 0, 'no file', 'every page of PAGE_ORDER in every language');
      return problems.found;
    }),
  );
  const strange = files.pages.flatMap(({ file }) => {
    const name = readPageFile(file);
    const problems = problemsIn(file);
    if (name && !order.includes(name.slug))
      problems.add('unknown-page', 0, name.slug, 'a slug of PAGE_ORDER');
    return problems.found;
  });
  return [...missing, ...strange];
}

function checkUnusedSources(guide: Guide): readonly Problem[] {
  const used = new Set(
    LANGUAGES.flatMap((language) => guide.pages[language].flatMap((page) => page.sources)),
  );
  const problems = problemsIn('sources.json');
  for (const id of Object.keys(guide.sources))
    if (!used.has(id)) problems.add('unused-source', 0, id, 'a page that cites it');
  return problems.found;
}
