import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

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

/** Everything the browser asks for from now on: address, and body where there is one. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page
    .context()
    .on('request', (request: Request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
  return asked;
}

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
