import type { Pack } from '@waymark/directory';
import type { Opened } from './packs.ts';

/** Where old numbers of programs lead: two that turned out to be one share the number that stayed. */
export type Redirects = ReadonlyMap<number, number>;

/** What `redirects.json` of a pack folder holds; nothing where it is none that we know. */
export function readRedirects(file: unknown): Redirects {
  const pairs = (file as { format?: unknown; redirects?: unknown } | null)?.redirects;
  if ((file as { format?: unknown } | null)?.format !== 1 || !Array.isArray(pairs)) return new Map();
  return new Map(
    pairs.filter(
      (pair): pair is [number, number] =>
        Array.isArray(pair) && pair.length === 2 && pair.every(Number.isSafeInteger),
    ),
  );
}

/** The number that an old one leads to now, as long as the list has that one. */
export function currentId(pack: Pack, id: string, redirects: Redirects): number | undefined {
  const current = /^[1-9]\d{0,8}$/.test(id) ? redirects.get(Number(id)) : undefined;
  return current !== undefined && pack.rowOf(current) !== undefined ? current : undefined;
}

/** The redirects at hand: of this machine's disk where pages are made, asked for as a whole on a device. */
export async function redirectsHere(): Promise<Opened<Redirects>> {
  if (import.meta.env.SSR) {
    const { redirectFile } = await import('./redirects.node.ts');
    return { ok: true, value: readRedirects(await redirectFile()) };
  }
  const { redirects } = await import('./redirects.browser.ts');
  return redirects.get();
}
