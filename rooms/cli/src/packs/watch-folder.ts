import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { PackStore } from '@waymark/api';
import { Failure } from '../failure.ts';
import { type OpenFolder, openFolder } from './open-folder.ts';

export interface WatchedFolder extends PackStore {
  /** Looks for a new manifest now. A set that does not open is told once, and the last good one stays. */
  look(): Promise<void>;
  close(): void;
}

const everyMs = 2000;
const unpack = promisify(brotliDecompress);

/** A compressed form damaged on the disk would reach every phone as it is: it must give back the very bytes. */
const holds = async (small: Uint8Array, bytes: Uint8Array): Promise<boolean> => {
  const whole = await unpack(small, { maxOutputLength: bytes.byteLength }).catch(() => undefined);
  return whole?.equals(bytes) === true;
};

/** The packs of a folder, opened again whenever a build replaces its manifest. */
export const watchFolder = async (folder: string, tell: (line: string) => void): Promise<WatchedFolder> => {
  let open: OpenFolder | undefined;
  let seen = '';
  // The brotli forms of the packs in use: small, asked for often, and never changing.
  let small = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();

  const read = (name: string) =>
    readFile(join(folder, name)).then(
      (content) => new Uint8Array(content),
      () => undefined,
    );

  const readSmall = async (name: string, bytes: Uint8Array) => {
    const content = await read(name);
    if (!content || (await holds(content, bytes))) return content;
    tell(`${name} is damaged and is not served; the whole file is served instead. Build again to mend it.`);
    return undefined;
  };

  const look = async () => {
    const state = await stat(join(folder, 'manifest.json')).catch(() => undefined);
    const mark = state ? `${state.ino} ${state.mtimeMs} ${state.size}` : '';
    if (mark === seen && (open || !mark)) return;
    const told = mark === seen;
    seen = mark;
    try {
      open = await openFolder(folder);
      small = new Map();
    } catch (error) {
      const why = error instanceof Failure ? error.message : `The packs in ${folder} cannot be opened.`;
      if (!told) tell(open ? `${why} The packs opened before stay in use.` : why);
    }
  };

  await look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return {
    look,
    close: () => clearInterval(timer),
    current: () => open,
    async file(name) {
      const known = open?.bytes.get(name);
      if (known) return known;
      const whole = open?.bytes.get(name.replace(/\.br$/, ''));
      if (!whole) return read(name);
      const found = small.get(name) ?? readSmall(name, whole);
      small.set(name, found);
      const bytes = await found;
      if (!bytes) small.delete(name);
      return bytes;
    },
  };
};
