import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, openMeetingDetail, openMeetings } from '@waymark/directory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolder } from '../packs/open-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { writeSmallData } from '../small-data.ts';

let folder = '';
const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run([...words, '--data', join(folder, 'data')], console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const build = () => waymark('build', '--out', join(folder, 'packs'));
const feed = async (id: string, rows: readonly object[]) => {
  const path = join(folder, `${id}.json`);
  await writeFile(path, JSON.stringify(rows));
  const { code, told } = await waymark(
    ...[
      'sync',
      'meeting-guide',
      '--from',
      path,
      '--feed',
      id,
      '--fellowship',
      'aa',
      '--as-of',
      '2026-11-20',
      '--accept',
    ],
  );
  expect(code, told).toBe(0);
};
const meeting = {
  name: 'Morning Light',
  slug: 'morning',
  day: 1,
  time: '07:00',
  location: 'Town Hall',
  formatted_address: '1 Pratt Street, Baltimore, MD 21201, USA',
  latitude: 39.2904,
  longitude: -76.6122,
};
const published = async () => {
  const { packs }: Manifest = JSON.parse(await readFile(join(folder, 'packs/manifest.json'), 'utf8'));
  const files = packs.filter(({ kind }) => kind === 'meeting');
  if (files.length === 0) return [];
  const bytes = (tier: string) =>
    readFile(join(folder, 'packs', files.find((file) => file.tier === tier)!.file));
  const pack = openMeetings(await bytes('search'));
  const detail = openMeetingDetail(await bytes('detail'), pack);
  return Array.from({ length: pack.rows }, (_, row) => detail.meeting(row));
};

beforeAll(async () => {
  folder = await writeSmallData();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('without a feed there is no pack of meetings', async () => {
  expect((await build()).code).toBe(0);
  expect(await published()).toEqual([]);
});

test('what two feeds list is one meeting with both as its sources, and keeps its id', async () => {
  await feed('county-aa', [meeting, { ...meeting, slug: 'evening', name: 'Evening', time: '19:00' }]);
  expect((await build()).code).toBe(0);
  const before = await published();
  await feed('state-aa', [{ ...meeting, slug: 'x-77' }]);
  expect((await build()).code).toBe(0);
  const after = await published();
  expect(after.map(({ id, name }) => [id, name]).sort()).toEqual(
    before.map(({ id, name }) => [id, name]).sort(),
  );
  const both = after.find(({ name }) => name === 'Morning Light');
  expect(both?.statements.map(({ source }) => source)).toEqual(['county-aa', 'state-aa']);
});

test('an operator closes a building for all its meetings at once; one that is misspelt is told', async () => {
  await mkdir(join(folder, 'data/meetings'), { recursive: true });
  await writeFile(
    join(folder, 'data/meetings/closed-venues.json'),
    JSON.stringify([
      { venue: 'Town Hall', city: 'Baltimore', state: 'MD' },
      { venue: 'Town Hal', city: 'Baltimore', state: 'MD' },
    ]),
  );
  expect((await build()).code).toBe(0);
  const meetings = await published();
  expect(meetings.every(({ statements }) => statements.some(({ yes }) => yes.includes('suspended')))).toBe(
    true,
  );
});

test('what is made is opened whole, is told by check, and an earlier build with its meetings is served again', async () => {
  const packs = join(folder, 'packs');
  const open = await openFolder(packs);
  expect(open.meetings?.pack.rows).toBe(2);
  expect(open.meetings?.detail.meeting(0).statements.length).toBeGreaterThan(0);
  const told = recordingConsole();
  await run(['check', '--pack', packs], told);
  expect(told.said.join('\n')).toMatch(/ok {2}meetings: 2 meetings of 2 lists/);
  expect(await run(['rollback', '--pack', packs], told)).toBe(0);
  const before = await openFolder(packs);
  expect(before.meetings?.pack.sources.map(({ id }) => id)).not.toContain('closed-venues');
});

test('meetings are searched on this machine, by the words of the page', async () => {
  const packs = join(folder, 'packs');
  const ask = async (...words: string[]) => {
    const console = recordingConsole();
    const code = await run(
      ['meetings', '--pack', packs, '--now', '2026-11-21T18:00-05:00', ...words],
      console,
    );
    return { code, said: console.said.join('\n'), told: console.told.join('\n') };
  };
  const json = JSON.parse(
    (await ask('--near', '21201', '--time', 'monday', '--hours', 'morning', '--json')).said,
  );
  expect(json).toMatchObject({ total: 1, hits: [{ name: 'Morning Light', current: true }] });
  const text = await ask('--fellowship', 'aa', '--zone', 'America/New_York');
  expect(text.said).toMatch(/2 meetings\.[\s\S]*Morning Light {2}\[\d+\]\n {2}Monday, Nov 23/);
  expect(await ask('--time', 'sometime')).toMatchObject({ code: 2, told: expect.stringContaining('--time') });
  const none = recordingConsole();
  expect(await run(['housing', '--pack', packs], none)).toBe(1);
  expect(none.told.join('')).toContain('no list of recovery homes');
});

test('a damaged pack of meetings is named, and nothing of it is served', async () => {
  const packs = join(folder, 'packs');
  const served: Manifest = JSON.parse(await readFile(join(packs, 'manifest.json'), 'utf8'));
  const file = join(packs, served.packs.find(({ kind }) => kind === 'meeting')!.file);
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, -9));
  await expect(openFolder(packs)).rejects.toThrow('is damaged');
  await writeFile(file, whole);
});

test('a file of closures that cannot be read stops the build, and what is published stays', async () => {
  await writeFile(join(folder, 'data/meetings/closed-venues.json'), '[{"city": 1}]');
  const { code, told } = await build();
  expect([code, told]).toEqual([1, expect.stringContaining('closed-venues.json cannot be read')]);
  expect(await published()).toHaveLength(2);
});
