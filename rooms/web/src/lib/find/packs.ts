import type { Detail, Manifest, Pack, PackFile, Places } from '@waymark/directory';
import { sha256 } from '#lib/sha256.ts';
import { type Outcome, remember } from './remember.ts';

/**
 * Why a pack is not at hand: no connection, bytes that are not the listed ones, a file that is no longer there, or a
 * list in a newer form than this page can read.
 */
export type PackTrouble = 'unreachable' | 'damaged' | 'missing' | 'newer';
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

/** True when the bytes are the listed ones; undefined where that cannot be told. */
export async function isListed(file: PackFile, bytes: Uint8Array): Promise<boolean | undefined> {
  if (bytes.length !== file.bytes) return false;
  const digest = await sha256(bytes);
  return digest === undefined ? undefined : digest === file.sha256;
}

/** The one door by which a manifest comes in. */
export function readManifest(given: unknown): Opened<Manifest> {
  const { format, packs, sources, asOf } = (given ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  if (typeof format === 'number' && format > 1) return { ok: false, problem: 'newer' };
  const sound = format === 1 && Array.isArray(packs) && Array.isArray(sources) && typeof asOf === 'string';
  return sound ? { ok: true, value: given as Manifest } : { ok: false, problem: 'damaged' };
}

async function decodeListed<T>(
  file: PackFile,
  read: Opened<Uint8Array>,
  decode: (bytes: Uint8Array) => T | Promise<T>,
): Promise<Opened<T>> {
  if (!read.ok) return read;
  const listed = await isListed(file, read.value);
  if (listed === false) return { ok: false, problem: 'damaged' };
  try {
    return { ok: true, value: await decode(read.value) };
  } catch {
    // Bytes that are the listed ones, and still not readable, are of a form that came after this page.
    return { ok: false, problem: listed ? 'newer' : 'damaged' };
  }
}

/** One pack of a list, opened by code that comes with it. Broken bytes are asked for once more. */
export async function openTier<T>(
  source: PackReader,
  { packs }: Manifest,
  { kind, tier }: Pick<PackFile, 'kind' | 'tier'>,
  reader: () => Promise<(bytes: Uint8Array) => T | Promise<T>>,
): Promise<Opened<T>> {
  const file = packs.find((pack) => pack.kind === kind && pack.tier === tier);
  if (!file) return { ok: false, problem: 'missing' };
  const [decode, read] = await Promise.all([
    reader().catch(() => undefined),
    source.bytes(file, { fresh: false }),
  ]);
  if (!decode) return { ok: false, problem: 'unreachable' };
  const opened = await decodeListed(file, read, decode);
  // A broken line or a broken copy: one more try, past every copy.
  if (opened.ok || (opened.problem !== 'damaged' && opened.problem !== 'unreachable')) return opened;
  return decodeListed(file, await source.bytes(file, { fresh: true }), decode);
}

export function openShelf(source: PackReader): Shelf {
  const manifest = remember(async (): Promise<Opened<Manifest>> => {
    const read = await source.manifest();
    return read.ok ? readManifest(read.value) : read;
  });

  async function open<T>(
    kind: PackFile['kind'],
    tier: PackFile['tier'],
    reader: () => Promise<(bytes: Uint8Array) => T | Promise<T>>,
  ): Promise<Opened<T>> {
    const listed = await manifest.get();
    if (!listed.ok) return listed;
    const opened = await openTier(source, listed.value, { kind, tier }, reader);
    // A newer build has taken the place of these packs: nothing of the old list can be added to any more.
    if (!opened.ok && opened.problem === 'missing') forgetAll();
    return opened;
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
    if (detail.ok) return { ok: true, value: { pack: pack.value, detail: detail.value } };
    // Meanwhile a newer list has come, whose details belong to another search pack.
    return search.now() === pack.value ? detail : { ok: false, problem: 'missing' };
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
