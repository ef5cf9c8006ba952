import type MapPanel from './MapPanel.svelte';
import type { Nation } from './nation.ts';

/** What it takes to draw the map. */
export interface Loaded {
  readonly MapPanel: typeof MapPanel;
  readonly nation: Nation;
}

/** The code of the map and the lines of the nation; `undefined` when they did not come. The next call tries again. */
export async function loadMap(): Promise<Loaded | undefined> {
  try {
    const [{ default: panel }, { nationMap }] = await Promise.all([
      import('./MapPanel.svelte'),
      import('./nation.browser.ts'),
    ]);
    const nation = await nationMap.get();
    return nation.ok ? { MapPanel: panel, nation: nation.value } : undefined;
  } catch {
    return undefined;
  }
}
