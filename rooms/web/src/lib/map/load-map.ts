import type { Nation } from './nation.ts';

/** What it takes to draw a map: its code, and the lines of the nation. */
export interface Loaded<Code> {
  readonly code: Code;
  readonly nation: Nation;
}

/** `undefined` when something did not come. The next call tries again. */
export async function loadMap<Code>(load: () => Promise<Code>): Promise<Loaded<Code> | undefined> {
  try {
    const [code, { nationMap }] = await Promise.all([load(), import('./nation.browser.ts')]);
    const nation = await nationMap.get();
    return nation.ok ? { code, nation: nation.value } : undefined;
  } catch {
    return undefined;
  }
}
