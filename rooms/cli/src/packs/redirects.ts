import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '@waymark/directory';
import { replaceFile } from './durable-files.ts';

/**
 * `redirects.json` stands beside the manifest and is not named by it: what an old id leads to only ever grows, so it fits
 * every kept build. `{"format":1,"redirects":[[from,to],...]}`, `from` ascending.
 */
const fileIn = (folder: string): string => join(folder, 'redirects.json');

export const writeRedirects = (folder: string, redirects: readonly Redirect[]): Promise<void> => {
  const pairs = redirects.map(({ from, to }) => [from, to] as const).sort(([a], [b]) => a - b);
  return replaceFile(fileIn(folder), `${JSON.stringify({ format: 1, redirects: pairs })}\n`);
};

/** Where old ids lead; nothing is known where the file is missing or damaged. */
export const readRedirects = async (folder: string): Promise<ReadonlyMap<number, number>> => {
  try {
    const { redirects } = JSON.parse(await readFile(fileIn(folder), 'utf8')) as {
      redirects: [number, number][];
    };
    return new Map(redirects);
  } catch {
    return new Map();
  }
};
