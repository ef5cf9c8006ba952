import type { Manifest, PackFile } from '@waymark/directory';
import { isListed, type Opened, type PackReader, readManifest } from '#lib/find/packs.ts';
import { type PackStore, pointerName } from './pack-store.ts';

/** What is kept as the manifest, `undefined` where there is nothing; throws where the store does not say. */
export async function readPointer(store: PackStore): Promise<Opened<Manifest> | undefined> {
  const bytes = await store.read(pointerName);
  if (!bytes) return undefined;
  try {
    return readManifest(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** The manifest of the kept list; `undefined` where none is kept, or none that this page can read. */
export async function keptManifest(store: PackStore): Promise<Manifest | undefined> {
  const read = await readPointer(store).catch(() => undefined);
  return read?.ok ? read.value : undefined;
}

/**
 * Reads the kept list, and from the network what is not kept. One reader stays with one manifest: the kept one until
 * a file of it can be had nowhere any more.
 */
export function keptReader(store: PackStore, network: PackReader): PackReader {
  let gone = false;

  async function keepAgain(file: PackFile, bytes: Uint8Array): Promise<void> {
    const current = await keptManifest(store);
    const listed = current?.packs.some((pack) => pack.file === file.file);
    if (listed && (await isListed(file, bytes))) await store.write(file.file, bytes);
  }

  /** Another page keeps a newer list by now, and the file went with the old one. */
  async function isReplaced({ file }: PackFile): Promise<boolean> {
    const current = await keptManifest(store);
    return current !== undefined && !current.packs.some((pack) => pack.file === file);
  }

  return {
    async manifest() {
      const kept = gone ? undefined : await keptManifest(store);
      return kept ? { ok: true, value: kept } : network.manifest();
    },

    async bytes(file, { fresh }) {
      if (!fresh) {
        const kept = await store.read(file.file).catch(() => undefined);
        if (kept) return { ok: true, value: kept };
      }
      // Asked for afresh: what was kept is damaged, or there is nothing.
      if (fresh) await store.remove(file.file).catch(() => {});
      const read = await network.bytes(file, { fresh });
      if (read.ok) {
        if (fresh) await keepAgain(file, read.value).catch(() => {});
      } else if (read.problem === 'missing') gone = true;
      else if (await isReplaced(file)) return { ok: false, problem: 'missing' };
      return read;
    },
  };
}
