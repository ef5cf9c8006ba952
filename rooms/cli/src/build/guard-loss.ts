import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { presentSources } from '@waymark/api';
import { Failure } from '../failure.ts';
import { openFolder } from '../packs/open-folder.ts';
import type { SourceReport } from './report.ts';

/** A source that loses more than this share of its listings is more likely damaged than shrunk. */
const mostLost = 0.2;

const isCount = (value: unknown): value is Pick<SourceReport, 'id' | 'listings'> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'listings' in value &&
  typeof value.listings === 'number';

const countsInReport = async (folder: string): Promise<ReadonlyMap<string, number> | undefined> => {
  try {
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    const sources = (report as { sources?: unknown } | null)?.sources;
    return Array.isArray(sources)
      ? new Map(sources.filter(isCount).map(({ id, listings }) => [id, listings]))
      : undefined;
  } catch {
    return undefined;
  }
};

const countsInPacks = async (folder: string): Promise<ReadonlyMap<string, number>> => {
  try {
    const { manifest, pack } = await openFolder(folder);
    return new Map(presentSources(manifest, pack).sources.map(({ id, listings }) => [id, listings]));
  } catch (error) {
    if (error instanceof Failure) return new Map();
    throw error;
  }
};

/** Stops a build that would lose more than a fifth of a source's listings against the build before it. */
export const guardLoss = async (folder: string, now: readonly SourceReport[]): Promise<void> => {
  const before = (await countsInReport(folder)) ?? (await countsInPacks(folder));
  const counts = new Map(now.map(({ id, listings }) => [id, listings]));
  const losses = [...before].flatMap(([id, listings]) => {
    const left = counts.get(id) ?? 0;
    const lost = (listings - left) / listings;
    return lost > mostLost
      ? [`${id} would fall from ${listings} listings to ${left} (-${Math.round(lost * 100)} %)`]
      : [];
  });
  if (losses.length === 0) return;
  throw new Failure(
    `${losses.join('; ')}. The packs before this build stay in use. Check the source file; to build all the same: --accept`,
  );
};
