import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

/** A page on a device that gives a write up in its own time, as a full one does. */
async function newPage(givesUp: string): Promise<{ page: Page; faults: string[] }> {
  const page = await newVisitor();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(givesUp);
  return { page, faults };
}

describe.each([
  [
    'as it makes room for the first time',
    `const make = IDBDatabase.prototype.createObjectStore;
     IDBDatabase.prototype.createObjectStore = function (...all) {
       const store = make.apply(this, all);
       store.transaction.abort();
       return store;
     };`,
  ],
  [
    'as it writes',
    `const put = IDBObjectStore.prototype.put;
     IDBObjectStore.prototype.put = function (...all) {
       const request = put.apply(this, all);
       this.transaction.abort();
       return request;
     };`,
  ],
])('a device that gives up %s', (_, givesUp) => {
  test('keeps no list, says so, and the list is still there', async () => {
    const { page, faults } = await newPage(givesUp);
    await visit(page, '/find?near=21201');
    await page.getByRole('article').first().getByRole('button', { name: /^Save/ }).click();
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Your list/ })
      .click();
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByText('This device did not take the change').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('keeps no log, says so, and the entry is still there', async () => {
    const { page, faults } = await newPage(givesUp);
    await visit(page, '/withdrawal');
    await page.getByRole('button', { name: 'Add how I feel now' }).click();
    await page.getByLabel('Anything else').fill('still here');
    await page.getByRole('button', { name: 'Add to my log' }).click();
    await page.getByText('Added to your log.').waitFor();
    await page.getByLabel('Keep on this device').click();
    await page.getByText('This device did not let us keep').waitFor();
    await page.locator('.entries').getByText('still here').waitFor();
    expect(faults).toEqual([]);
  });
});
