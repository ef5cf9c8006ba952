import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEncoding, compressAnswer } from './compress-answer.ts';

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1, br;q=0', 'gzip'],
  ['*', 'br'],
  ['*;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is answered in %s', (accepts, encoding) => {
  expect(chooseEncoding(accepts)).toBe(encoding);
});

const page = `<p>${'Ask for help. '.repeat(40_000)}</p>`;
const server = createServer((request, response) => {
  compressAnswer(request, response);
  const small = request.url === '/small';
  response.setHeader('content-type', request.url === '/picture' ? 'image/png' : 'text/html');
  response.setHeader('etag', '"one"');
  if (small) response.setHeader('content-length', 5);
  response.writeHead(request.url === '/none' ? 304 : 200);
  if (small) return response.end('small');
  if (request.url === '/none') return response.end();
  // In pieces, as rendered pages come.
  for (let at = 0; at < page.length; at += 10_000) response.write(page.slice(at, at + 10_000));
  return response.end();
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const get = (path: string, accepts: string, method = 'GET') =>
  new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'accept-encoding': accepts, connection: 'close' };
    const sent = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject).end();
  });

test('a page comes whole in every encoding', async () => {
  const br = await get('/', 'br');
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding', etag: 'W/"one"' });
  expect(brotliDecompressSync(br.body).toString()).toBe(page);
  const gzip = await get('/', 'gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  const plain = await get('/', 'identity');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
});

test('small answers, pictures, empty answers and HEAD stay as they are', async () => {
  expect((await get('/small', 'br')).body.toString()).toBe('small');
  expect((await get('/picture', 'br')).headers['content-encoding']).toBeUndefined();
  expect((await get('/none', 'br')).headers['content-encoding']).toBeUndefined();
  expect((await get('/', 'br', 'HEAD')).headers['content-encoding']).toBeUndefined();
});
