import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, PackFile } from '@waymark/directory';
import { runApart } from './apart.ts';
import type { Section } from './line.ts';
import { median } from './rounds.ts';
import type { BuildReport } from './size/build-run.ts';
import type { DecodeReport } from './size/decode-run.ts';

/** Packs made from the data for this bench in a folder of it, and what making them took. */
export const buildApart = (dataFolder: string, folder: string): Promise<BuildReport> =>
  runApart<BuildReport>(new URL('./size/build-run.ts', import.meta.url), [dataFolder, folder]);

export const pathOf = (
  { packs }: Manifest,
  folder: string,
  kind: PackFile['kind'],
  tier: PackFile['tier'],
): string => {
  const found = packs.find((pack) => pack.kind === kind && pack.tier === tier);
  if (!found) throw new Error(`The packs in ${folder} hold no ${kind} pack of the ${tier} tier.`);
  return join(folder, found.file);
};

const kilobytes = async (path: string): Promise<number> => (await stat(path)).size / 1000;

export const measureSizes = async (manifest: Manifest, folder: string): Promise<Section> => {
  const brotli = (kind: PackFile['kind'], tier: PackFile['tier']) =>
    kilobytes(`${pathOf(manifest, folder, kind, tier)}.br`);
  const [search, detail, places] = await Promise.all([
    brotli('treatment', 'search'),
    brotli('treatment', 'detail'),
    brotli('places', 'search'),
  ]);
  return {
    title: 'Sizes: brotli',
    lines: [
      { what: 'treatment pack: search tier', got: search, unit: 'kB', most: 360 },
      { what: 'treatment pack: both tiers', got: search + detail, unit: 'kB', most: 620 },
      { what: 'places pack', got: places, unit: 'kB', most: 250 },
    ],
    notes: [`Sources: ${manifest.sources.map(({ name, asOf }) => `${name} (${asOf})`).join('; ')}.`],
  };
};

const coldRuns = 5;

export const measureDecode = async (manifest: Manifest, folder: string): Promise<Section> => {
  const files = [
    pathOf(manifest, folder, 'treatment', 'search'),
    pathOf(manifest, folder, 'treatment', 'detail'),
    pathOf(manifest, folder, 'places', 'search'),
  ];
  const runs: DecodeReport[] = [];
  for (let run = 0; run < coldRuns; run++) {
    runs.push(await runApart<DecodeReport>(new URL('./size/decode-run.ts', import.meta.url), files));
  }
  const over = (pick: (run: DecodeReport) => number) => median(runs.map(pick));
  const note = `${Math.min(...runs.map((run) => run.search)).toFixed(0)} to ${Math.max(...runs.map((run) => run.search)).toFixed(0)} ms`;
  return {
    title: `Decode to ready in Node: median of ${coldRuns} fresh processes`,
    lines: [
      { what: 'decode: search tier', got: over((run) => run.search), unit: 'ms', most: 30, note },
      {
        what: 'decode: search tier, again in the same process',
        got: over((run) => run.searchAgain),
        unit: 'ms',
      },
      { what: 'first answer after it', got: over((run) => run.firstAnswer), unit: 'ms' },
      { what: 'decode: detail tier', got: over((run) => run.detail), unit: 'ms' },
      { what: 'decode: places pack', got: over((run) => run.places), unit: 'ms' },
    ],
    notes: [],
  };
};

export const describeBuild = ({ rows, ms, peakBytes }: BuildReport): Section => ({
  title: 'Build: waymark build in a process of its own',
  lines: [
    {
      what: 'source files to packs, compressed and on the disk',
      got: ms / 1000,
      unit: 's',
      most: 8,
      note: `${rows.toLocaleString('en-US')} rows`,
    },
    { what: 'peak memory', got: peakBytes / 1e6, unit: 'MB', most: 500 },
  ],
  notes: [],
});
