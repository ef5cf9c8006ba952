import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../packs/open-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { directoryWorkbook, type Facility, facilities, writeSmallData } from '../small-data.ts';

let folder = '';
let server: Server | undefined;

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};
const data = () => join(folder, 'data');
const packs = () => join(folder, 'packs');
const sync = (...words: string[]) =>
  waymark('sync', 'samhsa-directory', '--data', data(), '--out', packs(), ...words);
const build = (...words: string[]) => waymark('build', '--data', data(), '--out', packs(), ...words);
const kept = (...path: string[]) => join(folder, '.waymark/sources/samhsa-directory', ...path);
const state = async () => JSON.parse(await readFile(kept('state.json'), 'utf8'));
const health = async () => JSON.parse(await readFile(join(packs(), 'health.json'), 'utf8')).sources[0];
const put = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const more: Facility = ['New Door', '9 New Road', 'Laurel', 'MD', '20707', '301-234-0109', 'SA OP'];
const newer = () => put('newer.xlsx', directoryWorkbook([...facilities, more]));
const listings = async () => (await openFolder(packs())).pack.rows;
const serve = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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

describe('sync', () => {
  test('keeps a list that can be read, and the next build uses it with its date', async () => {
    await build();
    const { code, said, told } = await sync('--from', await newer(), '--as-of', '2026-10');
    expect(code, told).toBe(0);
    expect(said).toContain('6 programs as of 2026-10, 6 rows, 0 left out');
    expect(await state()).toMatchObject({ current: { asOf: '2026-10', records: 6 } });
    expect(await listings()).toBe(5);
    await build();
    expect(await listings()).toBe(6);
    const { manifest } = await openFolder(packs());
    expect(manifest.asOf).toBe('2026-10');
    expect(await health()).toMatchObject({ id: 'samhsa-directory', origin: 'synced', asOf: '2026-10' });
    expect(await health()).toHaveProperty('lastGoodSync');
  });

  test('says when nothing is new, and keeps the list before', async () => {
    await sync('--from', await put('one.xlsx', directoryWorkbook(facilities)));
    const first = await state();
    expect((await sync('--from', await put('same.xlsx', directoryWorkbook(facilities)))).said).toContain(
      'nothing new; 5 programs',
    );
    expect((await state()).current.file).toBe(first.current.file);
    await sync('--from', await newer());
    expect(await state()).toMatchObject({
      current: { records: 6 },
      previous: { sha256: first.current.sha256 },
    });
    const third = [...facilities, more, ['Third Door', ...more.slice(1)] as unknown as Facility];
    await sync('--from', await put('third.xlsx', directoryWorkbook(third)));
    const files = (await readdir(kept())).filter((name) => name.endsWith('.xlsx'));
    const { current, previous } = await state();
    expect(files.sort()).toEqual([current.file, previous.file].sort());
  });

  test.each([
    ['a page in place of a list', '<!doctype html><title>We have moved</title>', 'page.xlsx'],
    ['an empty list of JSON', '[]', 'list.json'],
    ['half a workbook', directoryWorkbook(facilities).subarray(0, 900), 'half.xlsx'],
    ['a list without a single row', directoryWorkbook([]), 'none.xlsx'],
    ['an empty file', '', 'empty.xlsx'],
  ])('%s replaces nothing, and is said', async (_, content, name) => {
    await build();
    await sync('--from', await newer());
    const before = await state();
    const { code, told } = await sync('--from', await put(name, content));
    expect(code).toBe(1);
    expect(told).toContain(name);
    const { problem, lastTry, ...rest } = await state();
    expect(rest).toEqual({ ...rest, current: before.current, lastGood: before.lastGood });
    expect(problem).toContain(name);
    expect(Date.parse(lastTry)).toBeGreaterThanOrEqual(Date.parse(before.lastTry));
    expect((await health()).syncProblem).toContain(name);
    expect((await health()).syncProblem).not.toContain(folder);
    await build();
    expect(await listings()).toBe(6);
    expect((await readdir(kept())).filter((each) => each.startsWith('.new'))).toEqual([]);
  });

  test('a list that lacks a fifth is refused, unless that is accepted', async () => {
    await sync('--from', await put('five.xlsx', directoryWorkbook(facilities)));
    const three = await put('three.xlsx', directoryWorkbook(facilities.slice(0, 3)));
    expect(await sync('--from', three)).toMatchObject({
      code: 1,
      told: expect.stringContaining('has 3 programs, the list kept has 5'),
    });
    expect(await sync('--from', three, '--accept')).toMatchObject({ code: 0 });
    expect((await state()).current.records).toBe(3);
  });

  test('a file that is kept for one source is not taken for another', async () => {
    const file = await newer();
    await sync('--from', file);
    const twin = await waymark('sync', 'samhsa-mental-health', '--data', data(), '--from', file);
    expect(twin.code).toBe(1);
    expect(twin.told).toContain('is the file that is kept for samhsa-directory');
    expect(twin.told).toContain('cannot be for samhsa-mental-health too');
  });

  test('a file that was changed or lost after it came is not read: what it gave stays', async () => {
    await sync('--from', await newer());
    await build();
    await writeFile(kept((await state()).current.file), directoryWorkbook(facilities.slice(0, 4)));
    const { code, told } = await build();
    expect(code).toBe(0);
    expect(told).toContain('is not what it was when it came');
    expect(await listings()).toBe(6);
    await writeFile(kept('state.json'), '{"current":');
    expect((await build()).told).toContain('state.json is damaged');
    expect(await listings()).toBe(6);
  });

  test('fetches from an address, and from the same one next time', async () => {
    let rows: readonly Facility[] = facilities;
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.end(directoryWorkbook(rows));
    });
    await sync('--from', `${address}/list.xlsx?key=secret`);
    rows = [...facilities, more];
    const { code, said, told } = await sync('--build');
    expect(code, told).toBe(0);
    expect(asked).toBe(2);
    expect(said).toContain('6 programs');
    expect(await listings()).toBe(6);
    server?.closeAllConnections();
    server?.close();
    const gone = await sync();
    expect(gone.code).toBe(1);
    expect(gone.told).toContain('list.xlsx cannot be fetched');
    expect(JSON.stringify(await health())).not.toContain('secret');
    expect(await listings()).toBe(6);
  });

  test('two at once take turns', async () => {
    const files = [await newer(), await put('one.xlsx', directoryWorkbook(facilities))];
    const both = await Promise.all(files.map((file) => sync('--from', file, '--accept')));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const { current, previous } = await state();
    expect([current.records, previous.records].sort()).toEqual([5, 6]);
  });

  test.each([
    [['--from', 'none.xlsx'], 1, 'there is no such file'],
    [['--from', 'ftp://example.org/list'], 1, 'is not an address'],
    [[], 2, 'has no address of its own'],
    [['--every', 'day'], 2, '--every is "day"'],
    [['--every', '0.1'], 2, '--every is "0.1"'],
    [['--as-of', '2999-01-01'], 2, 'a date that is past'],
    [['--as-of', 'May'], 2, '--as-of is "May"'],
    [['--complete-for', 'Maryland'], 2, 'postal codes'],
  ])('%j is said', async (words, code, says) => {
    expect(await sync(...words)).toMatchObject({ code, told: expect.stringContaining(says) });
  });

  test('a source that is not there is named, with the nearest', async () => {
    await mkdir(packs());
    expect(await waymark('sync', 'samsha-directory', '--data', data())).toMatchObject({
      code: 2,
      told: expect.stringContaining('Did you mean samhsa-directory'),
    });
    expect(await waymark('sync')).toMatchObject({ code: 2, told: expect.stringContaining('needs a SOURCE') });
  });
});

test('a schedule goes on after a bad day, tells when it comes next, and ends when it is told to', async () => {
  await build();
  const file = join(folder, 'list.xlsx');
  const words = ['--from', file, '--every', '24', '--data', data(), '--out', packs()];
  const main = join(import.meta.dirname, '../main.ts');
  const child = spawn(process.execPath, [main, 'sync', 'samhsa-directory', ...words]);
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const next = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (text.includes('Next: ')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve());
  });
  await next;
  expect(text).toContain('there is no such file');
  expect(await health()).toMatchObject({ everyHours: 24, nextTry: expect.any(String) });
  expect((await health()).syncProblem).toContain('there is no such file');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await health()).not.toHaveProperty('nextTry');
});
