import { type KeptList, keptOf, reviveList } from './revive-list.ts';
import type { Shortlist } from './saved.ts';

/** Keeps the list until the tab is closed. Any of it may throw. */
export interface TabStore {
  read(): unknown;
  write(kept: KeptList): void;
  clear(): void;
}

/** Keeps the list on the device, where the person chose that. Any of it may be refused. */
export interface DeviceStore {
  /** `undefined` where nothing is kept; looking leaves no trace. */
  read(): Promise<unknown>;
  /**
   * Replaces what is kept by what `update` makes of it, in one step that no other tab comes between. Where nothing is
   * kept it does nothing and says false, unless told to `create`.
   */
  change(update: (kept: unknown) => KeptList, options: { readonly create: boolean }): Promise<boolean>;
  clear(): Promise<void>;
}

export type Whereabouts = 'tab' | 'device';

export interface View {
  readonly list: Shortlist;
  readonly where: Whereabouts;
  /** What the last change was not written to: it lasts only as long as the page is open. */
  readonly unwritten?: Whereabouts;
}

export interface Keeper {
  /** Reads what is kept, anew where another tab changed it. */
  open(): Promise<View>;
  change(update: (list: Shortlist) => Shortlist): Promise<View>;
  keepOnDevice(): Promise<View>;
  keepInTab(): Promise<View>;
  /** Deletes the list wherever it is kept. */
  forget(): Promise<View>;
}

interface Shelves {
  readonly tab: TabStore;
  readonly device: DeviceStore;
  readonly show: (view: View) => void;
}

function union(first: Shortlist, second: Shortlist): Shortlist {
  return [...first, ...second.filter(({ id }) => first.every((other) => other.id !== id))];
}

/** One list, wherever it is kept. What storage refuses is held in memory and said. */
export function openKeeper({ tab, device, show }: Shelves): Keeper {
  let view: View = { list: [], where: 'tab' };
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<View> | View): Promise<View> => {
    const mine = turn.then(work).then((next) => {
      view = next;
      show(next);
      return next;
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  function readTab(): Shortlist {
    try {
      return reviveList(tab.read());
    } catch {
      return [];
    }
  }

  function inTab(list: Shortlist): View {
    try {
      if (list.length > 0) tab.write(keptOf(list));
      else tab.clear();
      return { list, where: 'tab' };
    } catch {
      return { list, where: 'tab', unwritten: 'tab' };
    }
  }

  async function onDevice(
    update: (list: Shortlist) => Shortlist,
    create: boolean,
  ): Promise<View | undefined> {
    let list: Shortlist = [];
    const done = await device.change(
      (kept) => {
        list = update(reviveList(kept));
        return keptOf(list);
      },
      { create },
    );
    return done ? { list, where: 'device' } : undefined;
  }

  return {
    open: () =>
      inTurn(async () => {
        // What storage refused to take is nowhere but here.
        if (view.unwritten) return view;
        const kept = await device.read().catch(() => undefined);
        const here = readTab();
        if (kept === undefined) return { list: here, where: 'tab' };
        return { list: union(reviveList(kept), here), where: 'device' };
      }),

    change: (update) =>
      inTurn(async () => {
        if (view.where === 'tab') return inTab(update(view.list));
        try {
          // Deleted in another tab meanwhile: what was chosen there holds here.
          return (await onDevice(update, false)) ?? inTab(update([]));
        } catch {
          return { list: update(view.list), where: 'device', unwritten: 'device' };
        }
      }),

    keepOnDevice: () =>
      inTurn(async () => {
        const { list } = view;
        try {
          const next = await onDevice((kept) => union(list, kept), true);
          inTab([]);
          return next ?? view;
        } catch {
          return { ...view, unwritten: 'device' };
        }
      }),

    keepInTab: () =>
      inTurn(async () => {
        const { list } = view;
        try {
          await device.clear();
          return inTab(list);
        } catch {
          return { ...view, unwritten: 'device' };
        }
      }),

    forget: () =>
      inTurn(async () => {
        const next = inTab([]);
        try {
          await device.clear();
          return next;
        } catch {
          // A list that could not be deleted is still there, and must be seen to be.
          const kept = await device.read().catch(() => undefined);
          return kept === undefined ? next : { list: reviveList(kept), where: 'device', unwritten: 'device' };
        }
      }),
  };
}
