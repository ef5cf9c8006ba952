import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Console } from '../console.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { clearUnfinished } from './durable-files.ts';

/** Does `work` on a folder of packs while no other process changes it, after clearing what killed ones left there. */
export const whilePacksAreOurs = async <T>(
  packFolder: string,
  console: Console,
  work: () => Promise<T>,
): Promise<T> => {
  await mkdir(packFolder, { recursive: true });
  return oneAtATime(
    join(packFolder, 'building.lock'),
    async () => {
      await clearUnfinished(packFolder);
      await clearUnfinished(join(packFolder, 'builds'));
      return work();
    },
    () => console.tell(`Another process is at work in ${packFolder}: waiting for it.`),
  );
};
