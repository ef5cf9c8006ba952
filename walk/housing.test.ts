import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { encodeHomes, type Home, publishable } from '@waymark/directory';
import { loadGazetteer, loadHousing } from '@waymark/sources';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openLine } from './line.ts';
import { newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

/** The middle of the town of the home that publishes no address. */
const LAUREL = { lat: 39.1, lng: -76.85 };
const DATA = join(import.meta.dirname, '../data');

/** The packs of the example homes, as a build makes them. */
async function exampleHomes() {
  const gazetteer = await loadGazetteer(DATA);
  const { records, sources } = await loadHousing(join(DATA, 'housing-csv/example.csv'), {
    gazetteer,
    today: '2026-11-21',
  });
  const homes = records.map(
    ({ key: _, stated, ...home }, i): Home =>
      publishable({ ...home, id: i + 1, statements: [stated] }, () => LAUREL).place,
  );
  return encodeHomes(homes, { sources });
}

/** The site as an operator has it who lists homes. */
async function withHomes(page: Page): Promise<void> {
  const { search, detail } = await exampleHomes();
  const files = { search, detail };
  await page.route('**/packs/manifest.json', async (route) => {
    const manifest = await (await route.fetch()).json();
    const more = await Promise.all(
      (['search', 'detail'] as const).map(async (tier) => {
        const digest = await crypto.subtle.digest('SHA-256', files[tier]);
        const sha256 = Buffer.from(digest).toString('hex');
        return {
          kind: 'housing',
          tier,
          file: `housing-${tier}.${sha256.slice(0, 16)}.pack`,
          bytes: files[tier].length,
          sha256,
        };
      }),
    );
    await route.fulfill({ json: { ...manifest, packs: [...manifest.packs, ...more] } });
  });
  await page.route('**/packs/housing-*.pack', (route) =>
    route.fulfill({
      body: Buffer.from(files[route.request().url().includes('-search.') ? 'search' : 'detail']),
    }),
  );
}

test('a house that accepts my methadone is found, and nothing of the question leaves the device', async () => {
  const page = await newVisitor();
  await withHomes(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, '/housing');
  await page.getByRole('combobox').fill('21201');
  await page.getByRole('button', { name: 'Find homes' }).waitFor();
  await page.getByRole('combobox').press('Enter');
  await page.getByRole('heading', { name: '3 homes' }).waitFor();
  await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('homes-found');
  const top = await page.evaluate<number>('document.activeElement.getBoundingClientRect().top');
  expect(top, 'the answer stands at the top of the screen').toBeLessThan(100);
  await page.getByRole('checkbox', { name: /^Methadone/ }).check();
  await page.getByRole('heading', { name: '2 homes' }).waitFor();
  const cards = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
  await cards.getByText('Example Harbor House').first().waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain('$160 a week.');
  expect(text).not.toMatch(/Sample Lane|410-555-5692|safe\.example/);
  expect(asked.filter((address) => /21201|methadone|Baltimore/i.test(address))).toEqual([]);
});

test('after a first look homes and their page work without a network, in both languages', async () => {
  const line = await openLine();
  const made = await exampleHomes();
  const files = (['search', 'detail'] as const).map((tier) => {
    const bytes = Buffer.from(made[tier]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      bytes,
      pack: { kind: 'housing', tier, file: `housing-${tier}.pack`, bytes: bytes.length, sha256 },
    };
  });
  line.spoil = (path, body) => {
    if (path !== '/packs/manifest.json')
      return files.find(({ pack }) => path === `/packs/${pack.file}`)?.bytes;
    const manifest = JSON.parse(body.toString());
    const more = files.map(({ pack }) => pack);
    return Buffer.from(JSON.stringify({ ...manifest, packs: [...manifest.packs, ...more] }));
  };
  try {
    const page = await newVisitor({ serviceWorkers: 'allow' });
    await page.goto(`${line.address}/housing`, { waitUntil: 'networkidle' });
    const kept = (name: string) => page.evaluate<boolean>(`caches.match('/packs/${name}').then(Boolean)`);
    expect(await kept('housing-search.pack'), 'nothing is kept before anybody looks for a home').toBe(false);
    await page.getByRole('checkbox', { name: /^Methadone/ }).check();
    const whole = `caches.match('/_app/kept.json').then(async (mark) => Boolean(mark && (await mark.json()).whole))`;
    await expect.poll(() => page.evaluate<boolean>(whole), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => kept('housing-detail.pack'), { timeout: 20_000 }).toBe(true);
    line.down = true;
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Example Harbor House' }).first().waitFor();
    await page.goto(`${line.address}/es/housing`);
    await page.getByRole('checkbox', { name: /^Metadona/ }).check();
    await page.getByRole('heading', { name: '2 casas' }).waitFor();
  } finally {
    line.close();
  }
});

test('the page leads on without a list of homes, in Spanish and without JavaScript', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await visit(page, '/es/housing');
  const ways = await page
    .getByRole('link', { name: /Programas con vivienda/ })
    .first()
    .getAttribute('href');
  expect(ways).toBe('/es/find?kind=housing&stay-on=methadone,buprenorphine');
  expect(await page.locator('main').innerText()).toContain('211');
});
