import { forgetOffline } from '#lib/offline/state.browser.ts';

export type Shelf = 'local' | 'tab' | 'database' | 'cache';

/** Something this site keeps on the device, by the name it has there. */
export interface Kept {
  readonly shelf: Shelf;
  readonly name: string;
}

/** The framework keeps there how far down each page was; it names no page. */
const scrollPositions = /^sveltekit:/;

async function namesOf(
  list: () => Promise<readonly string[]> | readonly string[],
): Promise<readonly string[]> {
  try {
    return await list();
  } catch {
    return [];
  }
}

const databases = async () => (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));

/** All that stands in the storage of this site, counted anew. Storage that is refused holds nothing. */
export async function takeCensus(): Promise<readonly Kept[]> {
  const shelves: readonly (readonly [Shelf, readonly string[]])[] = [
    ['local', await namesOf(() => Object.keys(localStorage))],
    ['tab', (await namesOf(() => Object.keys(sessionStorage))).filter((name) => !scrollPositions.test(name))],
    ['database', await namesOf(databases)],
    ['cache', await namesOf(() => caches.keys())],
  ];
  return shelves.flatMap(([shelf, names]) => names.map((name) => ({ shelf, name })));
}

const forgetNow = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
    // Another tab has it open: it goes when that tab is closed.
    asked.onblocked = () => resolve();
  });

/** Takes away everything this site keeps on the device. Returns what is left, which another tab may still hold. */
export async function forgetEverything(): Promise<readonly Kept[]> {
  await Promise.allSettled([
    (async () => localStorage.clear())(),
    (async () => sessionStorage.clear())(),
    ...(await namesOf(databases)).map(forgetNow),
    forgetOffline(),
    ...(await namesOf(() => caches.keys())).map((name) => caches.delete(name)),
  ]);
  return takeCensus();
}

/** Answered by what is kept on the device: the server was not asked. */
const cameFromDevice = ({ workerStart, transferSize }: PerformanceResourceTiming) =>
  workerStart > 0 && transferSize === 0;

/** Addresses this tab asked the server for since it was opened, without this site's own name. */
export function askedOfServer(): readonly string[] {
  const entries = [
    ...(performance.getEntriesByType('navigation') as PerformanceResourceTiming[]),
    ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
  ].filter((entry) => !cameFromDevice(entry));
  const here = location.origin;
  return [...new Set(entries.map(({ name }) => (name.startsWith(here) ? name.slice(here.length) : name)))];
}
