import { presentSources } from '@waymark/api';
import { Failure } from '../failure.ts';
import { buildId, readBuildReport, servedText } from '../packs/kept-builds.ts';
import { openFolder } from '../packs/open-folder.ts';
import type { SourceReport } from './report.ts';

/** A source that loses more than this share of its records is more likely damaged than shrunk. */
const mostLost = 0.2;

const isCount = (value: unknown): value is Pick<SourceReport, 'id' | 'records'> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'records' in value &&
  typeof value.records === 'number';

const countsInReport = async (folder: string): Promise<ReadonlyMap<string, number> | undefined> => {
  const served = await servedText(folder);
  const report = served === undefined ? undefined : await readBuildReport(folder, buildId(served));
  const sources = (report as { sources?: unknown } | null | undefined)?.sources;
  return Array.isArray(sources)
    ? new Map(sources.filter(isCount).map(({ id, records }) => [id, records]))
    : undefined;
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

/** Stops a build that would lose more than a fifth of a source's records against the build before it. */
export const guardLoss = async (folder: string, now: readonly SourceReport[]): Promise<void> => {
  const before = (await countsInReport(folder)) ?? (await countsInPacks(folder));
  const counts = new Map(now.map(({ id, records }) => [id, records]));
  const losses = [...before].flatMap(([id, listings]) => {
    const left = counts.get(id) ?? 0;
    const lost = listings === 0 ? 0 : (listings - left) / listings;
    return lost > mostLost
      ? [`${id} would fall from ${listings} records to ${left} (-${Math.round(lost * 100)} %)`]
      : [];
  });
  if (losses.length === 0) return;
  throw new Failure(
    `${losses.join('; ')}. The packs before this build stay in use. Check the source file; to build all the same: --accept`,
  );
};
