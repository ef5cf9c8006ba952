import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** One table in a database of its own, for what a person asked to have kept on their device. */
export interface DeviceDatabase {
  /** What `step` gives; `undefined` where there is no database and none is to be made. Throws where the device does not say. */
  use: <T>(create: boolean, step: (database: IDBPDatabase) => Promise<T>) => Promise<T | undefined>;
  clear: () => Promise<void>;
}

export function deviceDatabase(name: string, table: string): DeviceDatabase {
  return {
    // A connection is held for one step only: whoever deletes the database waits for nobody.
    async use(create, step) {
      const database = await open(name, table, create);
      if (!database) return undefined;
      try {
        return await step(database);
      } finally {
        database.close();
      }
    },
    clear: () => deleteDB(name),
  };
}

/** Opens the database; where there is none and none is to be made, nothing is left behind. */
async function open(name: string, table: string, create: boolean): Promise<IDBPDatabase | undefined> {
  let isAbsent = false;
  try {
    return await openDB(name, 1, {
      upgrade(database, _from, _to, making) {
        // Given up here, or by a device that is full: opening that fails says so.
        making.done.catch(() => undefined);
        isAbsent = !create;
        if (isAbsent) making.abort();
        else database.createObjectStore(table);
      },
      // Another tab deletes it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
  } catch (trouble) {
    if (isAbsent) return undefined;
    throw trouble;
  }
}
