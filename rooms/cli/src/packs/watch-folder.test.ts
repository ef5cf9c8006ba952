import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { writeSmallData } from '../small-data.ts';
import { watchFolder } from './watch-folder.ts';

let folder = '';
let packs = '';

beforeAll(async () => {
  folder = await writeSmallData();
  packs = join(folder, 'watched-packs');
  const console = recordingConsole();
  expect(
    await run(['build', '--data', join(folder, 'data'), '--out', packs], console),
    console.told.join('\n'),
  ).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a compressed pack is served as long as it gives back the very bytes, and never when it is damaged', async () => {
  const told: string[] = [];
  const file = (await readdir(packs)).find((name) => /^treatment-search.*\.pack$/.test(name))!;
  const before = await watchFolder(packs, (line) => told.push(line));
  const small = (await before.file(`${file}.br`))!;
  expect(Buffer.compare(brotliDecompressSync(small), (await before.file(file))!)).toBe(0);
  before.close();

  await writeFile(join(packs, `${file}.br`), small.with(small.length >> 1, small[small.length >> 1]! ^ 0xff));
  const after = await watchFolder(packs, (line) => told.push(line));
  expect(await after.file(`${file}.br`)).toBeUndefined();
  expect(await after.file(file)).toBeDefined();
  after.close();
  expect(told.join('\n')).toContain(`${file}.br is damaged`);
});
