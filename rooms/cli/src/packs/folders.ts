import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: data, packs and the built pages are found from here, wherever the command was started. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
export const defaultDataFolder = join(root, 'data');
export const defaultPackFolder = join(root, '.waymark', 'packs');
