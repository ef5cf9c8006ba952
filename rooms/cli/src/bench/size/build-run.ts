import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Manifest } from '@waymark/directory';
import { buildPacks } from '../../build/build-packs.ts';
import type { Console } from '../../console.ts';
import { peakBytes, runHere } from '../apart.ts';

export interface BuildReport {
  readonly manifest: Manifest;
  readonly rows: number;
  /** Milliseconds from the first line of the program to packs on the disk. */
  readonly ms: number;
  readonly peakBytes: number;
}

const silent: Console = { say() {}, tell() {}, progress() {} };

const build = async (dataFolder: string, folder: string): Promise<BuildReport> => {
  // A copy: the registry of ids is kept with the data, and a bench must change nothing.
  const copy = join(folder, 'data');
  await cp(dataFolder, copy, { recursive: true });
  const packFolder = join(folder, 'packs');
  const copied = performance.now();
  const { manifest, report } = await buildPacks(
    { dataFolder: copy, packFolder, from: [], acceptLoss: false },
    silent,
  );
  const rows = report.sources.reduce((sum, source) => sum + source.rows, 0);
  return { manifest, rows, ms: performance.now() - copied, peakBytes: peakBytes() };
};

await runHere(() => build(...(process.argv.slice(2) as [string, string])));
