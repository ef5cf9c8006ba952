import type { Manifest, PackFile } from '@waymark/directory';
import { isListed, type PackReader, readManifest } from '#lib/find/packs.ts';
import { readPointer } from './kept-reader.ts';
import { type PackStore, pointerName } from './pack-store.ts';

export type Keeping =
  /** The list of before is the list of now, and it is kept. */
  | { readonly kind: 'same' }
  /** This list is kept now; `before` is the one whose place it took. */
  | { readonly kind: 'kept'; readonly now: Manifest; readonly before: Manifest | undefined }
  /** Nothing changed, because the server could not be asked. */
  | { readonly kind: 'unreachable' }
  /** Nothing changed, because a file of the list did not come whole. */
  | { readonly kind: 'incomplete' }
  /** Nothing changed, because the list is in a form that came after this page. */
  | { readonly kind: 'newer' }
  /** Nothing changed, because the device would not keep it. */
  | { readonly kind: 'refused' };

/** Bytes of every file of a list that is to be kept, each as its manifest lists it. */
export type PackBytes = ReadonlyMap<PackFile, Uint8Array>;

interface Had {
  readonly bytes: Uint8Array;
  /** It stands in the store already, whole. */
  readonly kept: boolean;
}

export interface KeepWorld {
  readonly store: PackStore;
  readonly network: PackReader;
  /** True when this page can open the list that is to be kept, all parts of it with each other. */
  readonly opens: (packs: PackBytes) => Promise<boolean>;
  /** Resolves after a while, before a download is tried again; longer each time. */
  readonly pause: (tries: number) => Promise<void>;
}

const mostTries = 3;

function sameList(one: Manifest, other: Manifest): boolean {
  const names = ({ packs, asOf }: Manifest) =>
    JSON.stringify([asOf, packs.map(({ sha256 }) => sha256).sort()]);
  return names(one) === names(other);
}

const encode = (manifest: Manifest): Uint8Array => new TextEncoder().encode(JSON.stringify(manifest));

/** The bytes of a file as listed: from the device, or else from the network, tried again when they are broken. */
async function fetchListed({ store, network, pause }: KeepWorld, file: PackFile): Promise<Had | undefined> {
  const kept = await store.read(file.file).catch(() => undefined);
  if (kept && (await isListed(file, kept))) return { bytes: kept, kept: true };
  for (let tries = 0; tries < mostTries; tries++) {
    if (tries > 0) await pause(tries);
    const read = await network.bytes(file, { fresh: tries > 0 });
    if (read.ok && (await isListed(file, read.value))) return { bytes: read.value, kept: false };
    if (!read.ok && read.problem === 'missing') return undefined;
  }
  return undefined;
}

/** What an earlier list, or an earlier try, left behind. Pages that were open then have had their time. */
async function tidy(store: PackStore, current: Manifest | undefined): Promise<void> {
  const needed = new Set([pointerName, ...(current?.packs ?? []).map(({ file }) => file)]);
  for (const name of await store.names()) if (!needed.has(name)) await store.remove(name);
}

const partOf = ({ kind, tier }: PackFile): string => `${kind} ${tier}`;

/** Parts of the list that are kept now: whoever has them does not lose them by an update. */
async function keptParts(store: PackStore, before: Manifest | undefined): Promise<ReadonlySet<string>> {
  const names = new Set(await store.names());
  return new Set((before?.packs ?? []).filter(({ file }) => names.has(file)).map(partOf));
}

/**
 * Keeps the newest list on the device. All its files are fetched, checked and opened before the first is written; the
 * kept list changes by one act, the writing of its manifest; the files of the old one go at the next visit. Only one
 * page at a time may do this.
 */
export async function keepPacks(world: KeepWorld, wants: (file: PackFile) => boolean): Promise<Keeping> {
  const { store, network, opens } = world;
  let before: Manifest | undefined;
  let parts: ReadonlySet<string>;
  try {
    const kept = await readPointer(store);
    // A page of a newer release keeps a list that this one cannot read, and must not tidy away.
    if (kept && !kept.ok && kept.problem === 'newer') return { kind: 'newer' };
    before = kept?.ok ? kept.value : undefined;
    await tidy(store, before);
    parts = await keptParts(store, before);
  } catch {
    return { kind: 'refused' };
  }
  const read = await network.manifest();
  const offered = read.ok ? readManifest(read.value) : read;
  if (!offered.ok) return { kind: offered.problem === 'newer' ? 'newer' : 'unreachable' };
  const now = offered.value;

  const had = new Map<PackFile, Had>();
  for (const file of now.packs) {
    if (!wants(file) && !parts.has(partOf(file))) continue;
    const got = await fetchListed(world, file);
    if (!got) return { kind: 'incomplete' };
    had.set(file, got);
  }
  if (had.size === 0) return { kind: 'incomplete' };
  const same = before !== undefined && sameList(before, now);
  if (!same && !(await opens(new Map([...had].map(([file, { bytes }]) => [file, bytes])))))
    return { kind: 'newer' };
  try {
    for (const [{ file }, { bytes, kept }] of had) if (!kept) await store.write(file, bytes);
    if (!same) await store.write(pointerName, encode(now));
  } catch {
    return { kind: 'refused' };
  }
  return same ? { kind: 'same' } : { kind: 'kept', now, before };
}
