import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export const address = inject('address');
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

let browser: Browser;
const open: BrowserContext[] = [];

/** Shares one browser among the tests of a file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser(inject('browserPath'));
  });
  afterAll(async () => {
    await Promise.all(open.map((context) => context.close()));
    await browser.close();
  });
}

/**
 * A page in a browser of its own, as a new visitor has it; phone size unless told otherwise. Nothing is kept for use
 * without a network unless a test is about that: what the service worker answers, a test could neither see nor spoil.
 */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block', ...options });
  open.push(context);
  return context.newPage();
}

/** Opens a page and waits until it is quiet: packs loaded, code that may be needed later loaded too. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' });
}

/** Waits until nothing has been asked for during half a second: what a first touch brings has come then. */
export async function quiet(page: Page): Promise<void> {
  let last = performance.now();
  const note = () => {
    last = performance.now();
  };
  page.on('request', note).on('requestfinished', note);
  while (performance.now() - last < 500) await page.waitForTimeout(50);
  page.off('request', note).off('requestfinished', note);
}
