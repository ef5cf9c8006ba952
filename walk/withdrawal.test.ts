import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listen } from './asked.ts';
import { violations } from './axe.ts';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const add = (page: Page) => page.getByRole('button', { name: 'Add how I feel now' });
const save = (page: Page) => page.getByRole('button', { name: 'Add to my log' });
const entries = (page: Page) => page.locator('.entries > li');
const databases = (page: Page) =>
  page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))');

async function open(page: Page): Promise<void> {
  await visit(page, '/withdrawal');
  await add(page).click();
  await save(page).waitFor();
}

async function write(page: Page, note: string): Promise<void> {
  await add(page).click();
  await page.getByLabel('Anything else').fill(note);
  await save(page).click();
  await entries(page).filter({ hasText: note }).waitFor();
  await page.getByText('Added to your log.').waitFor();
}

test('the log works with the keyboard alone, danger interrupts, and nothing is sent or kept', async () => {
  const page = await newVisitor();
  await visit(page, '/withdrawal');
  const asked = listen(page);
  await add(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('form h3:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  expect(await page.locator('input[name="log-sweating"][value="severe"]').isChecked()).toBe(true);

  await page.getByLabel('Has it been 8 hours or more since you passed urine?').focus();
  await page.keyboard.press('Space');
  await page.getByText('You may be very dry').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const stop = page.getByRole('alertdialog');
  await stop.waitFor();
  expect(await stop.locator('a[href="tel:911"]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await stop.isVisible()).toBe(true);
  const answer = stop.getByRole('button', { name: "I'm getting help" });
  await answer.focus();
  await page.keyboard.press('Enter');
  expect(await stop.count()).toBe(0);

  await save(page).focus();
  await page.keyboard.press('Enter');
  await entries(page).first().waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Add how I feel now');
  expect(await entries(page).first().textContent()).toContain('Severe: Sweating');
  // What was answered once holds; the number to call stays in the page.
  expect(await stop.count()).toBe(0);
  expect(await page.getByText('You may be very dry').isVisible()).toBe(true);

  expect(asked).toEqual([]);
  expect(await databases(page)).toEqual([]);
  expect(new URL(page.url()).href).toBe(`${address}/withdrawal`);
  await page.reload({ waitUntil: 'networkidle' });
  await add(page).waitFor();
  expect(await entries(page).count()).toBe(0);
});

test('words of danger in a note are heard, in either language', async () => {
  const page = await newVisitor();
  await open(page);
  await page.getByLabel('Anything else').fill('ya no quiero vivir');
  await save(page).click();
  await page.getByRole('alertdialog').getByText('You matter').waitFor();
  await page.getByRole('button', { name: "I'm safe" }).click();
  expect((await entries(page).count()) + (await save(page).count())).toBe(1);
});

test('kept only when asked, changed, and deleted for good', async () => {
  const page = await newVisitor();
  await visit(page, '/withdrawal');
  await write(page, 'first');
  await page.getByLabel('Keep on this device').check();
  await page.getByText('Kept on this device.').waitFor();
  await write(page, 'second');
  await page.reload({ waitUntil: 'networkidle' });
  await entries(page).nth(1).waitFor();
  expect(await entries(page).first().textContent()).toContain('second');

  await page
    .getByRole('button', { name: /^Change the entry/ })
    .last()
    .click();
  await page.getByLabel('Time shown').fill('2026-11-01T01:10');
  await page.getByLabel('Anything else').fill('mended');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await page.getByText('Changed.').waitFor();
  expect(await entries(page).nth(1).textContent()).toContain('Nov 1, 2026, 1:10');
  await page.reload({ waitUntil: 'networkidle' });
  await entries(page).nth(1).getByText('mended').waitFor();

  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Yes, delete all' }).click();
  await page.getByText('All entries are deleted.').waitFor();
  expect(await databases(page)).toEqual([]);
  expect(await page.getByLabel('Keep on this device').isChecked()).toBe(false);
});

test('storage that throws is told of, and nothing is lost from the page', async () => {
  const page = await newVisitor();
  await page.addInitScript(
    `Object.defineProperty(IDBFactory.prototype, 'open', { value() { throw new DOMException('no', 'SecurityError'); } })`,
  );
  await visit(page, '/withdrawal');
  await page.getByText('We could not look for a log').waitFor();
  await write(page, 'still here');
  await page.getByLabel('Keep on this device').click();
  await page.getByText('This device did not let us keep').waitFor();
  expect(await page.getByLabel('Keep on this device').isChecked()).toBe(false);
  await write(page, 'and this');
  expect(await entries(page).count()).toBe(2);
});

test('a clock that is set back changes no order and no time that was given', async () => {
  const page = await newVisitor({ timezoneId: 'America/New_York' });
  await page.clock.setFixedTime(new Date('2026-11-21T15:00:00Z'));
  await visit(page, '/withdrawal');
  await write(page, 'ten');
  await page.clock.setFixedTime(new Date('2026-11-21T13:00:00Z'));
  await write(page, 'eight');
  const shown = await entries(page).allTextContents();
  expect(shown[0]).toMatch(/8:00.AM.*eight/s);
  expect(shown[1]).toMatch(/10:00.AM.*ten/s);
  expect(await page.getByText('A later entry shows an earlier time').isVisible()).toBe(true);
});

test('a change of language loses neither the entries nor what stands in the form', async () => {
  const page = await newVisitor();
  await visit(page, '/withdrawal');
  await write(page, 'one');
  await add(page).click();
  await page.locator('input[name="log-sleep"][value="severe"]').check({ force: true });
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Cómo se siente ahora' }).waitFor();
  expect(await page.locator('input[name="log-sleep"][value="severe"]').isChecked()).toBe(true);
  expect(await entries(page).count()).toBe(1);
});

test('the summary alone goes on paper, and the file holds the log', async () => {
  const page = await newVisitor();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await visit(page, '/withdrawal');
  await write(page, 'cold and tired');
  await page.getByRole('button', { name: 'Print a summary for a clinician' }).click();
  expect(await page.evaluate('window.printed')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.summary').isVisible()).toBe(true);
  expect(await page.getByText('Not a clinical scale, not scored.').isVisible()).toBe(true);
  expect(await page.locator('article h1').isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(5000);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  expect(await page.locator('article h1').isVisible()).toBe(true);

  await page.emulateMedia({ media: 'screen' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('how-i-feel.csv');
});

describe.each([
  ['', 'Add how I feel now', 'Withdrawal: what to expect'],
  ['/es', 'Anotar cómo me siento ahora', 'Abstinencia: qué esperar'],
])('in language "%s"', (language, button, title) => {
  test('the open log has no barrier, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newVisitor({ colorScheme });
      await visit(page, `${language}/withdrawal`);
      await page.getByRole('button', { name: button }).click();
      await page.locator('form input[type="checkbox"]').first().check();
      await page.locator('.banners .notice').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  test('without JavaScript everything but the log can be read, and a sheet stands in for it', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, `${language}/withdrawal`);
    expect(await page.locator('h1').textContent()).toContain(title);
    expect(await page.getByRole('button', { name: button }).count()).toBe(0);
    expect(await page.locator('.sheet tbody tr').count()).toBe(14);
    expect(await page.locator('figure svg:visible').count()).toBe(1);
    expect(await page.locator('.drugs > li').count()).toBe(4);
    const html = await (await fetch(`${address}${language}/withdrawal`)).text();
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/);
  });
});
