import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DeviceStore, TabStore } from './keeper.ts';
import { databaseName, tabKey } from './list.svelte.ts';

const table = 'list';
const key = 'mine';

export const tabStore: TabStore = {
  read: () => JSON.parse(sessionStorage.getItem(tabKey) ?? 'null'),
  write: (kept) => sessionStorage.setItem(tabKey, JSON.stringify(kept)),
  clear: () => sessionStorage.removeItem(tabKey),
};

/** Opens the database; where there is none and none is to be made, nothing is left behind. */
async function open(create: boolean): Promise<IDBPDatabase | undefined> {
  let absent = false;
  try {
    return await openDB(databaseName, 1, {
      upgrade(database, _from, _to, change) {
        absent = !create;
        if (!absent) return void database.createObjectStore(table);
        // Expected, and said by opening that fails.
        change.done.catch(() => undefined);
        change.abort();
      },
    });
  } catch (trouble) {
    if (absent) return undefined;
    throw trouble;
  }
}

// A connection is held for one step only: whoever deletes the database waits for nobody.
async function withDatabase<T>(create: boolean, work: (database: IDBPDatabase) => Promise<T>) {
  const database = await open(create);
  if (!database) return undefined;
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export const deviceStore: DeviceStore = {
  read: () => withDatabase(false, (database) => database.get(table, key)),

  async change(update, { create }) {
    const done = await withDatabase(create, async (database) => {
      const change = database.transaction(table, 'readwrite');
      const kept = await change.store.get(key);
      await Promise.all([change.store.put(update(kept), key), change.done]);
      return true;
    });
    return done ?? false;
  },

  clear: () => deleteDB(databaseName),
};
