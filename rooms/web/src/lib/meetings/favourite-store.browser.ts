import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Favourite, reviveFavourites } from './favourite.ts';

const databaseName = 'waymark-meetings';
const table = 'list';
const key = 'mine';

/** Opens the database; where there is none and none is to be made, nothing is left behind. */
async function open(create: boolean): Promise<IDBPDatabase | undefined> {
  let isAbsent = false;
  try {
    return await openDB(databaseName, 1, {
      upgrade(database, _from, _to, making) {
        isAbsent = !create;
        if (isAbsent) {
          making.done.catch(() => undefined);
          making.abort();
        } else database.createObjectStore(table);
      },
      // Another tab deletes it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
  } catch (trouble) {
    if (isAbsent) return undefined;
    throw trouble;
  }
}

/** What is kept on this device; `undefined` where nothing is. Throws where the device does not say. */
export async function readFavourites(): Promise<readonly Favourite[] | undefined> {
  const database = await open(false);
  if (!database) return undefined;
  try {
    return reviveFavourites(await database.get(table, key));
  } finally {
    database.close();
  }
}

export async function writeFavourites(list: readonly Favourite[]): Promise<void> {
  const database = await open(true);
  try {
    await database?.put(table, list, key);
  } finally {
    database?.close();
  }
}

export const clearFavourites = (): Promise<void> => deleteDB(databaseName);
