import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const NEUTRAL = 'https://www.weather.gov/';

/** A page in a browser in which the neutral page exists, and says what it was told of where the person came from. */
async function newPage(): Promise<{ page: Page; told: string[] }> {
  const page = await newVisitor();
  const told: string[] = [];
  await page.route(`${NEUTRAL}**`, async (route) => {
    const { referer } = await route.request().allHeaders();
    told.push(`${route.request().url()} ${referer ?? ''}`);
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  return { page, told };
}

async function searchAndOpen(page: Page): Promise<void> {
  await visit(page, '/');
  await visit(page, '/find');
  await page.getByRole('combobox', { name: 'Where?' }).fill('59718');
  await page.getByRole('combobox', { name: 'Where?' }).press('Enter');
  await page.getByRole('article').first().waitFor();
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.waitForURL('**/find/*');
}

async function isAway(page: Page, told: readonly string[]): Promise<void> {
  await page.getByRole('heading', { name: 'Weather' }).waitFor();
  expect(told).toEqual([`${NEUTRAL} `]);
}

async function isGone(page: Page, told: readonly string[]): Promise<void> {
  await isAway(page, told);
  for (const step of ['back', 'forward', 'forward'] as const) {
    await (step === 'back' ? page.goBack() : page.goForward());
    await page.waitForLoadState('networkidle');
    const seen = `${page.url()} ${await page.evaluate('JSON.stringify(history.state) + document.body.innerText')}`;
    expect(seen).not.toMatch(/59718|\/find\/\d/);
  }
}

test('the button in the corner leaves, tells the next page nothing, and neither Back nor Forward shows the search', async () => {
  const { page, told } = await newPage();
  await searchAndOpen(page);
  await page.getByRole('link', { name: 'Leave site' }).click();
  await isGone(page, told);
});

test('Escape three times leaves, twice does not', async () => {
  const { page, told } = await newPage();
  await searchAndOpen(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByText('Press Escape once more').waitFor();
  expect(page.url()).toMatch(/\/find\/\d+$/);
  await page.keyboard.press('Escape');
  await isGone(page, told);
});

test('without JavaScript the button is a plain link to the neutral page, in both languages', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  for (const [path, name] of [
    ['/find', 'Leave site'],
    ['/es/guide', 'Salir del sitio'],
  ] as const) {
    await visit(page, path);
    expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(NEUTRAL);
  }
});

test('the panel shows the search, what is kept and what the server was asked for, and deletes it', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await page.evaluate(
    `localStorage.setItem('note', 'x'); indexedDB.open('list').onsuccess = (event) => event.target.result.close()`,
  );
  await page.getByRole('combobox', { name: 'Where?' }).fill('59718');
  await page.getByRole('combobox', { name: 'Where?' }).press('Enter');
  await page.getByRole('article').first().waitFor();
  const button = page.getByRole('contentinfo').getByRole('link', { name: 'What this page knows' });
  await button.click();
  const panel = page.getByRole('dialog');
  await panel.getByText('The place you asked about: 59718').waitFor();
  await panel.getByText('A setting you asked us to keep: note').waitFor();
  await panel.getByText('Something you asked us to keep: list').waitFor();
  await panel.getByText('None of these names a place or a program.').waitFor();
  await panel.getByText('Show the list').click();
  await panel.getByText('/packs/manifest.json').waitFor();
  expect(await panel.innerText()).not.toContain(address);

  await panel.getByRole('button', { name: 'Delete all' }).click();
  await panel.getByRole('button', { name: 'Yes, delete it all' }).click();
  await panel.getByText('Deleted.').first().waitFor();
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.evaluate(`document.activeElement?.hasAttribute('data-knows')`)).toBe(true);
});

// While a window lies over the page, the page's own way out cannot be reached.
describe.each([
  ['what this page knows', '/find', { name: 'What this page knows' }],
  ['the card of danger', '/check', { name: /Someone does not wake up/ }],
  ['the card of danger, in Spanish', '/es/care', { name: /^Pienso en el suicidio/ }],
] as const)('over a page lies %s', (_, path, { name }) => {
  async function openIt() {
    const visitor = await newPage();
    const { page } = visitor;
    await visit(page, path);
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    return { ...visitor, dialog };
  }

  test('and a button in it leaves', async () => {
    const { page, told, dialog } = await openIt();
    const out = dialog.getByText(/^(Leave site|Salir del sitio)$/);
    expect((await out.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await out.click();
    await isAway(page, told);
  });

  test('and Escape three times leaves', async () => {
    const { page, told } = await openIt();
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
    await isAway(page, told);
  });
});

test('no window lies over a page without a way out in it', () => {
  const folder = new URL('../rooms/web/src/', import.meta.url);
  const windows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => ({ file, source: readFileSync(new URL(file, folder), 'utf8') }))
    .filter(({ source }) => source.includes('<dialog'));
  expect(windows.length).toBeGreaterThanOrEqual(2);
  const without = windows.filter(({ source }) => !/leaveFast\(|<LeaveLink/.test(source));
  expect(without.map(({ file }) => file)).toEqual([]);
});
