import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const pins = (page: Page) => page.locator('.map [data-pin]');
const wide = { viewport: { width: 1440, height: 900 } };

async function search(page: Page, place: string): Promise<void> {
  const box = page.locator('#near');
  await box.fill(place);
  await box.press('Enter');
  await page.locator('#results-heading').waitFor();
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Show the map|Mostrar el mapa)$/ }).click();
  await pins(page).first().waitFor();
}

/** How many programs the pins in view stand for, by the signs on them. */
async function programsInView(page: Page): Promise<number> {
  const signs = await pins(page).locator('svg').allTextContents();
  return signs.reduce((sum, sign) => sum + (Number(sign.trim()) || 1), 0);
}

const mapLeft = (page: Page) =>
  page.evaluate(`JSON.stringify(history.state['waymark:map'] ?? null)`) as Promise<string>;

test('with the keyboard alone the map opens, a pin is chosen, and its card is marked', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, '59501');
  await page.getByRole('button', { name: 'Show the map' }).focus();
  await page.keyboard.press('Enter');
  await pins(page).first().waitFor();
  expect(await page.locator('#map-summary').textContent()).toMatch(/^4 programs on the map\. /);

  // Past the way to the list: the map itself, then its pins as one stop.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Map');
  const before = await pins(page).first().boundingBox();
  await page.keyboard.press('ArrowUp');
  const after = await pins(page).first().boundingBox();
  expect(after!.y - before!.y).toBeCloseTo(80, 0);
  await page.keyboard.press('ArrowDown');

  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const name = await page.evaluate('document.activeElement.getAttribute("aria-label")');
  expect(name).toContain('Only its ZIP area is known');
  await page.keyboard.press('Enter');
  const shown = page.getByRole('region', { name: 'On the map' });
  const program = (await shown.getByRole('link').first().textContent())!;
  const marked = page.locator('li[data-picked]');
  expect(await marked.getByRole('heading', { level: 3 }).textContent()).toBe(program);

  await shown.getByRole('button', { name: 'Go to it in the list' }).press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(program);
  // And from the list to the map.
  const other = page.getByRole('article').first();
  await other.getByRole('button', { name: 'Show on the map' }).press('Enter');
  await page
    .locator('li[data-picked]')
    .getByText(await other.getByRole('heading').innerText())
    .waitFor();
  expect(await page.evaluate('document.activeElement.getAttribute("aria-pressed")')).toBe('true');
});

test('pins that stand for several come apart when the map is nearer, and none is lost', async () => {
  const page = await newVisitor(wide);
  await visit(page, '/find');
  await search(page, '21201');
  await pins(page).first().waitFor();
  const total = Number(/^[\d,]+/.exec((await page.locator('#results-heading').textContent())!)![0]);
  expect(await programsInView(page)).toBe(total);
  const before = await pins(page).count();

  const fullest = page.getByRole('button', { name: /programs around/ }).first();
  const count = Number(/^\d+/.exec((await fullest.getAttribute('aria-label'))!)![0]);
  await fullest.click();
  await page.waitForFunction(`document.querySelectorAll('.map [data-pin]').length !== ${before}`);
  expect(await pins(page).count()).toBeGreaterThan(1);
  expect(await programsInView(page)).toBeGreaterThanOrEqual(count);
  expect(await page.evaluate('document.activeElement.matches("[data-pin]")')).toBe(true);

  await page.getByRole('button', { name: 'All results' }).click();
  expect(await programsInView(page)).toBe(total);
  await page.getByRole('button', { name: 'Farther' }).click();
  expect(await programsInView(page)).toBe(total);
});

test('back from a program the map, the choice and the place on the page are as they were', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, 'San Juan, PR');
  await openMap(page);
  await page.getByRole('button', { name: 'Nearer', exact: true }).click();
  await page.getByRole('button', { name: 'East', exact: true }).click();
  const pin = pins(page)
    .filter({ hasNot: page.locator('text') })
    .first();
  await pin.click();
  const chosen = await pin.getAttribute('aria-label');
  const left = await mapLeft(page);
  expect(JSON.parse(left)).toMatchObject({ open: true, view: { zoom: expect.any(Number) } });
  const link = page.getByRole('region', { name: 'On the map' }).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate('scrollY');
  await link.click();
  await page.waitForURL(/\/find\/\d+$/);
  await page.goBack();
  await pins(page).first().waitFor();
  expect(await page.locator('.map [aria-pressed="true"]').getAttribute('aria-label')).toBe(chosen);
  expect(await mapLeft(page)).toBe(left);
  await page.waitForFunction(`Math.abs(scrollY - ${scrolled}) < 4`);
  // Also after loading the page anew.
  await page.reload({ waitUntil: 'networkidle' });
  await pins(page).first().waitFor();
  expect(await mapLeft(page)).toBe(left);
  expect(await page.evaluate('location.href')).toBe(`${address}/find`);
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('in the other language the map is open, and shows what it showed', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, '21201');
  await openMap(page);
  for (const push of ['West', 'Nearer']) await page.getByRole('button', { name: push, exact: true }).click();
  const left = await mapLeft(page);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/find');
  await page.getByRole('button', { name: 'Ocultar el mapa' }).waitFor();
  await pins(page).first().waitFor();
  expect(await mapLeft(page)).toBe(left);
});

test('another area is searched around the middle of the map, and a wish more leaves the map where it is', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, '21201');
  await openMap(page);
  const here = page.getByRole('button', { name: 'Search this area' });
  expect(await here.count()).toBe(0);
  for (let push = 0; push < 3; push++) await page.getByRole('button', { name: 'West' }).click();
  const left = await mapLeft(page);
  await here.click();
  await page.getByRole('heading', { level: 2, name: 'the spot you chose on the map' }).waitFor();
  const view = (text: string) => JSON.parse(text).view;
  expect(view(await mapLeft(page))).toEqual(view(left));
  expect(await page.evaluate('location.href')).toBe(`${address}/find`);

  await page.getByRole('combobox', { name: 'Order' }).selectOption('distance');
  expect(view(await mapLeft(page))).toEqual(view(left));
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: '21201' }).waitFor();
  await page.waitForFunction(
    `JSON.stringify(history.state['waymark:map'].view) === ${JSON.stringify(JSON.stringify(view(left)))}`,
  );
});

test('a search that is cleared takes what the map kept with it', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, '21201');
  await openMap(page);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.locator('.map').waitFor({ state: 'detached' });
  expect(await mapLeft(page)).toBe('null');
});

test('Montana, Guam, Puerto Rico and Alaska: programs stand on land, with names around them', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  for (const [place, fewest] of [
    ['59501', 4],
    ['96910', 1],
    ['San Juan, PR', 30],
    ['99701', 1],
  ] as const) {
    await search(page, place);
    await page.getByRole('heading', { level: 2, name: place }).waitFor();
    if (place === '59501') await openMap(page);
    await page.waitForFunction(
      `[...document.querySelectorAll('.map [data-pin] svg')].reduce((sum, sign) => sum + (Number(sign.textContent.trim()) || 1), 0) >= ${fewest}`,
    );
    expect((await page.locator('.map path.land').getAttribute('d'))!.length, place).toBeGreaterThan(10);
    await page.locator('.map text.name').first().waitFor();
  }
});

test('the map asks for the same files wherever one looks, and moving it for none', async () => {
  const asked = async (place: string) => {
    const page = await newVisitor();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    const detail = page.waitForResponse(/treatment-detail/);
    await visit(page, '/find');
    await search(page, place);
    await detail;
    await openMap(page);
    await page.locator('.map text.name').first().waitFor();
    await page.waitForLoadState('networkidle');
    const opened = [...files].sort();
    for (const name of ['Nearer', 'North', 'West', 'Farther', 'Farther', 'All results'])
      await page.getByRole('button', { name, exact: true }).click();
    await page.waitForLoadState('networkidle');
    expect(files.length).toBe(opened.length);
    return opened;
  };
  const [havre, juan] = [await asked('59501'), await asked('San Juan, PR')];
  expect(havre).toEqual(juan);
  expect(havre.filter((url) => url.includes('/nation.'))).toHaveLength(1);
  for (const url of havre) expect(url.startsWith(`${address}/`), url).toBe(true);
});

test('a map that does not come says so, and comes when asked again', async () => {
  const page = await newVisitor();
  await page.route(/\/nation\./, (route) => route.abort());
  await visit(page, '/find');
  await search(page, '21201');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.getByText('The map did not load').waitFor();
  await page.unroute(/\/nation\./);
  await page.getByRole('button', { name: 'Try again' }).click();
  await pins(page).first().waitFor();
});

describe('the open map', () => {
  test.each([
    ['light, on a phone', '/find', { viewport: { width: 320, height: 640 } }],
    ['dark, on a desk', '/find', { ...wide, colorScheme: 'dark' }],
    ['in Spanish, on a desk', '/es/find', wide],
    ['in forced colors', '/es/find', { forcedColors: 'active', reducedMotion: 'reduce' }],
  ] as const)('%s has no barrier, no fault and no sideways scroll', async (how, path, options) => {
    const page = await newVisitor(options);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await visit(page, path);
    await search(page, '21201');
    if (!how.includes('desk')) await openMap(page);
    await pins(page).first().waitFor();
    await pins(page).last().click();
    // The system chooses forced colors: axe computes contrasts that nobody sees.
    if (!how.includes('forced')) expect(await violations(page)).toEqual([]);
    const [content, window] = (await page.evaluate(
      '[document.documentElement.scrollWidth, innerWidth]',
    )) as number[];
    expect(content).toBeLessThanOrEqual(window!);
    expect(faults).toEqual([]);
  });
});

const ANDROID =
  'Mozilla/5.0 (Linux; Android 12; SM-A125U) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';

test('directions go by the street address, on a phone to its own maps app, and say where they lead', async () => {
  const page = await newVisitor({ userAgent: ANDROID });
  await visit(page, '/find/1');
  const way = page.getByRole('link', { name: /^Directions to / });
  await page.getByText('Directions open the maps app on your device').waitFor();
  const street = (await page.locator('address span').first().textContent())!;
  const href = decodeURIComponent((await way.getAttribute('href'))!);
  expect(href).toMatch(/^geo:0,0\?q=/);
  expect(href).toContain(street.split(',')[0]);
  expect(href.slice('geo:0,0?q='.length)).not.toMatch(/-?\d+\.\d{2,}/);
  expect(await way.getAttribute('rel')).toContain('noreferrer');

  const plain = await newVisitor({ javaScriptEnabled: false });
  await visit(plain, '/find/1');
  const link = plain.getByRole('link', { name: /^Directions to / });
  expect(await link.getAttribute('href')).toContain('https://www.openstreetmap.org/directions?to=');
  expect(await plain.getByText('Directions open openstreetmap.org').isVisible()).toBe(true);
});

test('an address can be copied, and seen on a small map', async () => {
  const page = await newVisitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, '/find/1');
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText('Address copied.').waitFor();
  const shown = await page.locator('address span').allTextContents();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(shown.join('\n'));

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Show where it is on a map' }).click();
  await page.locator('figure [data-pin]').waitFor();
  await page.locator('figure text.name').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(
    asked.filter((url) => !url.startsWith(`${address}/_app/immutable/`) && !url.includes('/packs/')),
  ).toEqual([]);
});

test('streets come from this server alone, once they are asked for', async () => {
  const page = await newVisitor(wide);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, '/find');
  await search(page, '21201');
  await pins(page).first().waitFor();
  await page.getByText('sees which part of the map you look at').waitFor();
  expect(asked.filter((url) => /basemap|maplibre/i.test(url))).toEqual([]);

  const part = page.waitForResponse(/\/basemap\/[0-9a-f]{16}\.pmtiles$/);
  await page.getByRole('checkbox', { name: 'Show streets' }).check();
  expect((await part).status()).toBe(206);
  await page.locator('.map path.land').waitFor({ state: 'detached' });
  await page.getByText('© OpenStreetMap').waitFor();
  expect(await page.getByText('Streets cannot be shown here').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  // The pins stand over the streets, and move with them.
  const before = await pins(page).count();
  await page.getByRole('button', { name: 'Nearer', exact: true }).click();
  await page.waitForFunction(`document.querySelectorAll('.map [data-pin]').length !== ${before}`);

  await page.getByRole('checkbox', { name: 'Show streets' }).uncheck();
  await page.locator('.map path.land').waitFor();
  expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('blob:'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('paper keeps the list and leaves the map and the form out', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await search(page, '59501');
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  for (const left of ['.map', '#near', '#order'])
    expect(await page.locator(left).isVisible(), left).toBe(false);
  expect(await page.getByRole('article').first().isVisible()).toBe(true);
});
