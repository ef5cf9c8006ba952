import type { Browser, Page } from 'playwright-core';
import { asNewVisitor, slowCpu } from './chromium.ts';

/** Milliseconds since the address was opened. */
export interface OfflineFind {
  readonly searchesOnDevice: number;
  readonly results: number;
}

const isKept = `(async () => {
  const mark = await caches.match('/_app/kept.json');
  const list = await caches.match('/packs/manifest.json');
  return Boolean(list && mark && (await mark.json()).whole);
})()`;

const patienceMs = 30_000;

async function search(page: Page, zip: string): Promise<void> {
  // The button that asks for the position is there only once scripts run.
  await page.locator('#find .position button').waitFor();
  await page.locator('#near').fill(zip);
  await page.locator('#near').press('Enter');
  await page.locator('#results article').first().waitFor();
}

/** Waits until pages and list are kept on the device. */
export async function untilKept(page: Page): Promise<void> {
  const late = performance.now() + patienceMs;
  while (!(await page.evaluate<boolean>(isKept))) {
    if (performance.now() > late)
      throw new Error(
        `After ${patienceMs} ms pages and list are not kept, expected both. Open /privacy to see why.`,
      );
    await page.waitForTimeout(50);
  }
}

/** The second visit, without a network, in a tab of its own: asks for another place as soon as the page can search. */
export const visitOffline = (browser: Browser, address: string): Promise<OfflineFind> =>
  asNewVisitor(browser, async (first) => {
    const find = new URL('find', address).href;
    await first.goto(find);
    await search(first, '21201');
    await untilKept(first);
    const context = first.context();
    await first.close();
    await context.setOffline(true);
    const page = await context.newPage();
    await slowCpu(page);
    const start = performance.now();
    await page.goto(find, { waitUntil: 'commit' });
    await page.locator('#find .position button').waitFor();
    const searchesOnDevice = performance.now() - start;
    await search(page, '59718');
    return { searchesOnDevice, results: performance.now() - start };
  });
