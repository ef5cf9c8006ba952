import { shelf } from './packs.browser.ts';
import type { Shelf } from './packs.ts';

/** The packs at hand: of this device in a browser, of this machine's disk where pages are made. */
export async function packsHere(): Promise<Shelf> {
  if (import.meta.env.SSR) {
    const { serverShelf } = await import('./packs.node.ts');
    return serverShelf();
  }
  return shelf;
}
