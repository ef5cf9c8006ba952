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
      const kept = await change.store.get(key);
      await Promise.all([change.store.put(update(kept), key), change.done]);
      return true;
    });
    return done ?? false;
  },

  clear: database.clear,
};
