import { deviceDatabase } from '#lib/device-database.browser.ts';
import type { DiaryStore } from './diary.ts';

const table = 'entries';
const database = deviceDatabase('waymark-how-i-feel', table);

export const diaryStore: DiaryStore = {
  read: () => database.use(false, (open) => open.getAll(table)),

  async write(entries, gone, create) {
    const isWritten = await database.use(create, async (open) => {
      const change = open.transaction(table, 'readwrite');
      await Promise.all([
        ...entries.map((entry) => change.store.put(entry, entry.at)),
        ...gone.map((at) => change.store.delete(at)),
        change.done,
      ]);
      return true;
    });
    return isWritten ?? false;
  },

  clear: database.clear,
};
