import { isView, type MapView } from './view.ts';

const key = 'waymark:map';

/** How the map was left. It stays with this entry of the tab's history, and is written nowhere else. */
export interface MapMemory {
  readonly open?: boolean;
  readonly view?: MapView;
  /** For which question the view was chosen. */
  readonly where?: string;
  /** Numbers of the programs whose pin was chosen. */
  readonly picked?: readonly number[];
}

export function recallMap(): MapMemory {
  const kept: unknown = history.state?.[key];
  if (typeof kept !== 'object' || kept === null) return {};
  const { open, view, where, picked } = kept as Record<string, unknown>;
  return {
    ...(typeof open === 'boolean' ? { open } : {}),
    ...(isView(view) && typeof where === 'string' ? { view, where } : {}),
    ...(Array.isArray(picked) ? { picked: picked.filter((id) => Number.isInteger(id)) } : {}),
  };
}

/** Kept beside what the framework keeps: its own way would draw the whole list anew with every push of the map. */
export function keepMap(memory: MapMemory): void {
  try {
    history.replaceState({ ...history.state, [key]: memory }, '');
  } catch (trouble) {
    // Some browsers limit how often an entry may change: the next change keeps it.
    if (!(trouble instanceof DOMException && trouble.name === 'SecurityError')) throw trouble;
  }
}
