// The same with the real data: npm run crash -w @waymark/cli -- [TIMES]. About ten seconds a turn.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { defaultDataFolder } from '../packs/folders.ts';
import { killAtRandom } from './kill-at-random.ts';

const times = Number(process.argv[2] ?? 100);
if (!(Number.isInteger(times) && times > 0))
  throw new Error(`Got "${process.argv[2]}", expected a number of kills.`);
const folder = await mkdtemp(join(tmpdir(), 'waymark-kill-'));
try {
  const dataFolder = join(folder, 'data');
  await cp(defaultDataFolder, dataFolder, { recursive: true });
  const text = await readFile(
    join(dataFolder, 'california-dhcs/dhcs-licensed-facilities-2026-08.csv'),
    'utf8',
  );
  const lines = text.trimEnd().split('\n');
  const list = async (turn: number) => {
    const file = join(folder, 'list.csv');
    await writeFile(file, `${lines.slice(0, lines.length - turn).join('\n')}\n`);
    return file;
  };
  const packFolder = join(folder, 'packs');
  const { killed, ended } = await killAtRandom(
    { dataFolder, packFolder, source: 'california-dhcs', list },
    times,
  );
  console.log(`${killed} killed, ${ended} ended before; what was served was whole each time.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
