import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WatchedFolder, watchFolder } from '../packs/watch-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { type Facility as Row, writeSmallData } from '../small-data.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listen.ts';
import { createLocatorClient, type Facility, servicesOf } from './outside-client.ts';

const near = { lat: 39.287, lng: -76.62 };

/** Forty-one programs, so that pages of ten end with one of one. */
const facilities: readonly Row[] = [
  ['Harbor Clinic', '1 Pratt Street', 'Baltimore', 'MD', '21201', '410-234-0100 x7', 'SA OP MM OTP MD SP'],
  ...Array.from(
    { length: 40 },
    (_, i): Row => [
      `Program ${String.fromCharCode(65 + (i % 26))}${i}`,
      `${i + 2} Main Street`,
      i % 4 === 0 ? 'Laurel' : 'Baltimore',
      'MD',
      i % 4 === 0 ? '20707' : '21202',
      `410-234-01${String(i + 10)}`,
      `SA ${i % 2 === 0 ? 'OP BUM' : 'RES'}${i % 5 === 0 ? ' MD' : ''}${i % 8 === 0 ? ' SP' : ''}`,
    ],
  ),
];

let folder = '';
let packs: WatchedFolder;
let server: Server;
let address = '';

beforeAll(async () => {
  folder = await writeSmallData(facilities);
  const console = recordingConsole();
  const out = join(folder, 'packs');
  expect(
    await run(['build', '--data', join(folder, 'data'), '--out', out], console),
    console.told.join('\n'),
  ).toBe(0);
  packs = await watchFolder(out, (line) => console.tell(line));
  server = createHttpServer(packs);
  address = (await listen(server, '127.0.0.1', 0)).replace(/\/$/, '');
});

afterAll(async () => {
  packs.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

describe.each(['listing', 'export'] as const)('a program written for the locator, asking by %s', (how) => {
  const names = (found: readonly Facility[]) => found.map(({ name1 }) => name1).sort();
  const client = () => createLocatorClient(address, how);

  test('pages through a whole state', async () => {
    const found = await client().all({ limit: { state: 'MD' } });
    expect(names(found)).toEqual(facilities.map(([name]) => name).sort());
    expect(found.map(({ _irow }) => _irow)).toEqual(found.map((_, i) => i + 1));
    expect(new Set(found.map(({ frid }) => frid)).size).toBe(facilities.length);
    const last = await client().page({ limit: { state: 'MD' } }, 5);
    expect(last).toMatchObject({ page: 5, totalPages: 5, recordCount: 41 });
    expect(last.rows).toHaveLength(1);
    expect((await client().page({ limit: { state: 'MD' } }, 6)).rows).toEqual([]);
    // The number that the locator has for Maryland.
    expect(names(await client().all({ limit: { state: '18' }, pageSize: 2000 }))).toEqual(names(found));
  });

  test('finds what lies within some miles, nearest first', async () => {
    const around = (miles: number) => client().all({ limit: { miles, of: near }, pageSize: 7 });
    const [few, many] = [await around(5), await around(25)];
    expect(few[0]).toMatchObject({
      name1: 'Harbor Clinic',
      miles: 0,
      latitude: '39.287',
      longitude: '-76.62',
    });
    expect(few.every(({ city, miles }) => city === 'Baltimore' && miles !== undefined && miles <= 5)).toBe(
      true,
    );
    expect(many).toHaveLength(41);
    const miles = many.map((row) => row.miles ?? Number.NaN);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    const backwards = await client().all({ limit: { miles: 25, of: near }, sort: 1 });
    expect(backwards.at(-1)?.name1).toBe('Harbor Clinic');
  });

  test('asks for several codes, and reads them back as names', async () => {
    const found = await client().all({ codes: ['BUM', 'MD'] });
    expect(names(found)).toEqual(
      facilities
        .filter(([, , , , , , codes]) => /\bBUM\b/.test(codes) && /\bMD\b/.test(codes))
        .map(([name]) => name)
        .sort(),
    );
    for (const facility of found)
      expect(servicesOf(facility, 'X')).toEqual(expect.arrayContaining(['Name of BUM', 'Name of MD']));
  });

  test('reads the telephone as the locator writes it', async () => {
    const [harbor] = await client().all({ codes: ['OTP'] });
    expect(harbor).toMatchObject({
      phone: '410-234-0100 x7',
      intake1: null,
      typeFacility: 'SA',
      zip: '21201',
    });
  });

  test('sorts by name', async () => {
    const found = await client().all({ sort: 2 });
    const lower = found.map(({ name1 }) => name1.toLowerCase());
    expect(lower).toEqual(lower.toSorted());
  });

  test('is told plainly what it asked wrongly', async () => {
    await expect(client().all({ codes: ['BUX'] })).rejects.toThrow(/400.*BUX.*Did you mean/);
    await expect(client().all({ limit: { state: '17' } })).rejects.toThrow(/400.*limitValue/);
  });
});

test('the names of the codes stand beside the packs', async () => {
  const { manifest } = packs.current()!;
  const response = await fetch(`${address}/packs/${manifest.codeBook?.file}`);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.json()).toEqual(packs.current()?.codeBook);
});
