import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

/** The code that a page brings along beyond what `known` brings. */
async function codeOf(path: string, known: string): Promise<string[]> {
  const [own, there] = await Promise.all(
    [path, known].map(async (each) => {
      const html = await (await fetch(address + each)).text();
      return [...html.matchAll(/\/_app\/immutable\/nodes\/[\w.-]+?\.js/g)].map(([file]) => file);
    }),
  );
  const lost = own!.filter((file) => !there!.includes(file));
  expect(lost, `code of ${path}`).not.toEqual([]);
  return lost;
}

/** Paths that the server is asked for from now on, with their questions. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(address.length)));
  return asked;
}

const tells = (asked: readonly string[]) => asked.filter((path) => /\/find\/\d|\?|21201/.test(path));

async function loseCode(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  const isLost = (url: URL) => files.includes(url.pathname);
  await page.route(isLost, (route) => route.abort());
  return () => page.unroute(isLost);
}

async function search(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Where?' });
  await box.fill('21201');
  await box.press('Enter');
  await page.getByRole('article').first().waitFor();
}

test('a program whose code does not come is not asked of the server, and opens when it comes', async () => {
  const page = await newVisitor();
  const heal = await loseCode(page, await codeOf('/find/1', '/find'));
  await visit(page, '/find');
  await search(page);
  const asked = listen(page);
  const link = page.getByRole('article').nth(2).getByRole('link').first();
  const name = (await link.textContent())!.trim();

  await link.click();
  await page.getByText('This page did not load').waitFor();
  expect(new URL(page.url()).pathname).toBe('/find');

  // The browser remembers that the code did not come: the list itself is loaded again, and nothing is lost.
  await heal();
  const loadedAgain = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await loadedAgain;
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  expect((await link.textContent())!.trim()).toBe(name);
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(tells(asked)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await link.waitFor();
  expect(tells(asked)).toEqual([]);
});

test('without a connection a program that cannot open leaves the list as it is', async () => {
  const page = await newVisitor();
  await loseCode(page, await codeOf('/find/1', '/find'));
  await visit(page, '/find');
  await search(page);
  await page.context().setOffline(true);
  await page.getByRole('article').nth(2).getByRole('link').first().click();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click();
  await again.and(page.locator(':enabled')).waitFor();
  expect(await page.getByRole('article').count()).toBe(25);
  expect(new URL(page.url()).pathname).toBe('/find');
});

test('a question from the start page is not sent when the code of the search does not come', async () => {
  const page = await newVisitor();
  const heal = await loseCode(page, await codeOf('/find', '/'));
  await visit(page, '/');
  const asked = listen(page);
  await page.getByRole('textbox', { name: 'Where are you?' }).fill('21201');
  await page.getByRole('button', { name: 'Find treatment' }).click();
  await page.getByText('This page did not load').waitFor();
  await heal();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('21201');
  expect(tells(asked)).toEqual([]);
});

test('a step back is not lost when the answer comes while the page gone back to is still on its way', async () => {
  const page = await newVisitor();
  const hold = async (which: RegExp | ((url: URL) => boolean)) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(which, async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  };
  const start = await codeOf('/', '/find');
  await visit(page, '/');
  const answer = await hold(/places-search/);
  await page.getByRole('textbox', { name: 'Where are you?' }).fill('21201');
  await page.getByRole('button', { name: 'Find treatment' }).click();
  await page.waitForURL('**/find');
  await page.reload({ waitUntil: 'load' });
  await page.getByRole('heading', { level: 2, name: 'Loading' }).waitFor();
  const code = await hold((url) => start.includes(url.pathname));
  const asked = page.waitForRequest((request) => start.includes(new URL(request.url()).pathname));
  const back = page.goBack();
  await asked;
  const places = page.waitForEvent('requestfinished', (request) => /places-search/.test(request.url()));
  answer();
  await places;
  // The list that was waited for is drawn, or would be.
  await page.evaluate('new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))');
  code();
  await back;
  await page.getByRole('heading', { level: 1, name: 'Find your way to treatment' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});
