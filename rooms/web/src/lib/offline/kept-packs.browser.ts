import { packNetwork } from '#lib/find/pack-network.browser.ts';
import type { PackReader } from '#lib/find/packs.ts';
import { keptReader } from './kept-reader.ts';
import { packStore } from './pack-store.browser.ts';

const reader = keptReader(packStore, packNetwork);

let sayUsed = () => {};

/** Resolves when this page begins to read the list. */
export const listIsUsed = new Promise<void>((resolve) => {
  sayUsed = resolve;
});

export const keptPacks: PackReader = {
  async manifest() {
    const opened = await reader.manifest();
    sayUsed();
    return opened;
  },
  bytes: reader.bytes,
};
