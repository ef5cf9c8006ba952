import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePlaces, type Manifest, type PackFile, readPlaceTable } from '@waymark/directory';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchPacks } from './packs.node.ts';
import { type Given, samhsa2023, smallPack } from './small-pack.fixture.ts';

const columns = ['zip', 'lat', 'lon', 'city', 'state', 'county'];
const zips = { columns, rows: [['21201', 39.29, -76.62, 'Baltimore', 'MD', 'Baltimore (city)']] };
const places = encodePlaces(readPlaceTable(zips, [], []).table);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function publish(...listings: Given[]): Promise<Manifest> {
  const { bytes, detailBytes } = smallPack(...listings);
  const contents = [
    ['treatment', 'search', bytes],
    ['treatment', 'detail', detailBytes],
    ['places', 'search', places],
  ] as const;
  const packs = await Promise.all(
    contents.map(async ([kind, tier, content]): Promise<PackFile> => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const file = `${kind}-${tier}.${sha256.slice(0, 16)}.pack`;
      await writeFile(join(folder, file), content);
      return { kind, tier, file, bytes: content.length, sha256 };
    }),
  );
  const manifest: Manifest = { format: 1, asOf: '2023-06', sources: [samhsa2023], packs };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

async function names(shelfNow: ReturnType<typeof watchPacks>): Promise<string[] | string> {
  const opened = await (await shelfNow()).search();
  if (!opened.ok) return opened.problem;
  return Array.from({ length: opened.value.rows }, (_, row) => opened.value.name(row)).sort();
}

test('packs are read once and kept while the manifest stays', async () => {
  await publish({ name: 'Harbor Health' });
  const shelfNow = watchPacks(folder);
  expect(await names(shelfNow)).toEqual(['Harbor Health']);
  expect(await shelfNow()).toBe(await shelfNow());
});

test('a new build is read as soon as its manifest is there', async () => {
  await publish({ name: 'Harbor Health' });
  const shelfNow = watchPacks(folder);
  await names(shelfNow);
  await publish({ name: 'Harbor Health' }, { name: 'Second Street Clinic' });
  expect(await names(shelfNow)).toEqual(['Harbor Health', 'Second Street Clinic']);
});

test('the last good packs are served while the new ones are broken, and the new ones once they are whole', async () => {
  await publish({ name: 'Harbor Health' });
  const shelfNow = watchPacks(folder);
  await names(shelfNow);
  const manifest = await publish({ name: 'Second Street Clinic' }, { name: 'Third Avenue Clinic' });
  await writeFile(join(folder, manifest.packs[0]!.file), 'not a pack');
  expect(await names(shelfNow)).toEqual(['Harbor Health']);
  await publish({ name: 'Second Street Clinic' }, { name: 'Third Avenue Clinic' });
  expect(await names(shelfNow)).toEqual(['Second Street Clinic', 'Third Avenue Clinic']);
});

test.each([
  ['an empty folder', undefined, 'missing'],
  ['a manifest that is not JSON', '{"format":', 'damaged'],
  ['a manifest of another format', '{"format":2}', 'newer'],
])('%s is trouble, and no crash', async (_name, manifest, problem) => {
  if (manifest) await writeFile(join(folder, 'manifest.json'), manifest);
  expect(await names(watchPacks(folder))).toBe(problem);
});
