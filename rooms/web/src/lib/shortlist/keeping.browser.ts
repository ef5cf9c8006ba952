import { shelf } from '#lib/find/packs.browser.ts';
import { openKeeper } from './keeper.ts';
import { shown } from './list.svelte.ts';
import { type SavedProgram, type Shortlist, saveAll, savedOf, takeOff } from './saved.ts';
import { deviceStore, tabStore } from './stores.browser.ts';

const keeper = openKeeper({
  tab: tabStore,
  device: deviceStore,
  show: (view) => {
    shown.view = view;
  },
});

/** Tells this person's other tabs that the list on the device changed; says nothing of how. */
const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('waymark:list') : undefined;
others?.addEventListener('message', () => void keeper.open());

/** Done once the list that is kept is on the screen. */
export const ready: Promise<unknown> = keeper.open();

// What was written about a program taken off the list by mistake comes back with it, until the page is left.
const takenOff = new Map<number, SavedProgram>();

async function change(update: (list: Shortlist) => Shortlist): Promise<void> {
  await ready;
  const { where } = await keeper.change(update);
  if (where === 'device') others?.postMessage('changed');
}

export type Toggled = 'saved' | 'taken-off' | 'full';

export async function addAll(programs: readonly SavedProgram[]): Promise<Toggled> {
  let fits = true;
  await change((list) => {
    const saved = saveAll(list, programs);
    fits = saved.ok;
    return saved.list;
  });
  return fits ? 'saved' : 'full';
}

export async function remove(id: number): Promise<void> {
  await change((list) => {
    const program = savedOf(list, id);
    if (program) takenOff.set(id, program);
    return takeOff(list, id);
  });
}

/** Puts a program back as it was. */
export function putBack(id: number): Promise<Toggled> {
  const program = takenOff.get(id);
  return addAll(program ? [program] : []);
}

export async function toggle(id: number, name: string): Promise<Toggled> {
  await ready;
  if (savedOf(shown.view.list, id)) {
    await remove(id);
    return 'taken-off';
  }
  const pack = shelf.now.search();
  const row = pack?.rowOf(id);
  const zip = pack && row !== undefined ? pack.zip(row) : '';
  return addAll([takenOff.get(id) ?? { id, name, zip, note: '', calls: [] }]);
}

export { change };

export async function keepOnDevice(): Promise<void> {
  await keeper.keepOnDevice();
  others?.postMessage('changed');
}

export async function keepInTab(): Promise<void> {
  await keeper.keepInTab();
  others?.postMessage('changed');
}

export async function forget(): Promise<void> {
  takenOff.clear();
  await keeper.forget();
  others?.postMessage('changed');
}
