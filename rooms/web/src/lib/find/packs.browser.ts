import { cameFromDevice } from '#lib/offline/worker.browser.ts';
import { packNetwork } from './pack-network.browser.ts';
import { openShelf, type PackReader, type Shelf } from './packs.ts';

// On a first visit nothing is kept, and nobody waits for the code that would look.
const kept = cameFromDevice
  ? import('#lib/offline/kept-packs.browser.ts').then(
      ({ keptPacks }) => keptPacks,
      () => packNetwork,
    )
  : undefined;

/** Where this page reads packs from: what is kept on the device, or else the network. */
export const packSource: PackReader = kept
  ? {
      manifest: async () => (await kept).manifest(),
      bytes: async (file, options) => (await kept).bytes(file, options),
    }
  : packNetwork;

/** The packs on this device: those that are kept, or else over the network once for as long as the page is open. */
export const shelf: Shelf = openShelf(packSource);
