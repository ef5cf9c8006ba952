import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { memoryCaches } from './memory-caches.fixture.ts';
import { markPath, openShell, shellPrefix } from './shell-cache.ts';
import type { ShellFile } from './shell-file.ts';

const origin = 'https://waymark.test';

interface Release {
  readonly name: string;
  readonly first: readonly ShellFile[];
  readonly later: readonly ShellFile[];
  /** What the server answers. */
  readonly served: Map<string, string>;
}

/** A release whose code has a name of its own, and whose pages name that code. */
function release(name: string): Release {
  const start = `/_app/immutable/entry/start.${name}.js`;
  const shared = '/_app/immutable/chunks/shared.js';
  const page = (title: string) =>
    `<!doctype html><script src="${start}"></script>${title} of ${name}</html>\n`;
  const first = new Map([
    [start, `start(${name})`],
    [shared, 'shared'],
    ['/', page('home')],
    ['/shell', page('shell')],
    ['/es/shell', page('shell es')],
  ]);
  const later = new Map([
    ['/guide/teens', page('teens')],
    ['/guide/teens/__data.json', `data of ${name}`],
  ]);
  const listed = (files: Map<string, string>) =>
    [...files].map(([path, text]) => ({
      path,
      bytes: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
  const served = new Map([...first, ...later, ['/find', page('find')], ['/es/find', page('find es')]]);
  return { name, first: listed(first), later: listed(later), served };
}

let store: ReturnType<typeof memoryCaches>;
let asked: string[];
let server: Map<string, string | Response>;
let online: boolean;

const pathOf = (request: Request | string) =>
  new URL(typeof request === 'string' ? request : request.url, origin).pathname;

function shellOf({ name, first, later }: Release) {
  const fetch = async (request: Request | string) => {
    const path = pathOf(request);
    asked.push(path);
    if (!online) throw new TypeError('network');
    const answer = server.get(path);
    if (answer === undefined) return new Response('missing', { status: 404 });
    if (answer instanceof Response) return answer;
    return new Response(answer, { headers: { 'content-encoding': 'br', 'content-security-policy': 'x' } });
  };
  return openShell({ caches: store.caches, fetch }, name, { first, later });
}

const serve = ({ served }: Release) => {
  server = new Map(served);
};

const shell = '/shell';
const textOf = async (answer: Promise<Response>) => (await answer).text();
const request = (path: string) => new Request(new URL(path, origin));
const keptIn = (name: string) => [...(store.state.boxes.get(shellPrefix + name)?.keys() ?? [])].sort();

beforeEach(() => {
  store = memoryCaches();
  asked = [];
  online = true;
});

test('what it takes to work is kept first, the rest later, and no page of a person ever', async () => {
  const one = release('one');
  serve(one);
  const kept = shellOf(one);
  await kept.install();
  expect(keptIn('one')).toEqual([...one.first.map(({ path }) => path), '/find', '/es/find', markPath].sort());
  await kept.fill();
  const { length } = keptIn('one');
  expect(length).toBe(one.first.length + one.later.length + 3);
  expect(
    JSON.parse(await textOf(store.caches.match(markPath, { cacheName: `${shellPrefix}one` }) as never)),
  ).toMatchObject({ release: 'one', whole: true });

  online = false;
  for (const path of ['/find/7', '/find?near=21201', '/find/8'])
    expect(await textOf(kept.answer({ kind: 'shell', shell }, request(path)))).toContain('shell of one');
  expect(
    await textOf(kept.answer({ kind: 'page', path: '/guide/teens', shell }, request('/guide/teens'))),
  ).toContain('teens of one');
  expect(keptIn('one')).toHaveLength(length);
});

test('a kept page comes with the headers it had, but for those of its way here', async () => {
  const one = release('one');
  serve(one);
  const kept = shellOf(one);
  await kept.install();
  const { headers } = await kept.answer({ kind: 'page', path: '/find', shell }, request('/find'));
  expect(headers.get('content-security-policy')).toBe('x');
  expect(headers.get('content-encoding')).toBeNull();
});

test.each([
  ['an error', () => new Response('broken', { status: 500 })],
  ['a redirect', () => Object.defineProperty(new Response('x'), 'redirected', { value: true })],
  ['other bytes', () => 'a page of somebody else'],
  ['nothing', () => undefined],
])('%s in place of a file is never kept, and nothing is kept by halves', async (_name, spoiled) => {
  const one = release('one');
  for (const path of ['/', '/_app/immutable/chunks/shared.js', '/find', '/guide/teens']) {
    store = memoryCaches();
    serve(one);
    const broken = spoiled();
    if (broken === undefined) server.delete(path);
    else server.set(path, broken);
    const kept = shellOf(one);
    const worked = await kept.install().then(
      () => true,
      () => false,
    );
    expect(worked, path).toBe(path === '/guide/teens');
    await kept.fill();
    expect(keptIn('one'), path).not.toContain(path);
    expect(keptIn('one').includes(markPath), path).toBe(worked);
    serve(one);
    await kept.install();
    await kept.fill();
    expect(keptIn('one'), 'tried again').toContain(path);
  }
});

test('a search page of another release is not taken for one of this', async () => {
  const [one, two] = [release('one'), release('two')];
  serve(one);
  server.set('/find', two.served.get('/find')!);
  await expect(shellOf(one).install()).rejects.toThrow('another release');
  server.set('/find', one.served.get('/find')!.slice(0, -10));
  await expect(shellOf(one).install()).rejects.toThrow();
});

test('storage that is full keeps nothing, and the network answers', async () => {
  const one = release('one');
  serve(one);
  store.state.full = true;
  const kept = shellOf(one);
  await expect(kept.install()).rejects.toThrow('no room');
  expect(await textOf(kept.answer({ kind: 'page', path: '/', shell }, request('/')))).toContain(
    'home of one',
  );
});

test('storage that throws at every touch is survived', async () => {
  const one = release('one');
  serve(one);
  const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  const fetch = async () => new Response('from the network');
  const refused = { match: refuse, open: refuse, keys: refuse, delete: refuse };
  const kept = openShell({ caches: refused, fetch }, 'one', one);
  for (const path of ['/', '/_app/immutable/chunks/shared.js']) {
    const way = path === '/' ? ({ kind: 'page', path, shell } as const) : ({ kind: 'file', path } as const);
    expect(await textOf(kept.answer(way, request(path)))).toBe('from the network');
  }
  await kept.fill();
});

test('a new release takes over code it shares, keeps code of the one before for open pages, and forgets older ones', async () => {
  const releases = ['one', 'two', 'three'].map(release);
  for (const each of releases) {
    serve(each);
    const kept = shellOf(each);
    await kept.install();
    await kept.fill();
    await kept.tidy();
  }
  expect(asked.filter((path) => path.endsWith('shared.js'))).toHaveLength(1);
  expect([...store.state.boxes.keys()]).toEqual([`${shellPrefix}two`, `${shellPrefix}three`]);
  const kept = shellOf(releases[2]!);
  online = false;
  const code = (path: string) => kept.answer({ kind: 'file', path }, request(path));
  expect(await textOf(code('/_app/immutable/entry/start.two.js'))).toBe('start(two)');
  await expect(code('/_app/immutable/entry/start.one.js')).rejects.toThrow('network');
  // Never the data of one release for a page of another.
  expect(await textOf(code('/guide/teens/__data.json'))).toBe('data of three');
});

test('a page that has not come yet is the one of the release before, whole in itself; without any, one that draws itself', async () => {
  const [one, two] = [release('one'), release('two')];
  serve(one);
  const before = shellOf(one);
  await before.install();
  await before.fill();
  serve(two);
  const now = shellOf(two);
  await now.install();
  online = false;
  const open = (path: string) => textOf(now.answer({ kind: 'page', path, shell }, request(path)));
  expect(await open('/guide/teens')).toContain('teens of one');
  store.state.boxes.get(`${shellPrefix}one`)!.delete(markPath);
  expect(await open('/guide/teens'), 'of a release that never worked').toContain('shell of two');
  expect(await open('/status')).toContain('shell of two');
  online = true;
  expect(await open('/guide/teens')).toContain('teens of two');
});

test('what the browser cleared away comes back', async () => {
  const one = release('one');
  serve(one);
  const kept = shellOf(one);
  await kept.install();
  await kept.fill();
  const all = keptIn('one');
  for (const path of ['/', '/find', '/guide/teens']) store.state.boxes.get(`${shellPrefix}one`)!.delete(path);
  await kept.fill();
  expect(keptIn('one')).toEqual(all);
});

test('a release in the making is not cleared away by the one before it', async () => {
  const one = release('one');
  serve(one);
  const kept = shellOf(one);
  await kept.install();
  await store.caches.open(`${shellPrefix}two`);
  await kept.tidy();
  expect([...store.state.boxes.keys()]).toEqual([`${shellPrefix}one`, `${shellPrefix}two`]);
});

test('what a person removed is not brought back', async () => {
  const one = release('one');
  serve(one);
  const kept = shellOf(one);
  await kept.install();
  store.state.boxes.clear();
  await kept.fill();
  await kept.answer({ kind: 'page', path: '/', shell }, request('/'));
  expect(store.state.boxes.size).toBe(0);
});
