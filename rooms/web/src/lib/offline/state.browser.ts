import type { Manifest } from '@waymark/directory';
import { stopKeeping } from './keep.browser.ts';
import { keptManifest } from './kept-reader.ts';
import { inTurn, packCache, packStore } from './pack-store.browser.ts';
import { markPath, type ShellMark, shellPrefix } from './shell-cache.ts';
import { workers } from './worker.browser.ts';

interface KeptPart {
  readonly bytes: number;
  /** Nothing of it is missing. */
  readonly whole: boolean;
}

export interface OfflineState {
  /** This browser can keep something at all. */
  readonly able: boolean;
  readonly pages: KeptPart | undefined;
  readonly list: (KeptPart & { readonly manifest: Manifest }) | undefined;
}

const nothing: OfflineState = { able: false, pages: undefined, list: undefined };

async function keptPages(): Promise<KeptPart | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix));
  const marks = await Promise.all(
    names.map(
      async (cacheName) => (await caches.match(markPath, { cacheName }))?.json() as Promise<ShellMark>,
    ),
  );
  const there = marks.filter((mark) => mark !== undefined);
  if (there.length === 0 || !(await workers()?.getRegistration())) return undefined;
  return { bytes: there.reduce((sum, { bytes }) => sum + bytes, 0), whole: there.at(-1)!.whole };
}

async function keptList(): Promise<OfflineState['list']> {
  const manifest = await keptManifest(packStore);
  if (!manifest) return undefined;
  const names = await packStore.names();
  const there = manifest.packs.filter(({ file }) => names.includes(file));
  return {
    manifest,
    bytes: there.reduce((sum, { bytes }) => sum + bytes, 0),
    whole: there.length === manifest.packs.length,
  };
}

/** What is kept on this device for use without a network, counted anew. */
export async function offlineState(): Promise<OfflineState> {
  if (!workers()) return nothing;
  try {
    return { able: true, pages: await keptPages(), list: await keptList() };
  } catch {
    return nothing;
  }
}

/** Removes all that is kept for use without a network. True when nothing of it is left. */
export async function forgetOffline(): Promise<boolean> {
  stopKeeping();
  const acts = [
    async () => {
      const registrations = (await workers()?.getRegistrations()) ?? [];
      await Promise.all(registrations.map((registration) => registration.unregister()));
    },
    async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix));
      await Promise.all(names.map((name) => caches.delete(name)));
    },
    () => inTurn(() => caches.delete(packCache)),
  ];
  const done = await Promise.allSettled(acts.map((act) => act()));
  return done.every(({ status }) => status === 'fulfilled');
}
