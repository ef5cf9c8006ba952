import { error } from '@sveltejs/kit';
import { packsHere } from '#lib/find/shelf.ts';
import { pagePaths } from './page-paths.ts';
import { programPaths } from './program-paths.ts';
import { type Listed, pathsInFile } from './sitemap.ts';

async function programs(): Promise<readonly Listed[]> {
  const opened = await (await packsHere()).search();
  if (!opened.ok) error(503, 'packs');
  return programPaths(opened.value);
}

/** Files of the sitemap by name: `pages`, and `programs-1` and on. */
export async function sitemapFiles(): Promise<readonly string[]> {
  const files = Math.ceil((await programs()).length / pathsInFile);
  return ['pages', ...Array.from({ length: files }, (_, at) => `programs-${at + 1}`)];
}

/** What a file of the sitemap lists; `undefined` where there is no such file. */
export async function sitemapPart(name: string): Promise<readonly Listed[] | undefined> {
  if (name === 'pages') return pagePaths().map((path) => ({ path }));
  const number = Number(/^programs-([1-9]\d{0,3})$/.exec(name)?.[1]);
  if (!number) return undefined;
  const part = (await programs()).slice((number - 1) * pathsInFile, number * pathsInFile);
  return part.length > 0 ? part : undefined;
}
