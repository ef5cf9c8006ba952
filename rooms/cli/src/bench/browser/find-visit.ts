import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { asNewVisitor, slowCpu, slowNetwork } from './chromium.ts';

export interface FirstLoad {
  readonly scripts: number;
  /** As brotli, without headers. */
  readonly scriptBytes: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Milliseconds since the address was opened. */
export interface ColdFind {
  readonly boxThere: number;
  readonly searchesOnDevice: number;
  readonly results: number;
}

const watchShifts = `
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const scriptBytes = async (response: Response): Promise<number> => {
  const { 'content-encoding': encoding, 'content-length': length } = await response.allHeaders();
  if (encoding === 'br' && length !== undefined) return Number(length);
  return brotliCompressSync(await response.body()).length;
};

/** /find as a first visitor gets it, untouched until nothing more comes. */
export const visitFirstLoad = (browser: Browser, address: string): Promise<FirstLoad> =>
  asNewVisitor(browser, async (page) => {
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.addInitScript(watchShifts);
    await slowNetwork(page);
    await slowCpu(page);
    await page.goto(new URL('find', address).href, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(scripts.map(scriptBytes));
    return {
      scripts: scripts.length,
      scriptBytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
      shift: await page.evaluate<number>('window.layoutShift'),
    };
  });

/** Types a ZIP as soon as there is a box for it, and asks as soon as the page can answer by itself. */
export const visitColdFind = (browser: Browser, address: string): Promise<ColdFind> =>
  asNewVisitor(browser, async (page: Page) => {
    await slowNetwork(page);
    await slowCpu(page);
    const start = performance.now();
    const passed = () => performance.now() - start;
    await page.goto(new URL('find', address).href, { waitUntil: 'commit' });
    const box = page.locator('#near');
    await box.waitFor();
    const boxThere = passed();
    await box.pressSequentially('21201', { delay: 80 });
    // The button that asks for the position is there only once scripts run: before that the server would answer.
    await page.locator('#find .position button').waitFor();
    const searchesOnDevice = passed();
    await box.press('Enter');
    await page.locator('#results article').first().waitFor();
    return { boxThere, searchesOnDevice, results: passed() };
  });
