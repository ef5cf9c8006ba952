import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { directoryWorkbook, type Facility, facilities, writeSmallData } from '../small-data.ts';
import { killAtRandom, type Scene } from './kill-at-random.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const setScene = async (): Promise<Scene> => {
  const folder = await writeSmallData();
  folders.push(folder);
  return {
    dataFolder: join(folder, 'data'),
    packFolder: join(folder, 'packs'),
    source: 'samhsa-directory',
    async list(turn) {
      const file = join(folder, 'list.xlsx');
      const name = `Door ${turn}`;
      const more: Facility = [name, '9 New Road', 'Laurel', 'MD', '20707', '301-234-0109', 'SA OP'];
      await writeFile(file, directoryWorkbook([...facilities, more]));
      return file;
    },
  };
};

test('100 kills of sync and build at random moments leave the last good build served, and nothing corrupt', async () => {
  const lanes = await Promise.all([0, 1].map(async () => killAtRandom(await setScene(), 50)));
  const killed = lanes.reduce((sum, lane) => sum + lane.killed, 0);
  const ended = lanes.reduce((sum, lane) => sum + lane.ended, 0);
  expect(killed + ended).toBe(100);
  expect(killed).toBeGreaterThan(0);
}, 300_000);
