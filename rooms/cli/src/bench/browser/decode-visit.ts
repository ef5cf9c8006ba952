import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { asNewVisitor, slowCpu } from './chromium.ts';

const origin = 'http://waymark.test';
const engine = new URL('.', import.meta.resolve('@waymark/directory'));

const decodeInPage = `(async () => {
  const { openPack } = await import('/engine/index.ts');
  const answer = await fetch('/pack');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const start = performance.now();
  openPack(bytes);
  return performance.now() - start;
})()`;

/** The engine from its sources, and the pack, without a server. */
const answerFrom = async (page: Page, packFile: string): Promise<void> => {
  const pack = await readFile(packFile);
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/pack') return route.fulfill({ body: pack, contentType: 'application/octet-stream' });
    if (!path.startsWith('/engine/'))
      return route.fulfill({ body: '<!doctype html>', contentType: 'text/html' });
    const source = await readFile(new URL(path.slice('/engine/'.length), engine), 'utf8');
    return route.fulfill({ body: stripTypeScriptTypes(source), contentType: 'text/javascript' });
  });
};

/** Milliseconds that a new visitor's browser needs to open the search tier. */
export const visitDecode = (browser: Browser, packFile: string): Promise<number> =>
  asNewVisitor(browser, async (page) => {
    await answerFrom(page, packFile);
    await page.goto(origin);
    await slowCpu(page);
    return page.evaluate<number>(decodeInPage);
  });
