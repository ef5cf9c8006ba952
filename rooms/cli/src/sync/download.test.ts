import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { type DownloadLimits, download } from './download.ts';

const limits: DownloadLimits = { mostBytes: 100_000, mostRedirects: 3, mostMs: 20_000, silentMs: 10_000 };
const list = 'name,city\nHarbor Clinic,Baltimore\n';
const servers: Server[] = [];
let folder = '';
let plain = '';
let secure = '';
let files = 0;
let asked: NodeJS.Dict<string | string[]>[] = [];

const answer: RequestListener = (request, response) => {
  asked.push(request.headers);
  const to = (path: string) => response.writeHead(302, { location: path }).end();
  const path = request.url ?? '/';
  if (path === '/list.csv') return void response.end(list);
  if (path === '/moved') return void to('/list.csv');
  if (path === '/circle') return void to('/circle-back');
  if (path === '/circle-back') return void to('/circle');
  if (path.startsWith('/on/')) return void to(`/on/${Number(path.slice(4)) + 1}`);
  if (path === '/to-file') return void to('file:///etc/passwd');
  if (path === '/to-plain') return void to(`${plain}/list.csv`);
  if (path === '/empty') return void response.end();
  if (path === '/announced') {
    return void response.writeHead(200, { 'content-length': 200_000_000 }).end('x');
  }
  if (path === '/endless') {
    const more = () => void (response.destroyed || response.write('x'.repeat(50_000), more));
    return void more();
  }
  if (path === '/bomb') {
    return void response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(10_000_000)));
  }
  if (path === '/hang') return;
  if (path === '/half') {
    response.writeHead(200, { 'content-length': 1000 }).write('half of it');
    return void setTimeout(() => response.destroy(), 50);
  }
  if (path === '/silent') return void response.write('name,');
  response.writeHead(404).end('no');
};

const open = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
  plain = `http://127.0.0.1:${await open(createServer(answer))}`;
  const pem = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name));
  const key = await pem('self-signed-for-tests.key.pem');
  const cert = await pem('self-signed-for-tests.cert.pem');
  secure = `https://127.0.0.1:${await open(createSecureServer({ key, cert }, answer))}`;
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});

const take = (address: string, less: Partial<DownloadLimits> = {}) =>
  download(address, join(folder, `file-${++files}`), undefined, { ...limits, ...less });

test('a file comes whole, with its hash, also after a redirect, and only the address goes out', async () => {
  asked = [];
  for (const path of ['/list.csv', '/moved']) {
    const got = await take(plain + path);
    const sha256 = createHash('sha256').update(list).digest('hex');
    expect(got).toEqual({ sha256, bytes: list.length, url: `${plain}/list.csv` });
    expect(await readFile(join(folder, `file-${files}`), 'utf8')).toBe(list);
  }
  for (const headers of asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
});

test.each([
  ['a circle of redirects', '/circle', 'in a circle'],
  ['redirects without end', '/on/1', 'more than 3 times'],
  ['a redirect into this machine', '/to-file', 'is not an address'],
  ['a page that is not there', '/nothing', 'it answers 404'],
  ['an empty file', '/empty', 'it sends nothing'],
  ['200 MB, announced', '/announced', 'sends 200000000 bytes, more than the 100000'],
  ['more than it may be, unannounced', '/endless', 'more than the 100000'],
  ['more than it may be, compressed', '/bomb', 'more than the 100000'],
  ['a connection that is cut', '/half', 'cut'],
])('%s is said in a sentence', async (_, path, says) => {
  const error = await take(plain + path).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).message).toContain(says);
});

test.each([
  ['no answer', '/hang'],
  ['an answer that stops', '/silent'],
])('%s ends by itself', async (_, path) => {
  await expect(take(plain + path, { silentMs: 200 })).rejects.toThrow('nothing came for 0.2 seconds');
  await expect(take(plain + path, { mostMs: 200 })).rejects.toThrow('it took more than 0.2 seconds');
});

test('a certificate that proves nothing is refused, and so is what is no address', async () => {
  await expect(take(`${secure}/list.csv`)).rejects.toThrow('its certificate is signed by itself');
  await expect(take('ftp://example.org/list.csv')).rejects.toThrow('is not an address');
  await expect(take('http://127.0.0.1:1/list.csv')).rejects.toThrow('cannot be fetched');
});
