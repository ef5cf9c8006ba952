import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INTAKE, secretsOf, TRUTH, writeSecretData } from '../rooms/cli/src/confidential/secret-data.ts';
import { violations } from './axe.ts';
import { build, type OwnServer, serve } from './own-server.ts';
import { newVisitor, PHONE, withBrowser } from './visit.ts';

withBrowser();

let folder = '';
let real: OwnServer;
let demo: OwnServer;
const ids = new Map<string, number>();

beforeAll(async () => {
  folder = await writeSecretData();
  const packs = join(folder, 'site/packs');
  await build(join(folder, 'data'), packs);
  [real, demo] = await Promise.all([serve('--pack', packs), serve('--demo', '--pack', packs)]);
  const answer = await fetch(`${real.address}/api/v1/search?near=MD&limit=100`);
  const { hits } = (await answer.json()) as { hits: { id: number; name: string; confidential?: boolean }[] };
  for (const { id, name, confidential } of hits) if (confidential) ids.set(name, id);
});
afterAll(async () => {
  real.stop();
  demo.stop();
  await rm(folder, { recursive: true, force: true });
});

const findSecrets = (text: string) =>
  secretsOf(TRUTH).filter((secret) => text.toLowerCase().includes(secret));
const read = async (address: string, path: string) => (await fetch(address + path)).text();

test('no page that the server writes holds more of a confidential place than its area and intake line', async () => {
  expect([...ids.keys()].sort()).toEqual([
    'Haven House',
    'Lantern Program',
    'Quiet Harbor Program',
    'Safe House',
  ]);
  const paths = [
    '/find?near=21201&within=50',
    '/find?near=Baltimore%2C+MD&order=distance',
    '/find?text=quiet+harbor',
    '/housing',
    '/data',
    '/status',
    '/sitemap.xml',
    '/sitemap/programs-1.xml',
    ...[...ids.values()].flatMap((id) => [`/find/${id}`, `/find/${id}/__data.json`]),
  ];
  let met = 0;
  for (const path of paths.flatMap((each) => (each.startsWith('/sitemap') ? [each] : [each, `/es${each}`]))) {
    const text = await read(real.address, path);
    expect(findSecrets(text), path).toEqual([]);
    if (text.includes(INTAKE.added)) met++;
  }
  expect(met, 'the pages meet the place they are about').toBeGreaterThan(5);
});

test.each([
  ['', 'The address is not published. Call this line.', 'Directions', 'Show'],
  ['/es', 'La dirección no se publica. Llame a esta línea.', 'Cómo llegar', 'Mostrar'],
])('a page and a card of %s say so, and lead nowhere but to the phone', async (language, words, way, map) => {
  const id = ids.get('Quiet Harbor Program')!;
  for (const javaScriptEnabled of [true, false]) {
    const page = await newVisitor({ javaScriptEnabled });
    await page.goto(`${real.address}${language}/find/${id}`, { waitUntil: 'networkidle' });
    const said = (await page.locator('main').textContent()) ?? '';
    expect(said).toContain(words);
    expect(said).not.toContain(way);
    expect(await page.getByRole('button', { name: map }).count()).toBe(0);
    expect(await page.locator(`main a[href="tel:+1${INTAKE.added}"]`).count()).toBeGreaterThan(0);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    expect(data).not.toHaveProperty('geo');
    expect(data.address).toEqual({
      '@type': 'PostalAddress',
      addressLocality: 'Baltimore',
      addressRegion: 'MD',
      addressCountry: 'US',
    });
    if (!javaScriptEnabled) continue;
    expect(await violations(page)).toEqual([]);
    await page.goto(`${real.address}${language}/find?near=21201&within=50`, { waitUntil: 'networkidle' });
    const card = page.locator('article').filter({ hasText: 'Quiet Harbor Program' });
    expect(await card.textContent()).toContain(words);
  }
});

test('a confidential home says so on its card', async () => {
  const page = await newVisitor();
  await page.goto(`${real.address}/housing`, { waitUntil: 'networkidle' });
  const card = page.locator('article.card').filter({ hasText: 'Safe House' });
  await card.waitFor();
  const said = (await card.textContent())!;
  expect(said).toContain('The address is not published. Call this line.');
  expect(said).not.toContain('Ask for the address');
  expect(findSecrets(await page.content())).toEqual([]);
});

const TOP = /<body[^>]*><aside class="demonstration"[^>]*>([^<]+)/;

test('without --demo nothing of it is served', async () => {
  for (const path of ['/', '/es', '/meetings', '/housing', '/packs/manifest.json', '/robots.txt']) {
    const text = await read(real.address, path);
    expect(text, path).not.toMatch(TOP);
    expect(text, path).not.toMatch(/"demo"|Example Noon|noindex/);
  }
  expect((await fetch(`${real.address}/api/v1/meetings`)).status).toBe(404);
  expect(await read(real.address, '/api/v1/housing')).not.toContain('Example Harbor House');
  expect(await read(real.address, '/robots.txt')).not.toMatch(/^Disallow: \/$/m);
});

test('with --demo every page says so on top, in both languages and without JavaScript, and none asks to be found', async () => {
  for (const path of ['', '/meetings', '/housing', '/find', '/find?near=21201', '/nowhere'])
    for (const [language, words] of [
      ['', /^Demonstration\..*made up/],
      ['/es', /^Demostración\..*inventadas/],
    ] as const) {
      const answer = await fetch(`${demo.address}${language}${path || (language ? '' : '/')}`);
      const text = await answer.text();
      expect(TOP.exec(text)?.[1], language + path).toMatch(words);
      expect(text).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    }
  expect(await read(demo.address, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  for (const path of ['/sitemap.xml', '/sitemap/programs-1.xml'])
    expect(await read(demo.address, path)).not.toContain('<loc>');
  for (const path of ['/api/v1/meetings', '/api/v1/housing', '/api/v1/housing/1', '/packs/manifest.json'])
    expect(JSON.parse(await read(demo.address, path)), path).toMatchObject({ demo: true });
  const homes = await read(demo.address, '/api/v1/housing');
  expect(homes, 'the real homes are not among them').not.toContain(INTAKE.home);
  expect(demo.said).toContain('DEMONSTRATION');
});

test.each([
  [
    '',
    'Where?',
    /A meeting I can reach tonight/,
    'Demonstration data: this meeting does not exist.',
    'Demonstration data: this home does not exist.',
  ],
  [
    '/es',
    '¿Dónde?',
    /Una reunión a la que llego esta noche/,
    'Datos de demostración: esta reunión no existe.',
    'Datos de demostración: esta casa no existe.',
  ],
] as const)('every card of %s carries the banner', async (language, where, tonight, meeting, home) => {
  const page = await newVisitor({ viewport: PHONE, timezoneId: 'America/New_York' });
  // A Sunday afternoon within a month of the examples.
  await page.clock.setFixedTime(Date.UTC(2026, 10, 22, 22));
  await page.goto(`${demo.address}${language}/meetings`, { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: where }).fill('21201');
  await page.getByRole('button', { name: tonight }).press('Enter');
  await page.locator('#meetings-found').waitFor();
  const meetings = await page.locator('.finder article').all();
  expect(meetings.length).toBeGreaterThan(0);
  for (const card of meetings) expect(await card.textContent()).toContain(meeting);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${demo.address}${language}/housing`, { waitUntil: 'networkidle' });
  await page.locator('article.card').first().waitFor();
  const homes = await page.locator('article.card').all();
  expect(homes.length).toBe(3);
  for (const card of homes) expect(await card.textContent()).toContain(home);
  expect(await violations(page)).toEqual([]);
});
