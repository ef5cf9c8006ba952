import process from 'node:process';
import { watchFolder } from '../../packs/watch-folder.ts';
import { createHttpServer } from '../../serve/http-server.ts';
import { listen } from '../../serve/listen.ts';
import { loadPages } from '../../serve/web-pages.ts';
import { runHere, tellParent } from '../apart.ts';
import { type CallWalk, languages, visitCallWalk, ways } from './call-walk.ts';
import { launchChromium } from './chromium.ts';
import { visitDecode } from './decode-visit.ts';
import { type ColdFind, type FirstLoad, visitColdFind, visitFirstLoad } from './find-visit.ts';
import { type OfflineFind, visitOffline } from './offline-visit.ts';

export interface BrowserReport {
  readonly browser: string;
  readonly decodeMs: readonly number[];
  readonly firstLoad: FirstLoad;
  readonly cold: readonly ColdFind[];
  readonly offline: readonly OfflineFind[];
  readonly walks: readonly CallWalk[];
}

const repeat = async <T>(times: number, visit: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let i = 0; i < times; i++) all.push(await visit());
  return all;
};

const measure = async (packFolder: string, searchFile: string): Promise<BrowserReport> => {
  const packs = await watchFolder(packFolder, () => {});
  const server = createHttpServer(packs, await loadPages(packFolder, false));
  const address = await listen(server, '127.0.0.1', 0);
  const browser = await launchChromium();
  try {
    tellParent('Decoding in a slow browser');
    const decodeMs = await repeat(5, () => visitDecode(browser, searchFile));
    tellParent('Opening /find on a slow phone');
    const firstLoad = await visitFirstLoad(browser, address);
    const cold = await repeat(3, () => visitColdFind(browser, address));
    tellParent('Opening /find without a network');
    const offline = await repeat(5, () => visitOffline(browser, address));
    tellParent('Walking from the first page to a call');
    const walks: CallWalk[] = [];
    for (const language of Object.keys(languages) as (keyof typeof languages)[])
      for (const way of ways) walks.push(await visitCallWalk(browser, address, way, language));
    return { browser: `Chromium ${browser.version()}`, decodeMs, firstLoad, cold, offline, walks };
  } finally {
    await browser.close();
    packs.close();
    server.close();
    server.closeAllConnections();
  }
};

const [packFolder, searchFile] = process.argv.slice(2) as [string, string];
await runHere(() => measure(packFolder, searchFile));
// The pages keep timers of their own.
process.exit();
