import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../packs/folders.ts';
import { runApart } from './apart.ts';
import type { BrowserReport } from './browser/browser-run.ts';
import type { Line, Section } from './line.ts';
import { median } from './rounds.ts';

const handler = join(root, 'rooms/web/build/handler.js');

const budgets = {
  decode: { what: 'decode to ready, 4 x CPU slowdown', unit: 'ms', most: 150 },
  scripts: { what: 'first load of /find: JavaScript as brotli', unit: 'kB', most: 70 },
  shift: { what: 'first load of /find: layout shift', unit: 'shift', most: 0 },
  cold: { what: 'cold /find, ZIP typed at once, slow 4G, 4 x CPU: results', unit: 's', most: 6 },
  offline: { what: 'second visit offline', unit: 's', most: 1 },
} as const satisfies Record<string, Line>;

const offline: Line = { ...budgets.offline, note: 'not yet: the service worker comes with a later issue' };

const skipped = (why: string): Section => ({
  title: 'Browser',
  lines: [
    ...[budgets.decode, budgets.scripts, budgets.shift, budgets.cold].map((line) => ({ ...line, note: why })),
    offline,
  ],
  notes: [],
});

const linesOf = ({ decodeMs, firstLoad, cold }: BrowserReport): readonly Line[] => {
  const results = cold.map((visit) => visit.results / 1000);
  const seconds = (pick: (visit: BrowserReport['cold'][number]) => number) =>
    (median(cold.map(pick)) / 1000).toFixed(2);
  return [
    {
      ...budgets.decode,
      got: median(decodeMs),
      note: `${Math.min(...decodeMs).toFixed(0)} to ${Math.max(...decodeMs).toFixed(0)} ms`,
    },
    { ...budgets.scripts, got: firstLoad.scriptBytes / 1000, note: `${firstLoad.scripts} files` },
    { ...budgets.shift, got: firstLoad.shift },
    {
      ...budgets.cold,
      got: median(results),
      note: `${Math.min(...results).toFixed(2)} to ${Math.max(...results).toFixed(2)} s; box after ${seconds((visit) => visit.boxThere)} s, page can search after ${seconds((visit) => visit.searchesOnDevice)} s`,
    },
    offline,
  ];
};

/** What a person with an old phone and a bad network waits for. */
export const measureBrowser = async (
  packFolder: string,
  searchFile: string,
  tell: (label: string) => void,
): Promise<Section> => {
  const built = await stat(handler).catch(() => undefined);
  if (!built) return skipped('the pages are not built: npm start builds them');
  try {
    const report = await runApart<BrowserReport>(
      new URL('./browser/browser-run.ts', import.meta.url),
      [packFolder, searchFile],
      tell,
    );
    return {
      title: `Browser: ${report.browser}, medians of new visitors; pages as built on ${built.mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      lines: linesOf(report),
      notes: ['The server runs on the same machine: its work counts too.'],
    };
  } catch (error) {
    return skipped(
      `the browser could not be used: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
};
