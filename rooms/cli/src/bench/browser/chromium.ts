import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Our own switches: those that come with the package hide faults and share one process. */
const switches = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** The browser that comes with npm. Throws ERR_MODULE_NOT_FOUND where only what serving needs was installed. */
export const launchChromium = async (more: readonly string[] = []): Promise<Browser> => {
  const { chromium } = await import('playwright-core');
  const packageFile = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/(@sparticuz.chromium).*/, '$1/package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  // It unpacks to $TMPDIR/chromium whatever its version: a folder of its own keeps a stale one away.
  const folder = join(tmpdir(), `waymark-chromium-${version}`);
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...switches, ...more] });
};

/** An old phone: a processor four times as slow as this one. */
export const slowCpu = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** Slow 4G: 1.6 Mbit/s, 150 ms. */
export const slowNetwork = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
};

/** Does something in a page of a browser that has seen nothing before. */
export const asNewVisitor = async <T>(
  browser: Browser,
  visit: (page: Page) => Promise<T>,
  more: BrowserContextOptions = {},
): Promise<T> => {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...more,
  });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
};
