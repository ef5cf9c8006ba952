import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listen } from './asked.ts';
import { address, newVisitor, quiet, visit, withBrowser } from './visit.ts';

withBrowser();

const PLACES = [
  '21201',
  'Baltimore, MD',
  '10002',
  'Brooklyn, NY',
  'Billings, MT',
  '59718',
  'San Juan, PR',
  '96910',
  'Winston Salem, NC',
  '99701',
  'Washington, IN',
  'Honolulu, HI',
  '85001',
  'Coeur d Alene, ID',
  'Miami, FL',
  '60601',
  'Albuquerque, NM',
  'Bangor, ME',
  '40202',
  'Los Angeles, CA',
];

async function search(page: Page, place: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Where?' }).fill(place);
  await page.getByRole('combobox', { name: 'Where?' }).press('Enter');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

test('twenty searches and twenty programs send nothing, and nothing ever goes elsewhere', async () => {
  const page = await newVisitor();
  const all = listen(page);
  await visit(page, '/find');
  await page.getByRole('combobox', { name: 'Where?' }).focus();
  await page.waitForLoadState('networkidle');
  await search(page, PLACES[0]!);
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  // Detail, places and the program page's code are fetched while the page is idle.
  await page.waitForTimeout(3000);
  const before = all.length;

  const visited = new Set<string>();
  for (const [i, place] of PLACES.entries()) {
    await search(page, place);
    const cards = page.getByRole('article');
    if ((await cards.count()) === 0) continue;
    const link = cards
      .nth(i % (await cards.count()))
      .getByRole('link')
      .first();
    const name = (await link.textContent())!.trim();
    await link.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    visited.add(page.url());
    await page.goBack();
    await cards.first().waitFor();
    expect(
      await page.getByRole('combobox', { name: 'Where?' }).inputValue(),
      'back keeps the search',
    ).not.toBe('');
    expect(new URL(page.url()).search, 'the search stays out of the address').toBe('');
  }
  expect(visited.size).toBeGreaterThanOrEqual(18);
  expect(all.slice(before), 'requests after the packs were loaded').toEqual([]);

  const elsewhere = all.filter((asked) => !asked.split(' ')[1]!.startsWith(`${address}/`));
  expect(elsewhere).toEqual([]);
  const names = [...PLACES, ...PLACES.map((place) => encodeURIComponent(place)), ...visited].flatMap(
    (text) => text.split(/,\s*/)[0]!,
  );
  const telling = all.filter((asked) =>
    names.some((name) => asked.toLowerCase().includes(name.toLowerCase())),
  );
  expect(telling, 'requests that name a place or a program').toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the position is asked for only on a tap, and is not sent', async () => {
  const page = await newVisitor({
    geolocation: { latitude: 39.2904, longitude: -76.6122 },
    permissions: ['geolocation'],
  });
  const all = listen(page);
  await visit(page, '/find');
  await page.getByRole('button', { name: 'Use my position' }).click();
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(all.filter((asked) => /39\.2|76\.6/.test(asked))).toEqual([]);
});

/** Keeps a file from arriving until it is let go. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const telling = (asked: readonly string[]) => asked.filter((each) => /21201|methadone|near=/.test(each));

test('a question from the start page stays out of every address, also while the places are on their way', async () => {
  const page = await newVisitor();
  const letGo = await holdBack(page, /places-search/);
  await visit(page, '/');
  const asked = listen(page);
  await page.getByRole('textbox', { name: 'Where are you?' }).fill('21201');
  await page.getByRole('button', { name: 'Find treatment' }).click();
  await page.waitForURL('**/find');
  await page.reload({ waitUntil: 'load' });
  await page.getByRole('heading', { level: 2, name: 'Loading' }).waitFor();
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/find');
  letGo();
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('21201');
  expect(telling(asked)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('what matters, chosen on the start page, is not told to the server', async () => {
  const page = await newVisitor();
  await visit(page, '/');
  const asked = listen(page);
  await page.getByLabel('Methadone or buprenorphine').check();
  await page.getByRole('button', { name: 'Find treatment' }).click();
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(telling(asked)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('a question in an address is sent once: it is out of the address before the list has come', async () => {
  const page = await newVisitor();
  const letGo = await holdBack(page, /treatment-search/);
  await page.goto(`${address}/find?near=21201&medicine=methadone`, { waitUntil: 'load' });
  await page.waitForURL(`${address}/find`);
  const asked = listen(page);
  await page.reload({ waitUntil: 'load' });
  letGo();
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('21201');
  expect(telling(asked)).toEqual([]);
});

test('a place with letters of its own asks for no file', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  const box = page.getByRole('combobox', { name: 'Where?' });
  await box.focus();
  await quiet(page);
  const asked = listen(page);
  await box.pressSequentially('Makaha');
  await page.getByRole('option', { name: 'Mākaha, HI' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  expect(asked).toEqual([]);
});

test('the start page says who answers: the server until the page is live, the device from then on', async () => {
  const served = await newVisitor({ javaScriptEnabled: false });
  await visit(served, '/');
  expect(await served.getByText('Our server does this search.').isVisible()).toBe(true);
  expect(await served.getByText('is not sent to us').isVisible()).toBe(false);
  const live = await newVisitor();
  await visit(live, '/');
  expect(await live.getByText('is not sent to us').isVisible()).toBe(true);
  expect(await live.getByText('Our server does this search.').isVisible()).toBe(false);
});

test('a cleared search is gone from the page and from its history entry', async () => {
  const page = await newVisitor();
  await visit(page, '/find?near=21201&medicine=methadone');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.getByRole('heading', { level: 2, name: 'What you will see' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Where?' }).inputValue()).toBe('');
  expect(await page.evaluate('JSON.stringify(history.state)')).not.toMatch(/21201|methadone/);
});

test('what was asked is answered once a list that did not load has come', async () => {
  const page = await newVisitor();
  await page.route(/places-search/, (route) => route.abort());
  await visit(page, '/find');
  const box = page.getByRole('combobox', { name: 'Where?' });
  await box.fill('21201');
  await box.press('Enter');
  await page.getByText('The list of programs did not load').waitFor();
  // Neither the box nor the question waits for the places any more.
  await page.locator('#find button[type="submit"]:enabled').first().waitFor();
  await page.unroute(/places-search/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('21201');
});

test('answers and programs are kept nowhere on the way, and answers in no search engine', async () => {
  for (const path of ['/find?near=21201', '/find?near=nowhere-at-all', '/find/1', '/es/find/999999999']) {
    const answer = await fetch(address + path);
    expect(answer.headers.get('cache-control'), path).toContain('no-store');
    expect((await answer.text()).includes('content="noindex"'), path).toBe(path.includes('?'));
  }
  // Pages made at build time, to which an old form or a link may add a question.
  for (const path of ['/meetings?near=21201', '/es/housing?near=21201', '/?near=21201'])
    expect((await fetch(address + path)).headers.get('cache-control'), path).toContain('no-store');
  expect(await (await fetch(`${address}/find`)).text()).not.toContain('noindex');
  expect(await (await fetch(`${address}/robots.txt`)).text()).toContain('Disallow: /find?');
});
