import type { Detail, Manifest, Pack, PackFile, Places } from '@waymark/directory';
import { type Outcome, remember } from './remember.ts';

/** Why a pack is not at hand: no connection, bytes that are not the listed ones, or a file that is no longer there. */
export type PackTrouble = 'unreachable' | 'damaged' | 'missing';
export type Opened<T> = Outcome<T, PackTrouble>;

/** Where packs come from. `fresh` asks for bytes past any cache, after damaged ones. */
export interface PackReader {
  manifest(): Promise<Opened<Manifest>>;
  bytes(file: PackFile, options: { readonly fresh: boolean }): Promise<Opened<Uint8Array>>;
}

/** The directory's packs, each read when it is first wanted and kept while it is good. */
export interface Shelf {
  manifest(): Promise<Opened<Manifest>>;
  search(): Promise<Opened<Pack>>;
  places(): Promise<Opened<Places>>;
  /** The detail tier, with the very pack it belongs to. */
  program(): Promise<Opened<Program>>;
  /** What is in memory already. */
  readonly now: {
    search(): Pack | undefined;
    places(): Places | undefined;
    program(): Program | undefined;
  };
}

interface Program {
  readonly pack: Pack;
  readonly detail: Detail;
}

async function isListed(file: PackFile, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length !== file.bytes) return false;
  // Browsers offer digests on https and localhost alone. The packs carry checksums of their own besides.
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256;
}

export function openShelf(source: PackReader): Shelf {
  const damaged = new Set<string>();

  const manifest = remember(async (): Promise<Opened<Manifest>> => {
    const read = await source.manifest();
    if (read.ok && read.value?.format !== 1) return { ok: false, problem: 'damaged' };
    return read;
  });

  async function open<T>(
    kind: PackFile['kind'],
    tier: PackFile['tier'],
    reader: () => Promise<(bytes: Uint8Array) => T>,
  ): Promise<Opened<T>> {
    const listed = await manifest.get();
    if (!listed.ok) return listed;
    const file = listed.value.packs.find((pack) => pack.kind === kind && pack.tier === tier);
    if (!file) {
      manifest.forget();
      return { ok: false, problem: 'missing' };
    }
    const [decode, read] = await Promise.all([
      reader().catch(() => undefined),
      source.bytes(file, { fresh: damaged.has(file.file) }),
    ]);
    if (!decode) return { ok: false, problem: 'unreachable' };
    if (!read.ok) {
      // A newer build has taken the place of these packs: nothing of the old list can be added to any more.
      if (read.problem === 'missing') forgetAll();
      return read;
    }
    try {
      if (await isListed(file, read.value)) return { ok: true, value: decode(read.value) };
    } catch {
      // The decoder refused the bytes: the same trouble as a wrong digest.
    }
    damaged.add(file.file);
    return { ok: false, problem: 'damaged' };
  }

  // Each reader comes with the pack it reads, so that a first visit does not wait for their code.
  const search = remember(() =>
    open('treatment', 'search', async () => (await import('./pack-reader.ts')).openPack),
  );
  const places = remember(() =>
    open('places', 'search', async () => (await import('./places-reader.ts')).openPlaces),
  );
  const program = remember(async (): Promise<Opened<Program>> => {
    const pack = await search.get();
    if (!pack.ok) return pack;
    const detail = await open('treatment', 'detail', async () => {
      const { openDetail } = await import('./detail-reader.ts');
      return (bytes) => openDetail(bytes, pack.value);
    });
    return detail.ok ? { ok: true, value: { pack: pack.value, detail: detail.value } } : detail;
  });

  function forgetAll(): void {
    for (const kept of [manifest, search, places, program]) kept.forget();
  }

  return {
    manifest: manifest.get,
    search: search.get,
    places: places.get,
    program: program.get,
    now: { search: search.now, places: places.now, program: program.now },
  };
}
