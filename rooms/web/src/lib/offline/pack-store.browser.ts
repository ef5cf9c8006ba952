import type { PackStore } from './pack-store.ts';

export const packCache = 'waymark-packs';
const folder = '/packs/';

/** Kept packs, in the browser's store for files: it takes whole answers, and opens them without a copy in between. */
export const packStore: PackStore = {
  async names() {
    if (!(await caches.has(packCache))) return [];
    const requests = await (await caches.open(packCache)).keys();
    return requests.map(({ url }) => new URL(url).pathname.slice(folder.length));
  },
  async read(name) {
    const kept = await caches.match(folder + name, { cacheName: packCache });
    return kept && new Uint8Array(await kept.arrayBuffer());
  },
  async write(name, bytes) {
    const answer = new Response(bytes as Uint8Array<ArrayBuffer>);
    await (await caches.open(packCache)).put(folder + name, answer);
  },
  async remove(name) {
    await (await caches.open(packCache)).delete(folder + name);
  },
};

/** One page at a time changes what is kept. A page that is closed lets go. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(packCache, change) : change();
}
