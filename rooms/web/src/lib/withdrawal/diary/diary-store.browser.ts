import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DiaryStore } from './diary.ts';

const name = 'waymark-how-i-feel';
const table = 'entries';

/** Opens the database; where there is none and none is to be made, nothing is left behind. */
async function open(create: boolean): Promise<IDBPDatabase | undefined> {
  let isAbsent = false;
  try {
    return await openDB(name, 1, {
      upgrade(database, _from, _to, making) {
        isAbsent = !create;
        if (isAbsent) {
          making.done.catch(() => undefined);
          making.abort();
        } else database.createObjectStore(table);
      },
    });
  } catch (trouble) {
    if (isAbsent) return undefined;
    throw trouble;
  }
}

// A connection is held for one step only: whoever deletes the database waits for nobody.
async function withDatabase<T>(create: boolean, step: (database: IDBPDatabase) => Promise<T>) {
  const database = await open(create);
  if (!database) return undefined;
  try {
    return await step(database);
  } finally {
    database.close();
  }
}

export const diaryStore: DiaryStore = {
  read: () => withDatabase(false, (database) => database.getAll(table)),

  async write(entries, gone, create) {
    const isWritten = await withDatabase(create, async (database) => {
      const change = database.transaction(table, 'readwrite');
      await Promise.all([
        ...entries.map((entry) => change.store.put(entry, entry.at)),
        ...gone.map((at) => change.store.delete(at)),
        change.done,
      ]);
      return true;
    });
    return isWritten ?? false;
  },

  clear: () => deleteDB(name),
};
