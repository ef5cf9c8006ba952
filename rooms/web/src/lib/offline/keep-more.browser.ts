import type { PackFile } from '@waymark/directory';
import { whenIdle } from '#lib/find/idle.browser.ts';
import { afterSearch } from './after-search.browser.ts';
import { cameFromDevice, savesData } from './worker.browser.ts';

type More = Extract<PackFile['kind'], 'meeting' | 'housing'>;

const used = new Set<More>();

/** Lists beyond that of programs are kept only for those who looked for something in them. */
export function isUsed(kind: More): boolean {
  return used.has(kind);
}

/** Results of such a list are on the screen: from now on it is to be there without a network too. */
export function keepMore(kind: More): void {
  if (used.has(kind)) return;
  used.add(kind);
  afterSearch();
  // Pages that are kept already may have been kept without this list.
  if (!cameFromDevice || savesData()) return;
  whenIdle(async () => {
    try {
      const { keepList } = await import('./keep-list.browser.ts');
      await keepList();
    } catch {
      used.delete(kind);
    }
  });
}
