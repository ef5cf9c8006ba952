import { createServer } from 'node:net';
import process from 'node:process';
import lighthouse from 'lighthouse';
import { watchFolder } from '../../packs/watch-folder.ts';
import { createHttpServer } from '../../serve/http-server.ts';
import { listen } from '../../serve/listen.ts';
import { loadPages } from '../../serve/web-pages.ts';
import { runHere, tellParent } from '../apart.ts';
import { launchChromium } from '../browser/chromium.ts';

/** Scores of one page, 0 to 100, by the ids that Lighthouse has for them. */
export interface PageScores {
  readonly path: string;
  readonly scores: Readonly<Record<string, number>>;
  /** Titles of audits that cost points. */
  readonly lost: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const score = async (address: string, path: string, port: number): Promise<PageScores> => {
  const result = await lighthouse(new URL(path, address).href, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: categories,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}, expected a report. Run it once more.`);
  const { lhr } = result;
  return {
    path,
    scores: Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score: part }) => [id, Math.round((part ?? 0) * 100)]),
    ),
    lost: Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9 ? [audit!.title] : [];
      }),
    ),
  };
};

const measure = async (packFolder: string, paths: readonly string[]): Promise<readonly PageScores[]> => {
  const packs = await watchFolder(packFolder, () => {});
  const server = createHttpServer(packs, await loadPages(packFolder, false));
  const address = await listen(server, '127.0.0.1', 0);
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const all: PageScores[] = [];
    for (const path of paths) {
      tellParent(`Lighthouse on ${path}`);
      all.push(await score(address, path, port));
    }
    return all;
  } finally {
    await browser.close();
    packs.close();
    server.close();
    server.closeAllConnections();
  }
};

const [packFolder, ...paths] = process.argv.slice(2) as [string, ...string[]];
await runHere(() => measure(packFolder, paths));
// The pages keep timers of their own.
process.exit();
