import { deviceDatabase } from '#lib/device-database.browser.ts';
import type { DeviceStore, TabStore } from './keeper.ts';
import { databaseName, tabKey } from './list.svelte.ts';

const table = 'list';
const key = 'mine';

export const tabStore: TabStore = {
  read: () => JSON.parse(sessionStorage.getItem(tabKey) ?? 'null'),
  write: (kept) => sessionStorage.setItem(tabKey, JSON.stringify(kept)),
  clear: () => sessionStorage.removeItem(tabKey),
};

const database = deviceDatabase(databaseName, table);

export const deviceStore: DeviceStore = {
  read: () => database.use(false, (open) => open.get(table, key)),

  async change(update, { create }) {
    const done = await database.use(create, async (open) => {
      const change = open.transaction(table, 'readwrite');
      const replace = async () => change.store.put(update(await change.store.get(key)), key);
      // Waited for from the start: a device may give up before anything is read.
      await Promise.all([replace(), change.done]);
      return true;
    });
    return done ?? false;
  },

  clear: database.clear,
};
