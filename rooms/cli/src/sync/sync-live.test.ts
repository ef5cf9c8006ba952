import { cp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultDataFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { writeSmallData } from '../small-data.ts';

const row = (name1: string, street1: string, phone: string) => ({
  name1,
  name2: null,
  street1,
  street2: null,
  city: 'Laurel',
  state: 'MD',
  zip: '20707',
  phone,
  website: null,
  latitude: '39.1',
  longitude: '-76.88',
  typeFacility: 'SA',
  services: [{ f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment' }],
});

let folder = '';
let server: Server;
let address = '';
let agents: (string | undefined)[] = [];
let answer: RequestListener;

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const folders = ['--data', join(folder, 'data'), '--out', join(folder, 'packs')];
  const code = await run([...words, ...folders], console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};

beforeEach(async () => {
  folder = await writeSmallData();
  const codes = 'samhsa-directory/service-codes-2023-11.json';
  await cp(join(defaultDataFolder, codes), join(folder, 'data', codes));
  await cp(join(defaultDataFolder, 'code-books'), join(folder, 'data/code-books'), { recursive: true });
  agents = [];
  answer = (_, response) => {
    const rows = [
      row('Live Clinic', '12 Main Street', '(301) 234-0121'),
      row('Laurel Center', '4 Main Street', '(301) 234-0104'),
    ];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ page: 1, totalPages: 1, recordCount: rows.length, rows }));
  };
  server = createServer((request, response) => {
    agents.push(request.headers['user-agent']);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('a source that is read live is kept with its day, told who asks, and merged', async () => {
  const synced = await waymark('sync', 'findtreatment-api', '--from', address, '--contact', 'us@example.org');
  expect(synced.code, synced.told).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  expect(synced.said).toContain(`findtreatment-api: 2 programs as of ${today}`);
  expect(agents).toEqual([expect.stringContaining('us@example.org')]);
  const built = await waymark('build');
  expect(built.code, built.told).toBe(0);
  expect(built.said).toMatch(/findtreatment-api, .*, synced: .* 1 joins another list/);
  expect((await openFolder(join(folder, 'packs'))).pack.rows).toBe(6);

  answer = (_, response) => void response.writeHead(404).end('gone');
  const bad = await waymark('sync', 'findtreatment-api');
  expect(bad.code).toBe(1);
  expect(bad.told).toContain('404');
  const state = await readFile(join(folder, '.waymark/sources/findtreatment-api/state.json'), 'utf8');
  expect(JSON.parse(state)).toMatchObject({ current: { records: 2 }, problem: expect.any(String) });
});
