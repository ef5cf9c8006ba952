import type { Places } from '@waymark/directory';
import type { MapMemory } from './map-memory.browser.ts';
import type { Nation } from './nation.ts';

/** What the room for a map gives to whatever map stands in it. */
export interface MapGiven {
  readonly nation: Nation;
  /** Names of cities, once they are here. */
  readonly places: Places | undefined;
  readonly onkeep: (memory: MapMemory) => void;
}
