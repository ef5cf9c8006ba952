import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '@waymark/api';
import { replaceFile } from './durable-files.ts';

const read = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), 'utf8').catch(() => undefined);

/** Keeps the manifest that is about to be replaced: moving it back serves the build before this one again. */
export const keepPrevious = async (folder: string, next: string): Promise<void> => {
  const current = await read(folder, 'manifest.json');
  if (current === undefined || current === next) return;
  await replaceFile(join(folder, 'manifest.previous.json'), current);
};

/** Removes pack files that neither this build nor the one before it names. */
export const removeOutdated = async (folder: string): Promise<void> => {
  const texts = await Promise.all(
    ['manifest.json', 'manifest.previous.json'].map((name) => read(folder, name)),
  );
  const manifests = texts.flatMap((text) => (text === undefined ? [] : [readManifest(text)]));
  const kept = new Set(
    manifests.flatMap((read) => (read.ok ? read.value.packs.map(({ file }) => file) : [])),
  );
  for (const name of await readdir(folder)) {
    if (/\.pack(\.br)?$/.test(name) && !kept.has(name.replace(/\.br$/, '')))
      await rm(join(folder, name), { force: true });
  }
};
