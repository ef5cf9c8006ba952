import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packFolder } from './packs.node.ts';

/** `redirects.json` as it stands beside the packs; `null` where there is none that can be read. */
export async function redirectFile(folder = packFolder): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, 'redirects.json'), 'utf8'));
  } catch {
    return null;
  }
}
