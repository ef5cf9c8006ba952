import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get as httpGet } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { directoryWorkbook, facilities, writeSmallData } from '../small-data.ts';

const main = join(import.meta.dirname, '../main.ts');
const running: ChildProcess[] = [];
let folder = '';
let packs = '';
let address = '';

const build = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(['build', '--data', join(folder, 'data'), '--out', packs, ...words], console);
  expect(code, console.told.join('\n')).toBe(0);
};

const say = async (command: string, ...words: string[]) => {
  const console = recordingConsole();
  const code = await run([command, ...words, '--pack', packs], console);
  expect(code, console.told.join('\n')).toBe(0);
  return console.said;
};

/** Starts the server and resolves to its first words, or to all it said if it ended first. */
const start = (port: string, ...words: string[]) => {
  const child = spawn(process.execPath, [main, 'serve', '--no-web', '--pack', packs, ...words], {
    env: { ...process.env, PORT: port, HOST: '127.0.0.1' },
  });
  running.push(child);
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const spoke = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (text.includes('Stop it with')) resolve(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve(text));
  });
  return { child, ended, spoke, text: () => text };
};

const addressIn = (text: string) => /http:\/\/[^ ]+/.exec(text)?.[0] ?? '';

/** A request as it stands, answered as it comes: fetch would tidy both. */
const raw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

let server: ReturnType<typeof start>;

beforeAll(async () => {
  folder = await writeSmallData();
  packs = join(folder, 'packs');
  await build();
  server = start('0');
  address = addressIn(await server.spoke);
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('a server', () => {
  test('prints where it is, and answers as the command line does', async () => {
    expect(server.text()).toContain('5 listings as of 2023-06');
    expect((await fetch(`${address}ready`)).status).toBe(200);
    const question = { near: '21201', medicine: 'methadone,buprenorphine', order: 'distance' };
    const response = await fetch(`${address}api/v1/search?${new URLSearchParams(question)}`);
    const console = recordingConsole();
    const flags = Object.entries(question).flatMap(([name, value]) => [`--${name}`, value]);
    await run(['search', '--pack', packs, '--json', ...flags], console);
    expect(await response.json()).toEqual(JSON.parse(console.said.join('')));
  });

  test('serves whole packs, compressed by their own file', async () => {
    const manifest = (await (await fetch(`${address}packs/manifest.json`)).json()) as {
      packs: { file: string; bytes: number }[];
    };
    for (const { file, bytes } of manifest.packs) {
      const content = await (
        await fetch(`${address}packs/${file}`, { headers: { 'accept-encoding': 'br' } })
      ).arrayBuffer();
      expect(content.byteLength).toBe(bytes);
      const plain = await fetch(`${address}packs/${file}`, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(Buffer.from(await plain.arrayBuffer()).equals(await readFile(join(packs, file)))).toBe(true);
    }
    expect((await fetch(`${address}packs/stamp.json`)).status).toBe(404);
  });

  test('sets security headers on every answer, found or not', async () => {
    for (const path of ['api/v1/search', 'api/v1/nothing', 'packs/manifest.json', 'nothing', 'health']) {
      const { headers } = await fetch(address + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('permissions-policy'), path).toContain('geolocation=(self)');
      expect(headers.get('strict-transport-security'), path).toBeNull();
      expect(headers.get('set-cookie'), path).toBeNull();
    }
  });

  test('compresses what is worth it, as the sender asks', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(`${address}api/v1/concepts`, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.json()).toMatchObject({ language: 'en' });
    }
    const plain = await fetch(`${address}api/v1/concepts`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.json()).toMatchObject({ language: 'en' });
  });

  test('answers what is no question, or too long, with a problem document', async () => {
    const question = `medicine=${Array(10_000).fill('methadone').join(',')}`;
    const many = await fetch(`${address}api/v1/search?${question}`);
    expect(many.status).toBe(400);
    expect(await many.json()).toMatchObject({ status: 400 });
    const endless = await raw(`GET /api/v1/search?text=${'a'.repeat(200_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(endless).toMatch(/^HTTP\/1\.1 414 /);
    expect(endless).toContain('application/problem+json');
    expect(await raw('what is this\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw('GET /api/v1/search HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(
      await raw('GET /packs/../../package.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('picks up new packs, and stays with the last good ones', async () => {
    const next = join(folder, 'next.xlsx');
    const more = ['New Door', '9 New Road', 'Laurel', 'MD', '20707', '301-234-0109', 'SA OP'] as const;
    await writeFile(next, directoryWorkbook([...facilities, more]));
    await build('--from', next);
    const total = async () =>
      ((await (await fetch(`${address}api/v1/search`)).json()) as { total: number }).total;
    for (let tries = 0; tries < 100 && (await total()) !== 6; tries++) await wait(100);
    expect(await total()).toBe(6);

    for (const listings of [5, 6]) {
      const kept = JSON.parse((await say('builds', '--json')).join('')).builds as {
        id: string;
        listings: number;
      }[];
      await say('rollback', kept.find((each) => each.listings === listings)!.id);
      for (let tries = 0; tries < 100 && (await total()) !== listings; tries++) await wait(100);
      expect(await total(), 'a kept build is served without a restart').toBe(listings);
    }

    await writeFile(join(packs, 'manifest.json'), '{"format":1');
    for (let tries = 0; tries < 100 && !server.text().includes('stay in use'); tries++) await wait(100);
    expect(server.text()).toContain('The packs opened before stay in use.');
    expect(await total()).toBe(6);
    await build('--from', next);
  });

  test('writes nothing of what it is asked', async () => {
    await fetch(`${address}api/v1/search?near=20707&text=harbor`);
    await fetch(`${address}api/v1/search?near=nowhere-at-all`);
    await fetch(`${address}harbor`);
    expect(server.text()).not.toMatch(/harbor|20707|nowhere/);
  });
});

test('a port that is taken is said in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.on('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const second = start(String(port));
  expect(await second.ended).toBe(1);
  expect(second.text()).toContain(`Port ${port} on 127.0.0.1 cannot be used: another program uses it.`);
  await new Promise((resolve) => other.close(resolve));
});

test('a port that is no port is a usage failure', async () => {
  const second = start('80 80');
  expect(await second.ended).toBe(2);
  expect(second.text()).toContain('PORT is "80 80"');
});

test('without packs the server is alive, not ready, and waits', async () => {
  const second = spawn(process.execPath, [main, 'serve', '--no-web', '--pack', join(folder, 'later')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
  });
  running.push(second);
  const text = await new Promise<string>((resolve) =>
    second.stdout.once('data', (chunk) => resolve(String(chunk))),
  );
  expect(text).toContain('waits for packs');
  expect((await fetch(`${addressIn(text)}health`)).status).toBe(200);
  expect((await fetch(`${addressIn(text)}ready`)).status).toBe(503);
});

test('a signal stops it after the answers under way', async () => {
  const second = start('0');
  const at = addressIn(await second.spoke);
  await new Promise<void>((resolve) =>
    httpGet(`${at}health`, (response) => response.resume().on('end', resolve)),
  );
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
