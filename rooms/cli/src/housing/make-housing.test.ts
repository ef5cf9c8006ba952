import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, openHomeDetail, openHomes, searchHomes } from '@waymark/directory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultDataFolder } from '../packs/folders.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { writeSmallData } from '../small-data.ts';

let folder = '';
const packs = () => join(folder, 'packs');
const build = async () => {
  const console = recordingConsole();
  return run(['build', '--data', join(folder, 'data'), '--out', packs()], console);
};
const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(packs(), 'manifest.json'), 'utf8'));
const open = async () => {
  const { packs: files } = await manifest();
  const bytes = (tier: string) =>
    readFile(join(packs(), files.find((file) => file.kind === 'housing' && file.tier === tier)!.file));
  const pack = openHomes(await bytes('search'));
  return { pack, detail: openHomeDetail(await bytes('detail'), pack) };
};

beforeAll(async () => {
  folder = await writeSmallData();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('without a file of homes there is no pack of them', async () => {
  expect(await build()).toBe(0);
  expect((await manifest()).packs.map(({ kind }) => kind)).not.toContain('housing');
});

test('the file of homes becomes a pack that is searched, ids last, and nothing hidden is in what is published', async () => {
  await mkdir(join(folder, 'data/housing-csv'), { recursive: true });
  await copyFile(
    join(defaultDataFolder, 'housing-csv/example.csv'),
    join(folder, 'data/housing-csv/homes.csv'),
  );
  expect(await build()).toBe(0);
  const { pack, detail } = await open();
  const found = searchHomes(pack, { concepts: { 'stay-on': ['methadone'] } }, Date.UTC(2026, 10, 21));
  expect(found.hits.map(({ row }) => pack.name(row)).sort()).toEqual([
    'Example Harbor House',
    'Example Safe House',
  ]);
  const ids = Array.from({ length: pack.rows }, (_, row) => detail.home(row)).map(({ id, name }) => [
    name,
    id,
  ]);
  expect(await build()).toBe(0);
  const again = await open();
  expect(
    Array.from({ length: pack.rows }, (_, row) => again.detail.home(row)).map(({ id, name }) => [name, id]),
  ).toEqual(ids);
  const registry = await readFile(join(folder, 'data/housing-csv/registry.tsv'), 'utf8');
  const published =
    JSON.stringify(Array.from({ length: pack.rows }, (_, row) => again.detail.home(row))) + registry;
  expect(published).toContain('100 Example Street');
  expect(published).not.toMatch(/Sample Lane|4105555692|safe\.example/);
});
