import { deviceDatabase } from '#lib/device-database.browser.ts';
import { type Favourite, reviveFavourites } from './favourite.ts';

const table = 'list';
const key = 'mine';
const database = deviceDatabase('waymark-meetings', table);

/** What is kept on this device; `undefined` where nothing is. Throws where the device does not say. */
export const readFavourites = (): Promise<readonly Favourite[] | undefined> =>
  database.use(false, async (open) => reviveFavourites(await open.get(table, key)));

/**
 * Changes what is kept, as it stands there by now: another tab may have changed it. `undefined` where nothing is kept and
 * `create` is not set: what was deleted elsewhere must not come back by itself.
 */
export const changeFavourites = (
  create: boolean,
  change: (kept: readonly Favourite[]) => readonly Favourite[],
): Promise<readonly Favourite[] | undefined> =>
  database.use(create, async (open) => {
    const { store, done } = open.transaction(table, 'readwrite');
    const next = change(reviveFavourites(await store.get(key)));
    await Promise.all([store.put(next, key), done]);
    return next;
  });

export const clearFavourites = (): Promise<void> => database.clear();
