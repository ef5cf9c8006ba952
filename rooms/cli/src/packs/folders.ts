import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: data, packs and the built pages are found from here, wherever the command was started. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
export const defaultDataFolder = join(root, 'data');
export const defaultPackFolder = join(root, '.waymark', 'packs');

/**
 * Where the files that `sync` brought are kept: beside the data folder, never in it, for what is in it belongs to the
 * repository.
 */
export const syncedFolderFor = (dataFolder: string): string =>
  join(dirname(dataFolder), '.waymark', 'sources');

/** Where the records of the last build are kept, source by source. */
export const lastGoodFolderFor = (dataFolder: string): string =>
  join(dirname(dataFolder), '.waymark', 'last-good');
