import { sha256 } from '#lib/sha256.ts';
import type { ShellFile } from './shell-file.ts';
import type { ShellPlan } from './shell-plan.ts';
import { findPages, type ShellWay } from './shell-way.ts';

/** Caches of pages and code, one for each release. */
export const shellPrefix = 'waymark-shell-';
/** Says what a cache holds; written when it holds enough to work. */
export const markPath = '/_app/kept.json';

export interface ShellMark {
  readonly release: string;
  readonly bytes: number;
  /** All that a release keeps is here, not just what it takes to work. */
  readonly whole: boolean;
}

export interface ShellWorld {
  readonly caches: Pick<CacheStorage, 'match' | 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
}

const isImmutable = (path: string) => path.startsWith('/_app/immutable/');

/** Only a whole answer of our own server is ever kept: no error, no redirect, nothing from elsewhere. */
function isSound(answer: Response): boolean {
  return answer.status === 200 && !answer.redirected;
}

/** The answer as it is to be kept: with the headers it came with, but those that speak of its way here. */
function asKept(answer: Response, body: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(body, { headers });
}

/** Pages and code of one release on the device: kept as a whole, never mixed with another release. */
export function openShell(world: ShellWorld, release: string, { first, later }: ShellPlan) {
  const name = shellPrefix + release;
  const released = new Set([...first, ...later].map(({ path }) => path));

  async function match(cacheName: string, path: string): Promise<Response | undefined> {
    try {
      return await world.caches.match(path, { cacheName, ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  async function otherReleases(): Promise<string[]> {
    const names = await world.caches.keys().catch(() => []);
    return names.filter((other) => other.startsWith(shellPrefix) && other !== name).reverse();
  }

  /** Code is known by its content. A page is good only with its code, so of a release that works. */
  async function matchOther(path: string): Promise<Response | undefined> {
    for (const other of await otherReleases()) {
      const found = await match(other, path);
      if (found && (isImmutable(path) || (await markIn(other)))) return found;
    }
    return undefined;
  }

  async function fetchWhole(path: string): Promise<{ answer: Response; body: ArrayBuffer }> {
    // Code that the page has loaded stands in the browser's own cache; everything else is asked for anew.
    const answer = await world.fetch(path, {
      cache: isImmutable(path) ? 'default' : 'no-cache',
      credentials: 'omit',
      redirect: 'error',
    });
    if (!isSound(answer))
      throw new Error(`Got ${answer.status} for ${path}, expected the file itself. Try again later.`);
    return { answer, body: await answer.arrayBuffer() };
  }

  async function keepFile(cache: Cache, { path, sha256: listed }: ShellFile): Promise<void> {
    if (await cache.match(path, { ignoreVary: true })) return;
    const old = isImmutable(path) ? await matchOther(path) : undefined;
    if (old) return cache.put(path, old);
    const { answer, body } = await fetchWhole(path);
    if ((await sha256(body)) !== listed)
      throw new Error(`Got other bytes for ${path} than were built, expected ${listed}. Try again later.`);
    await cache.put(path, asKept(answer, body));
  }

  /** The search page is made by the server: it is of this release when all the code it names is. */
  async function keepPage(cache: Cache, path: string): Promise<void> {
    const { answer, body } = await fetchWhole(path);
    const html = new TextDecoder().decode(body);
    const named = html.match(/\/_app\/immutable\/[\w./-]+/g) ?? [];
    const start = named.some((file) => file.includes('/entry/start.'));
    if (!start || !named.every((file) => released.has(file)) || !html.trimEnd().endsWith('</html>'))
      throw new Error(`Got a ${path} of another release than ${release}. Try again later.`);
    await cache.put(path, asKept(answer, body));
  }

  async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
    const waiting = all.values();
    const worker = async () => {
      for (const each of waiting) await work(each);
    };
    await Promise.all(Array.from({ length: 4 }, worker));
  }

  async function mark(cache: Cache, whole: boolean): Promise<void> {
    const kept = whole ? [...first, ...later] : first;
    const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    const says: ShellMark = { release, bytes, whole };
    await cache.put(markPath, new Response(JSON.stringify(says)));
  }

  async function markIn(cacheName: string): Promise<ShellMark | undefined> {
    return (await match(cacheName, markPath))?.json().catch(() => undefined);
  }

  return {
    /** Keeps what it takes to work; throws where anything of it cannot be had or kept. */
    async install(): Promise<void> {
      const cache = await world.caches.open(name);
      await inTurns(first, (file) => keepFile(cache, file));
      await inTurns(findPages, (path) => keepPage(cache, path));
      if (!(await markIn(name))) await mark(cache, false);
    },

    /** Keeps the rest, as far as it comes, and what the browser has cleared away. */
    async fill(): Promise<void> {
      // Whoever removed everything does not get it back by a late message.
      const marked = await markIn(name);
      if (!marked) return;
      const cache = await world.caches.open(name);
      const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
      let whole = true;
      const lack = () => {
        whole = false;
      };
      const missing = [...first, ...later].filter(({ path }) => !there.has(path));
      await inTurns(missing, (file) => keepFile(cache, file).catch(lack));
      const pages = findPages.filter((path) => !there.has(path));
      await inTurns(pages, (path) => keepPage(cache, path).catch(lack));
      if (marked.whole !== whole) await mark(cache, whole);
    },

    /** Removes releases before this one but the newest of them that works: pages of it may still be open. */
    async tidy(): Promise<void> {
      const names = await world.caches.keys();
      let spared = false;
      for (const other of await otherReleases()) {
        // One that came after this may be in the making.
        if (names.indexOf(other) > names.indexOf(name)) continue;
        if (!spared && (await markIn(other))) spared = true;
        else await world.caches.delete(other);
      }
    },

    async answer(way: ShellWay, request: Request): Promise<Response> {
      if (way.kind === 'shell') return (await match(name, way.shell)) ?? world.fetch(request);
      const kept = await match(name, way.path);
      if (kept) return kept;
      if (way.kind === 'file') {
        const old = isImmutable(way.path) ? await matchOther(way.path) : undefined;
        return old ?? world.fetch(request);
      }
      try {
        return await world.fetch(request);
      } catch (unreachable) {
        // The same page of an older release is whole in itself: its code is kept beside it.
        const instead = (await matchOther(way.path)) ?? (await match(name, way.shell));
        if (!instead) throw unreachable;
        return instead;
      }
    },
  };
}
