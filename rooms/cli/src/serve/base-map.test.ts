import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseMap, openBaseMap } from './base-map.ts';
import { listen } from './listen.ts';
import { readRange } from './read-range.ts';

const bytes = Buffer.concat([
  Buffer.from('PMTiles\x03', 'latin1'),
  Buffer.from(Uint8Array.from({ length: 992 }, (_, i) => i % 251)),
]);
let folder: string;
let file: string;
let map: BaseMap;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-base-map-'));
  file = join(folder, 'small.pmtiles');
  await writeFile(file, bytes);
  map = (await openBaseMap(` ${file} `))!;
  server = createServer((request, response) => void map.answer(request, response));
  address = (await listen(server, '127.0.0.1', 0)).replace(/\/$/, '') + map.path;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await map.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (range?: string, method = 'GET') =>
  fetch(address, { method, headers: range === undefined ? {} : { range } });

describe('a map of streets', () => {
  test.each([
    ['bytes=0-126', 0, 126],
    ['bytes=500-', 500, 999],
    ['bytes=-10', 990, 999],
    ['bytes=990-5000', 990, 999],
    ['bytes=-5000', 0, 999],
  ])('%s gives bytes %i to %i', async (range, first, last) => {
    const answer = await get(range);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/1000`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes.subarray(first, last + 1));
  });

  test('is there whole, in its parts, and not beyond', async () => {
    const whole = await get();
    expect(whole.status).toBe(200);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes);
    expect((await get('bytes=0-1,5-6')).status).toBe(200);
    const beyond = await get('bytes=1000-1001');
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe('bytes */1000');
    const head = await get('bytes=0-9', 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([206, '10']);
    expect((await get(undefined, 'POST')).status).toBe(405);
    const tag = whole.headers.get('etag')!;
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test('has another address when the file is another', async () => {
    const other = join(folder, 'other.pmtiles');
    await writeFile(other, Buffer.concat([bytes, bytes]));
    const second = (await openBaseMap(other))!;
    expect(second.path).toMatch(/^\/basemap\/[0-9a-f]{16}\.pmtiles$/);
    expect(second.path).not.toBe(map.path);
    await second.close();
  });

  test('is refused where it is no file of that kind on this machine', async () => {
    const text = join(folder, 'text.pmtiles');
    await writeFile(text, 'not a map '.repeat(100));
    await expect(openBaseMap(text)).rejects.toThrow(/no PMTiles file of version 3/);
    await expect(openBaseMap(join(folder, 'none.pmtiles'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await expect(openBaseMap('https://tiles.example.org/us.pmtiles')).rejects.toThrow(/ask no other host/);
    expect(await openBaseMap(undefined)).toBeUndefined();
    expect(await openBaseMap(' ')).toBeUndefined();
  });
});

test.each([[undefined], [''], ['bytes=-'], ['bytes=5-3'], ['items=0-1'], ['bytes=0-1,2-3'], ['bytes=a-b']])(
  '%j asks for the whole',
  (header) => {
    expect(readRange(header, 100)).toBeUndefined();
  },
);

test('nothing of an empty file can be had', () => {
  expect(readRange('bytes=0-', 0)).toBe('beyond');
  expect(readRange('bytes=-5', 0)).toBe('beyond');
});
