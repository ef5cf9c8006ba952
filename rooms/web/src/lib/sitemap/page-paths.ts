import { PAGE_ORDER } from '@waymark/guide';

// Every page there is, by its folder; whoever adds one need not think of this list.
const folders = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'));

/** Pages that hold what a person has or asked, or that people look for by no search engine. */
const notListed: ReadonlySet<string> = new Set(['/shell', '/shortlist', '/status', '/desk']);

/** Paths, without the language, of all pages that are the same for everyone. */
export function pagePaths(): readonly string[] {
  const own = folders
    .map((file) => file.slice('/src/routes'.length, -'/+page.svelte'.length) || '/')
    .filter((path) => !path.includes('[') && !notListed.has(path));
  return [...own, ...PAGE_ORDER.map((slug) => `/guide/${slug}`)].sort();
}
