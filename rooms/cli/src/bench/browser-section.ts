import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../packs/folders.ts';
import { runApart } from './apart.ts';
import type { BrowserReport } from './browser/browser-run.ts';
import { type CallWalk, languages, pauses, ways } from './browser/call-walk.ts';
import type { Line, Section } from './line.ts';
import { median } from './rounds.ts';

const handler = join(root, 'rooms/web/build/handler.js');

const budgets = {
  decode: { what: 'decode to ready, 4 x CPU slowdown', unit: 'ms', most: 150 },
  scripts: { what: 'first load of /find: JavaScript as brotli', unit: 'kB', most: 70 },
  shift: { what: 'first load of /find: layout shift', unit: 'shift', most: 0 },
  cold: { what: 'cold /find, ZIP typed at once, slow 4G, 4 x CPU: results', unit: 's', most: 6 },
  offline: { what: 'second visit without a network, 4 x CPU: results', unit: 's', most: 1 },
} as const satisfies Record<string, Line>;

const walkLine = (way: string, language: string) =>
  ({ what: `first page to a dialled number, ${way}, ${language}`, unit: 's', most: 60 }) as const;

const walkLines = (walks: readonly CallWalk[]): readonly Line[] =>
  walks.map(({ way, language, seconds, personSeconds }) => ({
    ...walkLine(way, language),
    got: seconds,
    note: `${shown(personSeconds)} s of it the person`,
  }));

const walkNote =
  `On the walk a new visitor at 360 px, slow 4G and 4 x CPU takes ${pauses.look / 1000} s to look, ${pauses.tap / 1000} s to tap, ` +
  `${pauses.key / 1000} s for a key, ${pauses.tab / 1000} s for a Tab and ${pauses.read / 1000} s to read the results.`;

const skipped = (why: string): Section => ({
  title: 'Browser',
  lines: [
    ...Object.values(budgets),
    ...Object.keys(languages).flatMap((language) => ways.map((way) => walkLine(way, language))),
  ].map((line) => ({ ...line, note: why })),
  notes: [],
});

const secondsOf = (milliseconds: readonly number[]): readonly number[] =>
  milliseconds.map((each) => each / 1000);

const shown = (seconds: number): string => seconds.toFixed(2);

const range = (seconds: readonly number[]): string =>
  `${shown(Math.min(...seconds))} to ${shown(Math.max(...seconds))} s`;

const linesOf = ({ decodeMs, firstLoad, cold, offline, walks }: BrowserReport): readonly Line[] => {
  const results = secondsOf(cold.map((visit) => visit.results));
  const kept = secondsOf(offline.map((visit) => visit.results));
  const medianOf = (milliseconds: readonly number[]) => shown(median(secondsOf(milliseconds)));
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
      note: `${range(results)}; box after ${medianOf(cold.map((visit) => visit.boxThere))} s, page can search after ${medianOf(cold.map((visit) => visit.searchesOnDevice))} s`,
    },
    {
      ...budgets.offline,
      got: median(kept),
      note: `${range(kept)}; page can search after ${medianOf(offline.map((visit) => visit.searchesOnDevice))} s`,
    },
    ...walkLines(walks),
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
      notes: ['The server runs on the same machine: its work counts too.', walkNote],
    };
  } catch (error) {
    return skipped(
      `the browser could not be used: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
};
