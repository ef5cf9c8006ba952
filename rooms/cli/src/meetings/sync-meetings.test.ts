import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { writeSmallData } from '../small-data.ts';
import { listFeeds } from './kept-feeds.ts';

let folder = '';
let server: Server | undefined;

const sync = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(['sync', ...words, '--data', join(folder, 'data')], console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const meetings = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Meeting ${i}`,
    slug: `m-${i}`,
    day: i % 7,
    time: '19:00',
    formatted_address: '1 Pratt Street, Baltimore, MD 21201, USA',
    latitude: 39.2904,
    longitude: -76.6122,
    conference_url: 'https://zoom.us/j/1?pwd=hunter2',
    contact_1_name: 'Robin Sample',
    contact_1_phone: '410-555-0137',
    notes: 'Call Robin at 410-555-0137.',
  }));
const put = async (content: unknown) => {
  const path = join(folder, 'feed.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const take = async (content: unknown, ...words: string[]) =>
  sync(
    'meeting-guide',
    '--from',
    await put(content),
    '--feed',
    'county-aa',
    '--fellowship',
    'aa',
    '--as-of',
    '2026-11-20',
    ...words,
  );
const kept = async () => (await listFeeds(join(folder, '.waymark/sources')))[0];
const serve = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
};

beforeEach(async () => {
  folder = await writeSmallData();
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

test('a file is kept with the day it was fetched, and without a person or a passcode in it', async () => {
  const { code, said } = await take(meetings(5), '--name', 'County AA');
  expect([code, said]).toEqual([0, 'county-aa: 5 meetings as of 2026-11-20, 5 rows, 0 left out']);
  expect((await kept())?.harvest?.source).toMatchObject({ publisher: 'County AA', asOf: '2026-11-20' });
  const text = await readFile(join(folder, '.waymark/sources/meetings/county-aa.json'), 'utf8');
  expect(text).not.toMatch(/hunter2|Robin|0137/);
});

test('an address is remembered and asked again', async () => {
  let answer = meetings(3);
  const address = await serve((_, response) => void response.end(JSON.stringify(answer)));
  await sync('meeting-guide', '--from', address, '--feed', 'county-aa', '--fellowship', 'aa');
  answer = meetings(4);
  expect((await sync('meeting-guide')).said).toMatch(/^county-aa: 4 meetings as of .* \(3 before\)/);
});

test.each([
  ['a web page', '<html>', 'the answer is a web page'],
  ['an empty list', [], 'an empty list'],
  ['nothing of use', [{ name: 'x', day: 9, time: '24:00' }], 'holds no meeting that can be used'],
  ['a fifth of it gone', meetings(7), 'A loss of more than 20 %'],
])('%s replaces nothing, and is told', async (_, content, says) => {
  await take(meetings(10));
  const { code, told } = await take(content);
  expect(code).toBe(1);
  expect(told).toContain(says);
  expect((await kept())?.harvest?.records).toHaveLength(10);
  expect((await kept())?.problem).toContain(says);
});

test('a loss is taken when it is accepted, and one good turn ends a problem', async () => {
  await take(meetings(10));
  await take('<html>');
  expect((await take(meetings(7), '--accept')).code).toBe(0);
  expect((await kept())?.problem).toBeUndefined();
});

test.each([
  [['meeting-guide'], 'No Meeting Guide feed is known yet'],
  [
    ['meeting-guide', '--from', 'https://a.example', '--feed', '../x', '--fellowship', 'aa'],
    '--feed is "../x"',
  ],
  [
    ['meeting-guide', '--from', 'https://a.example', '--feed', 'county', '--fellowship', 'xx'],
    '--fellowship is "xx"',
  ],
  [['meeting-guide', '--from', 'feed.json', '--feed', 'county', '--fellowship', 'aa'], '--as-of is missing'],
  [['bmlt', '--server', 'bmlt-9'], 'There is no root server "bmlt-9"'],
  [['bmlt', '--server', 'bmlt-102', '--state', 'New York'], '--state is "New York"'],
  [['bmlt', '--server', 'bmlt-102', '--around', '39,-76'], '--around is "39,-76"'],
])('%j is told as wrongly used', async (words, says) => {
  const { code, told } = await sync(...words);
  expect([code, told]).toEqual([2, expect.stringContaining(says)]);
});

test('a damaged file of a feed is named', async () => {
  await mkdir(join(folder, '.waymark/sources/meetings'), { recursive: true });
  await writeFile(join(folder, '.waymark/sources/meetings/county-aa.json'), '{"format":1');
  expect((await take(meetings(2))).told).toContain('county-aa.json is damaged');
});

test('a file is not ignored by a source that reads none', async () => {
  const { code, told } = await sync('bmlt', '--from', await put(meetings(1)), '--as-of', '2026-11-20');
  expect(code).toBe(2);
  expect(told).toContain('--from is not for bmlt');
});

test('a source that does not exist is answered with all there are', async () => {
  expect((await sync('nosource')).told).toMatch(/ bmlt, meeting-guide\.$/);
});
