import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSmallData } from '../small-data.ts';
import { readFreshness, writeStamp } from './stamp.ts';

let folder = '';
const data = () => join(folder, 'data');
const packs = () => join(folder, 'packs');

beforeAll(async () => {
  folder = await writeSmallData();
  await mkdir(packs());
});
afterAll(() => rm(folder, { recursive: true }));

test('packs are fresh until the data changes', async () => {
  expect(await readFreshness(packs(), data())).toEqual({ fresh: false, from: [] });
  await writeStamp(packs(), data(), []);
  expect(await readFreshness(packs(), data())).toEqual({ fresh: true, from: [] });
  await appendFile(join(data(), 'geo/cities.json'), ' ');
  expect(await readFreshness(packs(), data())).toEqual({ fresh: false, from: [] });
});

test('files given in place of others are remembered, and what was made of them outlives them', async () => {
  const file = join(folder, 'next.xlsx');
  await writeFile(file, 'one');
  await writeStamp(packs(), data(), [file]);
  expect(await readFreshness(packs(), data())).toEqual({ fresh: true, from: [file] });
  await writeFile(file, 'two');
  expect(await readFreshness(packs(), data())).toEqual({ fresh: false, from: [file] });
  await rm(file);
  expect(await readFreshness(packs(), data())).toEqual({ fresh: true, from: [file] });
});

test('a stamp that cannot be read is no stamp', async () => {
  await writeFile(join(packs(), 'stamp.json'), '{"inputs":1');
  expect((await readFreshness(packs(), data())).fresh).toBe(false);
});
