import { whenIdle } from '#lib/find/idle.browser.ts';
import { cameFromDevice, savesData } from './worker.browser.ts';

/** Results are on the screen: from now on the finder is to work without a network too. */
export function afterSearch(): void {
  // A page that came from the device looks for a newer list by itself, but on a line that is to be spared.
  if (cameFromDevice && !savesData()) return;
  whenIdle(async () => {
    try {
      const { keepAfterSearch } = await import('./keep.browser.ts');
      await keepAfterSearch();
    } catch {
      // The next search tries again.
    }
  });
}
