import { deviceDatabase } from '#lib/device-database.browser.ts';
import { type Favourite, reviveFavourites } from './favourite.ts';

const table = 'list';
const key = 'mine';
const database = deviceDatabase('waymark-meetings', table);

/** What is kept on this device; `undefined` where nothing is. Throws where the device does not say. */
export const readFavourites = (): Promise<readonly Favourite[] | undefined> =>
  database.use(false, async (open) => reviveFavourites(await open.get(table, key)));

export async function writeFavourites(list: readonly Favourite[]): Promise<void> {
  await database.use(true, (open) => open.put(table, list, key));
}

export const clearFavourites = (): Promise<void> => database.clear();
