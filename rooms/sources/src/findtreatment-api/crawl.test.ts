import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { userAgentOf } from '../http/user-agent.ts';
import { type SyncOptions, syncFindTreatment } from './crawl.ts';
import { findTreatmentApi } from './index.ts';
import {
  answerOf,
  createStillWorld,
  type Locator,
  type LocatorOptions,
  ROWS_2019,
  rowsLike2019,
  startLocator,
  type Trick,
} from './replay-server.ts';

const DATA = join(import.meta.dirname, '../../../../data');

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(DATA);
});

let folder: string;
let to: string;
const open: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-locator-'));
  to = join(folder, 'kept', 'reading.ndjson');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await rm(folder, { recursive: true });
});

const start = async (options: Partial<LocatorOptions> = {}): Promise<Locator> => {
  const locator = await startLocator({ rows: () => ROWS_2019, ...options });
  open.push(locator);
  return locator;
};
const read = (locator: { base: string }, options: Partial<SyncOptions> = {}) =>
  syncFindTreatment({
    to,
    base: locator.base,
    world: createStillWorld(),
    ...options,
    limits: { pageSize: 10, ...options.limits },
  });
const load = (file = to) => findTreatmentApi.load(DATA, { file, gazetteer });
const names = async () => (await load()).records.map(({ name }) => name);
const NAMES = ROWS_2019.map(({ name1 }) => name1);
const text =
  (status: number, body: string, headers: Record<string, string> = {}): Trick =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
    return true;
  };
const on =
  (page: number, most: number, trick: Trick): Trick =>
  (asked, response) =>
    asked.page === page && asked.times <= most && trick(asked, response);

describe('a reading', () => {
  test('asks politely for every page and keeps the whole', async () => {
    const locator = await start();
    const world = createStillWorld();
    const progress: string[] = [];
    const synced = await read(locator, {
      world,
      contact: 'data@county.example',
      onProgress: ({ page, totalPages, recordCount }) =>
        progress.push(`${page}/${totalPages} of ${recordCount}`),
    });
    expect(synced).toEqual({ path: to, pages: 3, requests: 3, isResumed: false });
    expect(progress).toEqual(['1/3 of 30', '2/3 of 30', '3/3 of 30']);
    expect(world.slept).toEqual([2000, 2000]);
    expect(locator.asked.map(({ headers }) => headers['user-agent'])).toEqual(
      Array.from({ length: 3 }, () => 'Waymark/0.1 (treatment directory; data@county.example)'),
    );
    const asked = locator.asked[1]?.url;
    expect(asked?.pathname).toBe('/locator/exportsAsJson/v2');
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
      sType: 'both',
      sAddr: '39.8283, -98.5795',
      limitType: '2',
      limitValue: '20040000',
      pageSize: '10',
      page: '2',
      sort: '0',
    });
    const harvest = await load();
    expect(harvest.records.map(({ name }) => name)).toEqual(NAMES);
    expect(harvest.source.asOf).toBe('2026-11-21');
    expect(harvest.completeFor).toEqual(['VA']);
    expect(await readdir(join(folder, 'kept'))).toEqual(['reading.ndjson']);
  });

  test('gives the same records as the page it was cut from', async () => {
    await read(await start(), { limits: { pageSize: 7 } });
    const whole = await findTreatmentApi.load(DATA, {
      file: join(import.meta.dirname, 'fixtures/api-page-2019.json'),
      asOf: '2019-05',
      gazetteer,
    });
    expect((await load()).records).toEqual(whole.records);
  });

  test('of a part of the nation claims completeness for no state', async () => {
    const locator = await start();
    await read(locator, {
      question: { kind: 'SA', codes: ['OTP', 'SP'], near: { lat: 38, lng: -78 }, within: 40_000 },
    });
    expect(Object.fromEntries(locator.asked[0]?.url.searchParams ?? [])).toMatchObject({
      sType: 'SA',
      sCodes: 'OTP,SP',
      sAddr: '38, -78',
      limitValue: '40000',
    });
    expect((await load()).completeFor).toEqual([]);
  });

  test('without a contact says that there is none', () => {
    expect(userAgentOf(undefined)).toBe('Waymark/0.1 (treatment directory; operator contact not set)');
    expect(userAgentOf('a\r\nX: (y) ü')).toBe('Waymark/0.1 (treatment directory; aX: y)');
  });
});

describe('a locator that misbehaves but can be read', () => {
  const html = text(200, '<!doctype html><title>Gateway</title>', { 'content-type': 'text/html' });
  test.each<[string, Trick]>([
    ['a page that fails twice', on(2, 2, text(500, 'oops'))],
    ['a page that comes as a web page twice', on(2, 2, html)],
    ['text instead of JSON with status 200', on(1, 2, text(200, 'Error: query failed'))],
    ['an empty list in place of a page', on(2, 1, text(200, '[]'))],
    ['JSON that is cut off', on(3, 1, text(200, '{"page":3,"totalPages":3,"rows":[{'))],
    ['a page without its rows', on(2, 1, text(200, '{"page":2,"totalPages":3,"recordCount":30,"rows":[]}'))],
    ['another page than the one asked for', on(2, 1, text(200, JSON.stringify(answerOf(ROWS_2019, 1, 10))))],
    ['a connection that breaks', on(2, 2, (_, response) => Boolean(response.destroy()))],
    [
      'a body that breaks off',
      on(2, 1, (_, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('{"page":2,');
        setTimeout(() => response.destroy(), 10);
        return true;
      }),
    ],
    [
      'text that is not UTF-8',
      on(2, 1, (_, response) => Boolean(response.end(Buffer.from([0x7b, 0xff, 0xfe])))),
    ],
  ])('%s', async (_, trick) => {
    const locator = await start({ trick });
    await read(locator);
    expect(await names()).toEqual(NAMES);
    expect(locator.asked.length).toBeGreaterThan(3);
  });

  test('waits grow from try to try, spread by chance, and as long as the server asks', async () => {
    const world = createStillWorld();
    const trick: Trick = (asked, response) => {
      if (asked.page !== 1 || asked.times > 4) return false;
      const later =
        asked.times === 3
          ? { 'retry-after': '300' }
          : asked.times === 4
            ? { 'retry-after': 'Sat, 21 Nov 2026 01:00:00 GMT' }
            : {};
      response.writeHead(asked.times === 3 ? 429 : 503, later).end();
      return true;
    };
    await read(await start({ trick }), { world });
    // Three quarters of 2, 4 and 8 seconds; then what the server asked for, at most ten minutes of it.
    expect(world.slept.slice(0, 4)).toEqual([1500, 3000, 300_000, 600_000]);
  });

  test('one that ignores the size asked for is read in its own steps', async () => {
    const locator = await start({ pageSize: 4 });
    const synced = await read(locator, { limits: { pageSize: 1000 } });
    expect(synced.pages).toBe(8);
    expect(await names()).toEqual(NAMES);
  });

  test('one whose list grows while it is read is read to its new end, and not taken for complete', async () => {
    let rows = rowsLike2019(30);
    const trick: Trick = ({ page }) => {
      if (page === 3) rows = rowsLike2019(41);
      return false;
    };
    const synced = await read(await start({ rows: () => rows, trick }));
    expect(synced.pages).toBe(5);
    const harvest = await load();
    expect([harvest.rows, harvest.completeFor]).toEqual([41, []]);
    expect(harvest.rejected.map(({ reason }) => reason)).toContain(
      'the list changed while it was read: it had 30 rows at first and 41 at the end: taken as it is, not as complete',
    );
  });

  test('one whose list shrinks while it is read: what moved up was missed, and that is told', async () => {
    let rows = rowsLike2019(40);
    const trick: Trick = ({ page }) => {
      if (page === 3) rows = rowsLike2019(25);
      return false;
    };
    const synced = await read(await start({ rows: () => rows, trick }));
    expect(synced.pages).toBe(3);
    const harvest = await load();
    expect([harvest.rows, harvest.completeFor]).toEqual([25, []]);
  });

  test('rows that come twice are told and count once', async () => {
    const rows = [...ROWS_2019.slice(0, 12), ...ROWS_2019.slice(8, 20)].map((row, i) => ({
      ...row,
      _irow: i + 1,
    }));
    await read(await start({ rows: () => rows }));
    const harvest = await load();
    expect([harvest.rows, harvest.records.length]).toEqual([24, 20]);
    expect(harvest.rejected.filter(({ row }) => row).map(({ key, reason }) => `${key}: ${reason}`)[0]).toBe(
      `13 ${ROWS_2019[8]?.['typeFacility']}: the row came before, as 9 ${ROWS_2019[8]?.['typeFacility']}: the row is left out`,
    );
  });

  test('redirects inside the same server are followed', async () => {
    const trick: Trick = ({ url }, response) => {
      if (url.searchParams.has('moved')) return false;
      response.writeHead(302, { location: `${url.pathname}${url.search}&moved=1` }).end();
      return true;
    };
    await read(await start({ trick }));
    expect(await names()).toEqual(NAMES);
  });
});

describe('a locator that cannot be read', () => {
  const failing = async (trick: Trick, options: Partial<SyncOptions> = {}, limits = {}) => {
    const locator = await start({ trick });
    await expect(
      read(locator, { ...options, limits: { tries: 2, requestMs: 400, ...limits } }),
    ).rejects.toSatisfy((error) => {
      failure = error as typeof failure;
      return true;
    });
    // The reading before, had there been one, would still be in use.
    expect(await readdir(join(folder, 'kept'))).toEqual(['reading.ndjson.part']);
    return { ...failure, message: failure.message, tries: locator.asked.length };
  };
  let failure: Error & { problem: string };

  test.each<[string, Trick, string, string, number]>([
    [
      'text for JSON',
      text(200, 'Invalid sCodes'),
      'wrong-answer',
      'the answer is text, beginning "Invalid sCodes"',
      2,
    ],
    ['a web page', text(200, ' <html>'), 'wrong-answer', 'the answer is a web page', 2],
    ['nothing', text(200, ''), 'wrong-answer', 'the answer is empty', 2],
    ['an empty list', text(200, '[]'), 'wrong-answer', 'it is an empty list', 2],
    [
      'another shape',
      text(200, '{"page":"x","totalPages":1,"recordCount":1,"rows":[]}'),
      'wrong-answer',
      'its page is not a number',
      2,
    ],
    [
      'no programs',
      text(200, '{"page":1,"totalPages":0,"recordCount":0,"rows":[]}'),
      'no-rows',
      'no programs at all',
      1,
    ],
    ['a lost page', text(404, 'gone'), 'wrong-answer', 'status 404', 1],
    ['a broken server', text(503, ''), 'wrong-answer', 'status 503', 2],
    ['a hang', () => true, 'unreachable', 'no whole answer came within 0.4 seconds', 2],
    [
      'a hang in the middle',
      (_, response) => Boolean(response.writeHead(200).write('{"page":1,')) || true,
      'unreachable',
      'no whole answer came within 0.4 seconds',
      2,
    ],
    [
      'a redirect loop',
      (_, response) => Boolean(response.writeHead(301, { location: '/again' }).end()),
      'wrong-answer',
      'redirects more than 5 times',
      6,
    ],
    [
      'a redirect elsewhere',
      text(302, '', { location: 'http://127.0.0.1:9/x' }),
      'untrusted',
      'http://127.0.0.1:9, another server',
      1,
    ],
    [
      'a redirect to another scheme',
      text(302, '', { location: 'javascript:alert(1)' }),
      'untrusted',
      'another server',
      1,
    ],
    ['a redirect to nowhere', text(302, ''), 'wrong-answer', 'redirects to "nowhere"', 1],
    [
      'a claim of 200 MB',
      text(200, '', { 'content-length': String(200 * 1024 * 1024) }),
      'too-large',
      '209715200 bytes or more',
      1,
    ],
    [
      'too many pages',
      text(200, JSON.stringify({ page: 1, totalPages: 1e9, recordCount: 30, rows: [{}] })),
      'too-large',
      '1000000000 pages',
      1,
    ],
    [
      'too many rows',
      text(200, JSON.stringify({ page: 1, totalPages: 9, recordCount: 1e9, rows: [{}] })),
      'too-large',
      '1000000000 rows',
      1,
    ],
  ])('%s', async (_, trick, problem, reason, tries) => {
    expect(await failing(trick)).toMatchObject({ problem, message: expect.stringContaining(reason), tries });
  });

  test('megabytes without end are not read to their end', async () => {
    let sent = 0;
    const blanks = Buffer.alloc(64 * 1024, 0x20);
    const endless: Trick = (_, response) => {
      const flood = new Readable({
        read() {
          sent += blanks.length;
          this.push(sent < 200 * 1024 * 1024 ? blanks : null);
        },
      });
      response.writeHead(200).on('close', () => flood.destroy());
      flood.pipe(response);
      return true;
    };
    expect(await failing(endless, {}, { pageBytes: 1024 * 1024, requestMs: 10_000 })).toMatchObject({
      problem: 'too-large',
      message: expect.stringContaining('at most 1048576 are read'),
    });
    expect(sent).toBeLessThan(50 * 1024 * 1024);
  });

  test('limits of time and size end the reading, and what came is kept', async () => {
    const locator = await start();
    for (const page of [1, 2]) {
      await expect(read(locator, { limits: { totalBytes: 1_000 } })).rejects.toMatchObject({
        problem: 'incomplete',
        message: expect.stringContaining(`its limit of 1000 bytes at page ${page} of 3`),
      });
    }
    await read(locator);
    expect(await names()).toEqual(NAMES);
    expect(locator.asked.map(({ page }) => page)).toEqual([1, 2, 3]);
    await expect(read(locator, { limits: { totalMs: 3_000, pauseMs: 4_000 } })).rejects.toMatchObject({
      problem: 'incomplete',
      message: expect.stringContaining('its limit of 0.05 minutes at page 2 of 3'),
    });
  });

  test('a server that is not there', async () => {
    const locator = await start();
    await locator.close();
    await expect(read(locator, { limits: { tries: 2 } })).rejects.toMatchObject({
      problem: 'unreachable',
      message: expect.stringMatching(
        /page 1, after 2 tries: 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/,
      ),
    });
  });

  test('a certificate that nobody trusts, without a second try', async () => {
    const pem = await readFile(join(import.meta.dirname, 'fixtures/not-trusted.pem'));
    let asked = 0;
    const server = createServer({ key: pem, cert: pem }, (_, response) => {
      asked++;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const { port } = server.address() as AddressInfo;
    await expect(read({ base: `https://127.0.0.1:${port}` })).rejects.toMatchObject({
      problem: 'untrusted',
      message: expect.stringMatching(
        /after 1 try: the certificate of 127\.0\.0\.1:\d+ is not to be trusted \(\w+\)/,
      ),
    });
    expect(asked).toBe(0);
  });

  test.each([
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'EPROTO',
  ])('%s is a matter of trust', async (code) => {
    const world = createStillWorld();
    const broken = {
      ...world,
      fetch: () =>
        Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })),
    };
    await expect(read({ base: 'https://findtreatment.example' }, { world: broken })).rejects.toMatchObject({
      problem: 'untrusted',
      message: expect.stringContaining(code),
    });
    expect(world.slept).toEqual([]);
  });

  test.each(['http://findtreatment.example', 'ftp://127.0.0.1/', 'findtreatment.gov', ''])(
    '%j is no address to read from',
    async (base) => {
      await expect(read({ base })).rejects.toMatchObject({ problem: 'untrusted' });
    },
  );

  test('a locator that fails leaves the last good reading in use', async () => {
    let isBroken = false;
    const locator = await start({
      trick: (_, response) => isBroken && Boolean(response.writeHead(500).end()),
    });
    await read(locator);
    const before = await readFile(to);
    isBroken = true;
    await expect(read(locator, { limits: { tries: 2 } })).rejects.toMatchObject({ problem: 'wrong-answer' });
    expect(await readFile(to)).toEqual(before);
    expect(await names()).toEqual(NAMES);
  });
});

describe('a reading that is broken off', () => {
  const breakOff = async (page: number) => {
    const stop = new AbortController();
    const trick: Trick = (asked) => {
      if (asked.page === page) stop.abort();
      return asked.page === page;
    };
    const locator = await start({ trick });
    await expect(read(locator, { signal: stop.signal })).rejects.toMatchObject({
      problem: 'incomplete',
      message: expect.stringContaining('What was read is kept'),
    });
  };

  test('goes on where it stopped', async () => {
    await breakOff(3);
    const locator = await start();
    const resumed = await read({ base: locator.base });
    // Another base: started anew.
    expect(resumed.isResumed).toBe(false);
    expect(locator.asked.map(({ page }) => page)).toEqual([1, 2, 3]);

    await rm(to);
    let isHanging = true;
    const stop = new AbortController();
    const same = await start({
      trick: ({ page }) => {
        if (!isHanging || page !== 3) return false;
        stop.abort();
        return true;
      },
    });
    await expect(read(same, { signal: stop.signal })).rejects.toMatchObject({ problem: 'incomplete' });
    isHanging = false;
    expect(await read(same)).toMatchObject({ requests: 1, isResumed: true });
    expect(same.asked.map(({ page }) => page)).toEqual([1, 2, 3, 3]);
    expect(await names()).toEqual(NAMES);
  });

  test('is not gone on with when it is old, of another size or of another question', async () => {
    const locator = await start();
    const part = async () => {
      await read(locator);
      const lines = (await readFile(to, 'utf8')).split('\n');
      await writeFile(`${to}.part`, `${lines.slice(0, 2).join('\n')}\n`);
    };
    for (const options of [
      { world: createStillWorld(Date.UTC(2026, 10, 22)) },
      { world: createStillWorld(Date.UTC(2026, 10, 20)) },
      { limits: { pageSize: 11 } },
      { question: { kind: 'MH' as const } },
    ]) {
      await part();
      expect((await read(locator, options)).isResumed).toBe(false);
    }
    await part();
    expect((await read(locator, { world: createStillWorld(Date.UTC(2026, 10, 21, 11)) })).isResumed).toBe(
      true,
    );
    expect(await names()).toEqual(NAMES);
  });

  test('at any byte of its file is gone on with or begun anew, and comes out whole', async () => {
    const locator = await start({ rows: () => ROWS_2019.slice(0, 6) });
    await read(locator, { limits: { pageSize: 2 } });
    const whole = await readFile(to);
    const cuts = Array.from({ length: 60 }, (_, i) => Math.round((whole.length * i) / 59));
    let resumed = 0;
    for (const cut of cuts) {
      await rm(to, { force: true });
      await writeFile(`${to}.part`, whole.subarray(0, cut));
      const synced = await read(locator, { limits: { pageSize: 2 } });
      if (synced.isResumed) resumed++;
      expect(await readFile(to)).toEqual(whole);
    }
    expect(resumed).toBeGreaterThan(30);
  });

  test('and garbled anywhere is gone on with from its last good page, or begun anew', async () => {
    const locator = await start({ rows: () => ROWS_2019.slice(0, 6) });
    await read(locator, { limits: { pageSize: 2 } });
    const whole = await readFile(to);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const garbled = Buffer.from(whole);
      garbled.write('\n{"', at);
      await writeFile(`${to}.part`, garbled);
      await read(locator, { limits: { pageSize: 2 } });
      expect((await load()).records.length).toBe(6);
    }
  });

  test('two at a time: the one whose file was replaced says so and publishes nothing half', async () => {
    const second: { done?: Promise<unknown> } = {};
    let locator: Locator;
    const trick: Trick = async ({ page }) => {
      if (page === 2 && !second.done) {
        second.done = read(locator, { limits: { pageSize: 30 } });
        await second.done;
      }
      return false;
    };
    locator = await start({ trick });
    await expect(read(locator)).rejects.toMatchObject({
      problem: 'incomplete',
      message: expect.stringContaining('another reading was started'),
    });
    expect(await names()).toEqual(NAMES);
  });
});

describe('a kept reading', () => {
  test('that is not there, not finished, damaged or something else is refused by name', async () => {
    await expect(load()).rejects.toMatchObject({
      problem: 'not-found',
      message: expect.stringContaining('waymark sync'),
    });
    await expect(findTreatmentApi.load(folder, { gazetteer })).rejects.toMatchObject({
      problem: 'not-found',
    });
    await read(await start());
    const lines = (await readFile(to, 'utf8')).trimEnd().split('\n');
    const file = join(folder, 'other.ndjson');
    const loading = async (content: string) => {
      await writeFile(file, content);
      return load(file);
    };
    await expect(loading(`${lines.slice(0, 3).join('\n')}\n`)).rejects.toMatchObject({
      problem: 'incomplete',
      message: expect.stringContaining('ends after page 2, before the reading was finished'),
    });
    await expect(loading(`${[lines[0], lines[2], lines[4]].join('\n')}\n`)).rejects.toMatchObject({
      problem: 'damaged',
      message: expect.stringContaining('expected page 1'),
    });
    await expect(loading(`${lines[0]}\nnot json\n`)).rejects.toMatchObject({ problem: 'damaged' });
    await expect(loading('name1,name2\n')).rejects.toMatchObject({ problem: 'wrong-format' });
    await expect(loading('<html>')).rejects.toMatchObject({
      problem: 'wrong-format',
      message: expect.stringContaining('a web page'),
    });
    await expect(loading('[]')).rejects.toMatchObject({
      problem: 'wrong-format',
      message: expect.stringContaining('an empty list'),
    });
    await expect(loading(JSON.stringify(answerOf([], 1, 10)))).rejects.toMatchObject({ problem: 'no-rows' });
    await expect(loading(JSON.stringify(answerOf(ROWS_2019, 1, 30)))).rejects.toMatchObject({
      problem: 'wrong-format',
      message: expect.stringContaining('carries no date'),
    });
  });
});
