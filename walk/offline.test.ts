import { createHash } from 'node:crypto';
import { encodePack, type Listing, type Manifest, type PackFile } from '@waymark/directory';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Line, openLine } from './line.ts';
import { newVisitor, address as server, withBrowser } from './visit.ts';

withBrowser();

let line: Line;
beforeEach(async () => {
  line = await openLine();
});
afterEach(() => line.close());

const PATIENCE_MS = 20_000;

/** Waits for something that happens in the page while nobody looks. */
async function until(page: Page, what: string, script: string): Promise<void> {
  const late = Date.now() + PATIENCE_MS;
  while (!(await page.evaluate<boolean>(`(async () => ${script})()`))) {
    if (Date.now() > late) throw new Error(`Waited ${PATIENCE_MS} ms in vain: ${what}`);
    await page.waitForTimeout(25);
  }
}

const pagesKept = `caches.match('/_app/kept.json').then(async (mark) => mark && (await mark.json()).whole)`;
const listKept = `caches.match('/packs/manifest.json').then(Boolean)`;
const keptNames = `(async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  return all.flat().map((url) => url.replace(location.origin, ''));
})()`;

const names = (page: Page) => page.evaluate<string[]>(keptNames);
const isPack = (name: string) => name.endsWith('.pack');

async function search(page: Page, place: string, box = 'Where?'): Promise<void> {
  const near = page.getByRole('combobox', { name: box });
  await near.fill(place);
  await near.press('Enter');
  await page.locator('#results-heading', { hasText: place }).waitFor();
}

/** A visitor who may keep things, after a first search: pages and list are on the device. */
async function afterFirstSearch(): Promise<Page> {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  await page.goto(`${line.address}/find`);
  await search(page, '21201');
  await until(page, 'the pages are kept', pagesKept);
  await until(page, 'the list is kept', listKept);
  return page;
}

async function cut(context: BrowserContext): Promise<void> {
  line.down = true;
  await context.setOffline(true);
}

const firstCard = (page: Page) => page.getByRole('article').first();
const bar = (page: Page) => page.getByRole('status').filter({ hasText: /connection|conexión|newer|older/ });

test('after a first search the finder, its programs and the guide work in flight mode, in both languages', async () => {
  const page = await afterFirstSearch();
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(`${line.address}/`)) elsewhere.push(request.url());
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await cut(page.context());

  await page.reload();
  await firstCard(page).waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('21201');
  await bar(page).getByText('The list kept here is from').waitFor();
  expect(await violations(page)).toEqual([]);

  await search(page, 'Billings, MT');
  const link = firstCard(page).getByRole('link').first();
  const name = (await link.textContent())!.trim();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.locator('address').textContent()).toContain('MT');
  await page.goBack();
  await page.locator('#results-heading', { hasText: 'Billings, MT' }).waitFor();

  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/find');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await page.locator('#results-heading', { hasText: 'Billings, MT' }).waitFor();
  await bar(page).getByText('Sin conexión.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${line.address}/es/find/1`);
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not(:text("Cargando"))')).waitFor();
  await page.goto(`${line.address}/find?near=96910&within=any`);
  await page.locator('#results-heading', { hasText: '96910' }).waitFor();
  expect(new URL(page.url()).search).toBe('');

  await page.goto(`${line.address}/guide/overdose-and-naloxone`);
  await page.getByRole('heading', { level: 1, name: 'Overdose and naloxone' }).waitFor();
  await page.goto(`${line.address}/es/guide/teens`);
  await page.getByRole('heading', { level: 1, name: 'Para adolescentes' }).waitFor();
  await page.goto(`${line.address}/no-such-page`);
  await page.getByRole('heading', { level: 1, name: 'This page needs a connection' }).waitFor();
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test('what is kept names no search and no program, and a reload tells the server neither', async () => {
  const page = await afterFirstSearch();
  const link = firstCard(page).getByRole('link').first();
  const name = (await link.textContent())!.trim();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.locator('#results-heading', { hasText: '21201' }).waitFor();
  const asked = line.asked.length;
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.locator('#results-heading', { hasText: '21201' }).waitFor();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(line.asked.slice(asked), 'kept once, nothing more is asked for on the way').toEqual([]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goto(`${line.address}/find?near=21201&medicine=methadone`);
  await firstCard(page).waitFor();
  await page.goto(`${line.address}/es/find/7`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  expect(line.asked.slice(asked).filter((path) => /\/find|\?/.test(path))).toEqual([]);
  const kept = await names(page);
  expect(kept.filter((path) => /\?|\/find\/|21201/.test(path))).toEqual([]);
  expect(kept).toEqual(
    expect.arrayContaining(['/find', '/es/find', '/shell', '/guide/teens', '/es/privacy']),
  );
  const telling = `(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true });
        if (request.url.endsWith('.pack')) continue;
        if ((await answer.text()).includes(${JSON.stringify(name)})) found.push(request.url);
      }
    }
    return found;
  })()`;
  expect(await page.evaluate(telling)).toEqual([]);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a download that breaks off, or comes with other bytes, is never kept; it is tried again', async () => {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  let spoiled = 0;
  line.spoil = (path, body) => {
    if (path.includes('treatment-detail') && spoiled++ < 2) return 'broken off';
    if (path === '/guide/teens' && spoiled++ < 9) return body.subarray(1);
    if (path === '/es/guide/teens' && spoiled++ < 9) return { status: 500 };
    return undefined;
  };
  await page.goto(`${line.address}/find`);
  await search(page, '21201');
  await until(page, 'the list is kept', listKept);
  const kept = await names(page);
  expect(kept.filter(isPack)).toHaveLength(3);
  expect(spoiled).toBeGreaterThan(2);
  expect(kept.filter((path) => path.endsWith('/guide/teens'))).toEqual([]);
  line.spoil = () => undefined;
  await page.reload();
  await until(page, 'the rest of the pages is kept', pagesKept);
  expect((await names(page)).filter((path) => path.endsWith('/guide/teens'))).toHaveLength(2);
});

test('a page of the first that does not come whole: nothing is kept by halves, and the search works', async () => {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  line.spoil = (path) => (path === '/es/shell' ? 'broken off' : undefined);
  await page.goto(`${line.address}/find`);
  await search(page, '21201');
  await until(
    page,
    'the try is over',
    `navigator.serviceWorker.getRegistration().then((found) => !found?.installing)`,
  );
  await until(page, 'the try has begun', `caches.keys().then((all) => all.length > 0)`);
  await page.waitForTimeout(300);
  expect(await names(page)).not.toContain('/_app/kept.json');
  expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull();
  await page.goto(`${line.address}/privacy`);
  await page.getByText('Not kept on this device.').waitFor();
});

test('a damaged file on the device is thrown out and fetched anew', async () => {
  const page = await afterFirstSearch();
  const spoil = `(async () => {
    const cache = await caches.open('waymark-packs');
    for (const request of await cache.keys())
      if (request.url.includes('treatment-search')) await cache.put(request, new Response(new Uint8Array(100)));
  })()`;
  await page.evaluate(spoil);
  await page.reload();
  await firstCard(page).waitFor();
  await cut(page.context());
  await page.reload();
  await firstCard(page).waitFor();
});

for (const [how, script] of [
  [
    'throws at every touch',
    `const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
     for (const name of ['open', 'match', 'has', 'keys', 'delete']) CacheStorage.prototype[name] = refuse;
     indexedDB.open = refuse; navigator.serviceWorker.register = refuse;`,
  ],
  [
    'is not there',
    `delete globalThis.caches; delete Navigator.prototype.serviceWorker; delete globalThis.indexedDB;`,
  ],
] as const) {
  test(`storage that ${how} is survived, and said`, async () => {
    const page = await newVisitor({ serviceWorkers: 'allow' });
    await page.addInitScript(script);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${line.address}/find`);
    await search(page, '21201');
    await firstCard(page).getByRole('link').first().click();
    await page.waitForURL(/\/find\/\d+$/);
    await page.goBack();
    await firstCard(page).waitFor();
    await page.goto(`${line.address}/privacy`);
    await page.getByText('Nothing can be kept here.').waitFor();
    expect(faults).toEqual([]);
  });
}

test('a device without room says so when it is asked to keep the list', async () => {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  await page.addInitScript(
    `Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));`,
  );
  await page.goto(`${line.address}/privacy`);
  await page.getByRole('button', { name: 'Keep it on this device now' }).click();
  await page.getByText('There may be no room left').waitFor();
  expect((await names(page)).filter(isPack)).toEqual([]);
});

const OTHER_NAME = 'A program of another list';

/** Another list of one program, whose search and detail tiers belong together. */
function otherList(manifest: Manifest): { manifest: Manifest; bytes: Map<string, Buffer> } {
  const source = { ...manifest.sources[0]!, asOf: '2030-01' };
  const listing: Listing = {
    id: 1,
    name: OTHER_NAME,
    city: 'Baltimore',
    state: 'MD',
    zip: '21201',
    position: { lat: 39.29, lng: -76.62, precision: 'address' },
    phones: [{ purpose: 'main', number: '4105550100' }],
    statements: [{ source: source.id, yes: ['SA', 'OP'], no: [] }],
  };
  const encoded = encodePack([listing], { kind: 'treatment', sources: [source] });
  const bytes = new Map<string, Buffer>();
  const packs = manifest.packs.map((file): PackFile => {
    if (file.kind !== 'treatment') return file;
    const content = Buffer.from(encoded[file.tier]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const name = `treatment-${file.tier}.${sha256.slice(0, 16)}.pack`;
    bytes.set(`/packs/${name}`, content);
    return { ...file, file: name, bytes: content.length, sha256 };
  });
  return { manifest: { ...manifest, asOf: '2030-01', sources: [source], packs }, bytes };
}

/** From now on the server has another list. */
async function bringOtherList(broken?: PackFile['tier']): Promise<void> {
  const manifest = (await (await fetch(`${server}/packs/manifest.json`)).json()) as Manifest;
  const other = otherList(manifest);
  line.spoil = (path) => {
    if (path === '/packs/manifest.json') return Buffer.from(JSON.stringify(other.manifest));
    const bytes = other.bytes.get(path);
    return bytes && broken && path.includes(broken) ? bytes.subarray(1) : bytes;
  };
}

test('a newer list takes the place of the old one as a whole, and moves nothing that is being read', async () => {
  const page = await afterFirstSearch();
  const old = (await names(page)).filter(isPack);
  await bringOtherList('detail');
  await page.reload();
  await firstCard(page).waitFor();
  await expect
    .poll(() => line.asked.filter((path) => path.includes('treatment-detail')).length, {
      timeout: PATIENCE_MS,
    })
    .toBe(1 + 3);
  expect((await names(page)).filter(isPack), 'half of a new list is not kept').toEqual(old);

  await bringOtherList();
  await page.reload();
  await firstCard(page).waitFor();
  const heading = page.locator('#results-heading');
  const before = await heading.textContent();
  await bar(page).getByText('A newer list of programs has come').waitFor();
  expect(await heading.textContent()).toBe(before);
  await page.getByRole('button', { name: 'Show the new list' }).click();
  await page.getByRole('link', { name: OTHER_NAME }).waitFor();
  expect(await heading.textContent()).toContain('21201');
  await cut(page.context());
  await page.reload();
  await page.getByRole('link', { name: OTHER_NAME }).click();
  await page.getByRole('heading', { level: 1, name: OTHER_NAME }).waitFor();
  await page.reload();
  await bar(page).getByText('January 2030').waitFor();
});

test('a list of a newer form is not kept: the old one serves, and the page says that it is the older one', async () => {
  const page = await afterFirstSearch();
  line.spoil = (path, body) =>
    path === '/packs/manifest.json'
      ? Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), format: 2 }))
      : undefined;
  await page.reload();
  await firstCard(page).waitFor();
  await bar(page).getByText('This page is older than the list').waitFor();
  await search(page, '59718');

  const other = await newVisitor({ serviceWorkers: 'allow' });
  await other.goto(`${line.address}/find?medicine=methadone`);
  await other.getByRole('alert').getByText('This page is older than the list').waitFor();
  line.spoil = () => undefined;
  await other.getByRole('button', { name: 'Load again' }).click();
  await firstCard(other).waitFor();
});

/** From now on the server has another release of the pages: one page differs, and the worker with it. */
async function bringOtherRelease(): Promise<void> {
  const page = Buffer.from(await (await fetch(`${server}/privacy`)).arrayBuffer());
  const changed = Buffer.from(page.toString().replace('<head>', '<head><meta name="other-release">'));
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(changed.equals(page)).toBe(false);
  line.spoil = (path, body) => {
    if (path === '/privacy') return changed;
    if (path !== '/service-worker.js' && path !== '/_app/version.json') return undefined;
    const version = Buffer.from(body.toString().replace(/(\d+\.\d+\.\d+)-[0-9a-f]{12}/, '$1-other0000000'));
    if (path === '/_app/version.json') return version;
    const versionFile = body.toString().match(/path:`\/_app\/version\.json`,bytes:\d+,sha256:`(\w+)`/)![1]!;
    const newVersionFile = hash(Buffer.from(JSON.stringify({ version: '0.1.0-other0000000' })));
    return Buffer.from(
      version.toString().replace(hash(page), hash(changed)).replace(versionFile, newVersionFile),
    );
  };
}

test('a new release of the pages comes while a person is reading: nothing is lost, nothing is mixed', async () => {
  const page = await afterFirstSearch();
  await bringOtherRelease();
  await page.evaluate(`navigator.serviceWorker.getRegistration().then((found) => found.update())`);
  await until(
    page,
    'the new release has taken over',
    `caches.keys().then((all) => all.some((name) => name.includes('other'))).then(async (there) => there && !(await navigator.serviceWorker.getRegistration()).installing)`,
  );
  // The open page goes on with its own code, its search and its list.
  const link = firstCard(page).getByRole('link').first();
  const name = (await link.textContent())!.trim();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.locator('#results-heading', { hasText: '21201' }).waitFor();
  // The next page that is not the finder's is loaded as a whole, of the new release.
  const loaded = page.waitForEvent('load');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await loaded;
  expect(await page.locator('meta[name="other-release"]').count()).toBe(1);
  await page.goBack();
  await page.locator('#results-heading', { hasText: '21201' }).waitFor();
  await cut(page.context());
  await page.reload();
  await page.locator('#results-heading', { hasText: '21201' }).waitFor();
});

test('on a line to be spared only what was used is kept', async () => {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  await page.addInitScript(`Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`);
  await page.goto(`${line.address}/find?medicine=methadone&near=MD`);
  await firstCard(page).waitFor();
  await until(page, 'the list is kept', listKept);
  const kept = await names(page);
  expect(kept.filter((path) => path.includes('/guide/teens'))).toEqual([]);
  expect(kept).toContain('/guide/overdose-and-naloxone');
  expect(kept.filter((path) => path.includes('treatment-search'))).toHaveLength(1);
  await cut(page.context());
  await page.reload();
  await firstCard(page).waitFor();
  await page.goto(`${line.address}/es/today`);
  await page.getByRole('heading', { level: 1, name: 'Consiga ayuda hoy' }).waitFor();
});

test('a clock that is years off changes nothing', async () => {
  const { asOf } = (await (await fetch(`${server}/packs/manifest.json`)).json()) as Manifest;
  for (const year of [1999, 2061]) {
    const page = await newVisitor({ serviceWorkers: 'allow' });
    await page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`));
    await page.goto(`${line.address}/find`);
    await search(page, '21201');
    await until(page, 'the list is kept', listKept);
    await page.context().setOffline(true);
    await page.reload();
    await bar(page).getByText(asOf.slice(0, 4)).waitFor();
  }
});

test('what is kept can be removed, and stays away while the page is open', async () => {
  const page = await afterFirstSearch();
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await page.getByText('Kept on this device.').waitFor();
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByText('It was removed.').waitFor();
  expect(await names(page)).toEqual([]);
  expect(await page.evaluate(`navigator.serviceWorker.getRegistrations().then((all) => all.length)`)).toBe(0);
  await page.goBack();
  await search(page, '59718');
  await page.waitForTimeout(500);
  expect(await names(page)).toEqual([]);
  expect(loads, 'pages of the same release follow each other without a load').toEqual([]);
  await page.goto(`${line.address}/privacy`);
  await page.getByText('Not kept on this device.').waitFor();
  await page.getByRole('button', { name: 'Keep it on this device now' }).click();
  await page.getByText('Kept on this device.').waitFor();
});

test('before a first search nothing is kept', async () => {
  const page = await newVisitor({ serviceWorkers: 'allow' });
  await page.goto(`${line.address}/`, { waitUntil: 'networkidle' });
  await page.goto(`${line.address}/find`, { waitUntil: 'networkidle' });
  await page.goto(`${line.address}/find/1`, { waitUntil: 'networkidle' });
  expect(await names(page)).toEqual([]);
  expect(line.asked).not.toContain('/service-worker.js');
});

test('the worker and the manifest are asked for anew each time, code never again', async () => {
  const head = async (path: string) => (await fetch(server + path)).headers;
  const worker = await head('/service-worker.js');
  expect(worker.get('cache-control')).toBe('no-cache');
  expect(worker.get('content-type')).toContain('javascript');
  expect(worker.get('etag')).toBeTruthy();
  const manifest = await head('/packs/manifest.json');
  expect(manifest.get('cache-control')).toContain('must-revalidate');
  const again = await fetch(`${server}/packs/manifest.json`, {
    headers: { 'if-none-match': manifest.get('etag')! },
  });
  expect(again.status).toBe(304);
  const page = await fetch(`${server}/find`);
  expect(page.headers.get('content-security-policy')).toContain("worker-src 'self'");
  const [code] = (await page.text()).match(/\/_app\/immutable\/entry\/start[\w.-]+/)!;
  expect((await head(code)).get('cache-control')).toContain('immutable');
});
