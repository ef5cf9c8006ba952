import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file so that it is on the disk, not only in a cache, when this resolves. */
export const writeDurably = async (path: string, content: Uint8Array | string): Promise<void> => {
  await using file = await open(path, 'w');
  await file.writeFile(content);
  await file.sync();
};

/** Makes renames inside a folder durable. Systems that cannot sync a folder do so by themselves. */
export const syncFolder = async (path: string): Promise<void> => {
  try {
    await using folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // Windows refuses to open folders.
  }
};

let replaced = 0;

/** Replaces a file in one step: a reader finds the old content or the new, never a part. */
export const replaceFile = async (path: string, content: Uint8Array | string): Promise<void> => {
  const fresh = `${path}.${process.pid}-${++replaced}.new`;
  try {
    await writeDurably(fresh, content);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
};

const prefix = '.new-';
const unfinished = /^\.new-|\.\d+-\d+\.new$/;
const oneHour = 3_600_000;

/** A new folder inside `folder` for files that are not whole yet; what crashed builds left behind is cleared. */
export const openScratch = async (folder: string): Promise<string> => {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > oneHour) await rm(path, { recursive: true, force: true });
  }
  return mkdtemp(join(folder, prefix));
};

/** Removes what killed processes left half done. Only for a holder of the folder's lock: nobody else is at work there. */
export const clearUnfinished = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (unfinished.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
};
