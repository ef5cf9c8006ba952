import { readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { LANGUAGES, type Language, type Page } from './page.ts';
import { problemsIn, type Result } from './problem.ts';

const LONGEST_PAGE = 40_000;
const MOST_BLOCKS = 300;
const FILE = /^pages\/(en|es)\/([a-z][a-z0-9-]{1,59})\.md$/;

/** The file of a page, relative to this room. */
export function pageFile(language: Language, slug: string): string {
  return `pages/${language}/${slug}.md`;
}

/** Language and slug of such a file name; `undefined` when it is none. */
export function readPageFile(
  file: string,
): { readonly language: Language; readonly slug: string } | undefined {
  const parts = FILE.exec(file);
  const language = LANGUAGES.find((each) => each === parts?.[1]);
  return language && parts?.[2] ? { language, slug: parts[2] } : undefined;
}

/**
 * Reads one page: its form only. What it says is held to the rules by `checkPage` and `loadGuide`. Never throws,
 * whatever the text.
 */
export function loadPage(file: string, text: string): Result<Page> {
  const problems = problemsIn(file);
  const name = readPageFile(file);
  if (!name) problems.add('front-matter', 0, file, 'pages/<en or es>/<slug>.md');
  if (text.length > LONGEST_PAGE)
    problems.add('size', 0, `${text.length} characters`, `at most ${LONGEST_PAGE}`);
  if (!name || problems.found.length > 0) return { ok: false, problems: problems.found };

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const read = readFrontMatter(lines, problems);
  if (!read) return { ok: false, problems: problems.found };
  const blocks = readBlocks(lines.slice(read.bodyStart), read.bodyStart + 1, problems);
  if (blocks.length > MOST_BLOCKS)
    problems.add('size', 0, `${blocks.length} blocks`, `at most ${MOST_BLOCKS}`);
  if (blocks.length === 0) problems.add('size', 0, 'an empty page', 'words');
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  return { ok: true, value: { ...read.front, ...name, file, blocks } };
}
