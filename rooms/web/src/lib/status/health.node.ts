import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packFolder } from '#lib/find/packs.node.ts';
import { readHealth, type SourceHealth } from './health.ts';

/** How the sources do, from the file that the API answers from too; `undefined` where nothing readable is there. */
export async function healthHere(folder = packFolder): Promise<readonly SourceHealth[] | undefined> {
  try {
    return readHealth(await readFile(join(folder, 'health.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
