import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '@waymark/directory';
import { type Opened, openShelf, type Shelf } from './packs.ts';

async function read<T>(path: string, take: (bytes: Uint8Array) => T): Promise<Opened<T>> {
  try {
    return { ok: true, value: take(new Uint8Array(await readFile(path))) };
  } catch (trouble) {
    return { ok: false, problem: trouble instanceof SyntaxError ? 'damaged' : 'missing' };
  }
}

function shelfIn(folder: string): Shelf {
  return openShelf({
    manifest: () =>
      read(join(folder, 'manifest.json'), (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Manifest),
    bytes: (file) => read(join(folder, file.file), (bytes) => bytes),
  });
}

// One look at the manifest a request tells whether a new build has arrived; its name and size never change alone.
async function stampOf(folder: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(join(folder, 'manifest.json'));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return 'none';
  }
}

/** Packs of a folder: read once, read again when the manifest changes, the last good ones kept while the new ones fail. */
export function watchPacks(folder: string): () => Promise<Shelf> {
  let good: Shelf | undefined;
  let goodStamp = '';
  let reading: { readonly stamp: string; readonly shelf: Promise<Shelf> } | undefined;

  async function readAgain(stamp: string): Promise<Shelf> {
    const shelf = shelfIn(folder);
    const opened = await Promise.all([shelf.program(), shelf.places()]);
    if (opened.every(({ ok }) => ok)) {
      good = shelf;
      goodStamp = stamp;
    }
    reading = undefined;
    return good ?? shelf;
  }

  return async () => {
    const stamp = await stampOf(folder);
    if (good && goodStamp === stamp) return good;
    if (reading?.stamp !== stamp) reading = { stamp, shelf: readAgain(stamp) };
    return reading.shelf;
  };
}

/** The folder this server answers from: `WAYMARK_PACKS`, or `.waymark/packs` where it was started. */
export const packFolder = resolve(process.env['WAYMARK_PACKS'] ?? '.waymark/packs');

export const serverShelf = watchPacks(packFolder);
