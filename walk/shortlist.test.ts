import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openLine } from './line.ts';
import { inOtherLanguage } from './other-language.ts';
import { address, DESK, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

async function search(page: Page, place = '21201'): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Where?' });
  await box.fill(place);
  await box.press('Enter');
  await page.getByRole('article').first().waitFor();
}

// Keys, not taps, where one thing is pressed right after another: taps at once and at one place count as a double tap.
/** Saves the first programs, and gives their names. */
async function saveFirst(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let at = 0; at < count; at++) {
    const card = page.getByRole('article').nth(at);
    names.push((await card.getByRole('heading').textContent())!.trim());
    await card.getByRole('button', { name: 'Save' }).press('Enter');
    await card.getByRole('button', { name: 'Saved' }).waitFor();
  }
  return names;
}

async function openList(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Your list \(/ })
    .click();
  await page.waitForURL('**/shortlist');
  await page.getByRole('heading', { level: 2, name: 'Side by side' }).waitFor();
}

async function listOf(page: Page, count: number): Promise<string[]> {
  await visit(page, '/find');
  await search(page);
  const names = await saveFirst(page, count);
  await openList(page);
  return names;
}

const listed = (page: Page) => page.locator('article[aria-labelledby^="listed-"] h3');
const words = async (page: Page) => (await listed(page).allTextContents()).map((name) => name.trim());

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link to this list' }).press('Enter');
  return page.getByLabel('Link', { exact: true }).inputValue();
}

test('programs are saved with the keyboard, a double tap saves once, and no request names them', async () => {
  const page = await newVisitor({ viewport: DESK });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await visit(page, '/find');
  await search(page);
  const first = page.getByRole('article').first();
  const name = (await first.getByRole('heading').textContent())!.trim();
  const id = (await first.getByRole('link').first().getAttribute('href'))!.split('/').at(-1)!;
  await first.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await first.getByRole('button', { name: 'Saved' }).waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'Saved:' }).textContent()).toContain(name);
  await page.getByRole('article').nth(1).getByRole('button', { name: 'Save' }).dblclick();
  await page.getByRole('link', { name: 'Your list (2)' }).first().waitFor();

  await openList(page);
  expect(await words(page)).toHaveLength(2);
  await makeLink(page);
  await page.getByRole('button', { name: 'Show a QR code' }).press('Enter');
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  expect(asked.filter((each) => new RegExp(`\\b${id}\\b|21201|#`).test(each.slice(address.length)))).toEqual(
    [],
  );
  expect(new URL(page.url()).hash).toBe('');
});

test('side by side: what differs comes first, and the table stays one on a phone', async () => {
  const page = await newVisitor();
  const names = await listOf(page, 3);
  const table = page.getByRole('table', { name: 'Programs side by side' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(
    expect.arrayContaining(names.map((name) => expect.stringContaining(name))),
  );
  const differing = await table.locator('tbody').nth(1).getByRole('row').all();
  for (const row of differing.slice(1)) {
    const cells = await row.locator('td > :last-child').allTextContents();
    expect(new Set(cells.map((cell) => cell.trim())).size, cells.join()).toBeGreaterThan(1);
  }
  const same = await table.locator('tbody').nth(2).getByRole('row').all();
  for (const row of same.slice(1)) {
    const cells = await row.locator('td > :last-child').allTextContents();
    expect(new Set(cells.map((cell) => cell.trim())).size, cells.join()).toBe(1);
  }
  const [content, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, innerWidth]',
  )) as number[];
  expect(content).toBeLessThanOrEqual(window!);
});

test('what happened on the phone sorts the list, stands on the cards, and survives a reload of the tab', async () => {
  const page = await newVisitor();
  const [first, second] = await listOf(page, 2);
  const card = page.locator('article[aria-labelledby^="listed-"]').first();
  await card.getByText('What happened when you called?').click();
  await card.getByLabel('Said no to my medicine').check();
  await card.getByRole('button', { name: 'Note it' }).dblclick();
  await card.getByText('Americans with Disabilities Act').waitFor();
  expect(await card.getByRole('button', { name: /^Take off: .*medicine/ }).count()).toBe(1);
  await card.getByLabel('Your note').fill('Ask for Ana');
  expect(await words(page)).toEqual([first, second]);
  await page.getByRole('button', { name: 'Sort by who to call next' }).dblclick();
  expect(await words(page)).toEqual([second, first]);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await words(page)).toEqual([second, first]);

  await page.getByRole('link', { name: first! }).first().click();
  await page.getByRole('heading', { level: 1, name: first! }).waitFor();
  expect(await page.getByText('You noted:').textContent()).toContain('You noted:');
  expect(await page.getByText('Said no to my medicine').count()).toBe(1);
  expect(await page.getByText('Ask for Ana').isVisible()).toBe(true);
});

test('a note that tells of danger is answered at once', async () => {
  const page = await newVisitor();
  await listOf(page, 1);
  await page.getByText('What happened when you called?').click();
  await page.getByLabel('Your note').fill('I want to kill myself');
  await page.getByLabel('Your note').blur();
  await page.getByRole('alertdialog').getByRole('link', { name: /988/ }).first().waitFor();
});

test('another visitor opens a shared list: out of the address at once, added only when they say so', async () => {
  const sender = await newVisitor();
  const names = await listOf(sender, 2);
  const link = await makeLink(sender);
  expect(link).toMatch(/\/shortlist#v1\.[\w-]+\.\w{4}$/);

  const page = await newVisitor();
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'A list someone shared with you' }).waitFor();
  expect(page.url()).toBe(`${address}/shortlist`);
  expect(await page.getByRole('article').getByRole('heading').allTextContents()).toEqual(names);
  expect(await page.getByRole('banner').getByText('Your list').count()).toBe(0);
  // Away and back: the list is still there, and still in no address.
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: names[0]! }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Add all to my list' }).click();
  await page.getByText('All of these are on your list.').waitFor();
  expect(await words(page)).toEqual(names);
});

test('a search is shared as a link: asked again on another device, in no address that is sent', async () => {
  const sender = await newVisitor();
  await visit(sender, '/find?near=21201&medicine=methadone&pay=medicaid');
  const before = await sender.locator('#results-heading').textContent();
  await sender.getByRole('button', { name: 'Share this search' }).click();
  const link = await sender.getByLabel('Link', { exact: true }).inputValue();
  expect(link).toContain('/find#s1.');

  const page = await newVisitor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toBe(before);
  expect(page.url()).toBe(`${address}/find`);
  expect(asked.filter((each) => /21201|methadone|#|\?/.test(each))).toEqual([]);

  // Pasted while the page is open, and cut off on its way.
  await page.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash.slice(0, -3))}`);
  await page.getByRole('alert').getByText('This link is not whole').waitFor();
  await page.waitForURL(`${address}/find`);
  await page.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash)}`);
  await page.getByRole('article').first().waitFor();
  expect(page.url()).toBe(`${address}/find`);
});

test('a link that is damaged, hostile or newer is refused in words, and leaves the address', async () => {
  const page = await newVisitor();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (const [fragment, said] of [
    ['v1.mk-gcx.0000', 'This link is not whole'],
    ['v1.%E0%A4%A', 'This link is not whole'],
    ['v1.<img src=x onerror=alert(1)>.abcd', 'This link is not whole'],
    ['v7.mk', 'This link is from a newer version'],
    [`v1.${'a'.repeat(130_000)}`, 'This link is too long'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${address}/shortlist#${fragment}`, { waitUntil: 'networkidle' });
    await page.getByText(said).waitFor();
    expect(page.url()).toBe(`${address}/shortlist`);
  }
  expect(faults).toEqual([]);
});

test('a program that is gone is named, and the nearest are offered', async () => {
  const page = await newVisitor();
  await visit(page, '/shortlist');
  // 536,870,911 is a number that no program has; 21201 is where it is said to have been.
  const programs = [{ id: 0x1fffffff, name: 'Closed House', zip: '21201', note: '', calls: [] }];
  await page.evaluate(`sessionStorage.setItem('waymark:list', '${JSON.stringify({ format: 1, programs })}')`);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('No longer in the directory: Closed House').waitFor();
  await page.getByText('Nearest to there now').waitFor();
  const offered = page.getByRole('article');
  expect(await offered.count()).toBe(3);
  await offered.first().getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Take off: Closed House' }).press('Enter');
  await page.getByText('Closed House is off your list.').waitFor();
  expect(await words(page)).toHaveLength(1);
});

test('storage that throws is said, and the list works on while the page is open', async () => {
  const page = await newVisitor();
  await page.addInitScript(`
    const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
    IDBFactory.prototype.open = refuse;
    IDBFactory.prototype.databases = refuse;
  `);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const names = await listOf(page, 2);
  await page.getByText('Your browser did not keep this change.').waitFor();
  expect(await words(page)).toEqual(names);
  await page.getByRole('button', { name: 'Keep on this device' }).press('Enter');
  await page.getByText('This device did not take the change').waitFor();
  expect(await words(page)).toEqual(names);
  expect(faults.filter((fault) => !fault.includes('full'))).toEqual([]);
});

test('a list is on the device only after the person said so, and gone at once when they delete it', async () => {
  const page = await newVisitor();
  const databases = () => page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))');
  const names = await listOf(page, 2);
  expect(await databases()).toEqual([]);
  await page.getByRole('button', { name: 'Keep on this device' }).dblclick();
  await page.getByText('Kept on this device.').waitFor();
  expect(await databases()).toEqual(['shortlist']);
  expect(await page.evaluate(`sessionStorage.getItem('waymark:list')`)).toBeNull();

  const other = await page.context().newPage();
  await visit(other, '/shortlist');
  expect(await words(other)).toEqual(names);
  await other.getByRole('button', { name: 'Delete my list' }).press('Enter');
  await other.getByRole('button', { name: 'Yes, delete it all' }).press('Enter');
  await other.getByText('Your list is deleted.').waitFor();
  expect(await databases()).toEqual([]);
  await page.getByText('Nothing is saved yet').waitFor();
});

test('what the page knows names the list, and deletes it for good', async () => {
  const page = await newVisitor();
  await listOf(page, 1);
  await page.getByRole('link', { name: 'What this page knows' }).first().press('Enter');
  const panel = page.getByRole('dialog');
  await panel.getByText('Kept until you close this tab: Your list').waitFor();
  await panel.getByRole('button', { name: 'Delete all that is kept on this device' }).press('Enter');
  await panel.getByRole('button', { name: 'Yes, delete it all' }).press('Enter');
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  await page.getByText('Nothing is saved yet').waitFor();
  expect(await page.evaluate(`sessionStorage.getItem('waymark:list')`)).toBeNull();
});

test('in flight mode the list is there after a reload, with everything it can do', async () => {
  const line = await openLine();
  const page = await newVisitor({ serviceWorkers: 'allow' });
  await page.goto(`${line.address}/find`);
  await search(page);
  const names = await saveFirst(page, 2);
  // The pages and the list are kept while nobody looks.
  const kept = `Promise.all([caches.match('/_app/kept.json').then(async (mark) => mark && (await mark.json()).whole),
    caches.match('/packs/manifest.json')]).then((all) => all.every(Boolean))`;
  while (!(await page.evaluate(kept))) await page.waitForTimeout(25);
  await openList(page);
  line.down = true;
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Side by side' }).waitFor();
  expect(await words(page)).toEqual(names);
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Show a QR code' }).press('Enter');
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  await page.getByText('What happened when you called?').first().click();
  await page.getByRole('button', { name: 'Report a problem' }).first().press('Enter');
  await page.getByLabel('Your report').waitFor();

  // A shared list opened without a connection.
  await page.goto('about:blank');
  await page.goto(link);
  await page
    .getByText('All of these are on your list.')
    .or(page.getByText('A list someone shared'))
    .first()
    .waitFor();
  expect(page.url()).toBe(`${line.address}/shortlist`);
  line.close();
});

test('the call sheet is one page for three programs, in both languages, and one program has its own', async () => {
  const page = await newVisitor();
  await listOf(page, 3);
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
  expect(await pages()).toBe(1);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Su lista' }).waitFor();
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Señales de alerta.', { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('#compare-heading').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });

  await visit(page, '/find/1');
  await page.getByRole('button', { name: 'Call sheet to print' }).click();
  await page.getByRole('heading', { level: 2, name: 'Call sheet' }).waitFor();
  expect(page.url()).toBe(`${address}/shortlist`);
  expect(await pages()).toBe(1);
});

test('a full list has no barrier, in both languages, light and dark', async () => {
  const page = await newVisitor({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await listOf(page, 3);
  await page.getByText('What happened when you called?').first().click();
  await page.getByLabel('They offered a date').first().check();
  await makeLink(page);
  await page.getByRole('button', { name: 'Report a problem' }).first().press('Enter');
  await page.getByRole('button', { name: 'Delete my list' }).press('Enter');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 2, name: 'Lado a lado' }).waitFor();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page)).toEqual([]);
  expect(inOtherLanguage(await page.locator('body').innerText(), 'es')).toEqual([]);
});
