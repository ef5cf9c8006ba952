import { presentSources } from '@waymark/api';
import type { BuildReport, SourceReport } from '../build/report.ts';
import { compareBuilds } from '../diff/compare-builds.ts';
import { type KeptBuild, listBuilds, readBuildReport } from '../packs/kept-builds.ts';
import { type OpenFolder, openPacks } from '../packs/open-folder.ts';
import { withoutPaths } from '../sync/source-health.ts';
import { countFacts } from './count-facts.ts';
import { countAbsent, countPhones, countPositions } from './count-places.ts';
import { groupRejected } from './group-rejected.ts';
import type { Change, Quality, SourceQuality } from './quality.ts';

/** About one listed place in nine closes or falls silent in a year. */
const staleDays = 365;
const dayMs = 86_400_000;

const ageDays = (asOf: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(asOf)) / dayMs));

/** The report of a build made by an older Waymark may lack parts. */
const readReport = (value: unknown): Partial<BuildReport> =>
  typeof value === 'object' && value !== null && Array.isArray((value as BuildReport).sources)
    ? (value as BuildReport)
    : {};

const listingsOf = ({ manifest, pack }: OpenFolder): ReadonlyMap<string, number> =>
  new Map(presentSources(manifest, pack).sources.map(({ id, listings }) => [id, listings]));

const unreported = (open: OpenFolder): readonly SourceReport[] =>
  open.manifest.sources.map(({ id, name, asOf }) => {
    const none = { rows: 0, records: 0, actions: 0, rowsLeftOut: 0, fieldsLeftOut: 0 };
    const joined = { joined: 0, added: 0, twins: 0, notPlaced: 0, closes: 0 };
    return { id, name, asOf, origin: 'shipped', ...none, ...joined };
  });

const measureSources = (
  open: OpenFolder,
  reported: readonly SourceReport[] | undefined,
  now: Date,
): readonly SourceQuality[] => {
  const listings = listingsOf(open);
  return (reported ?? unreported(open)).map((source) => {
    const age = ageDays(source.asOf, now);
    const isStale = source.origin !== 'not-read' && age > staleDays;
    const problem = source.problem === undefined ? {} : { problem: withoutPaths(source.problem) };
    return { ...source, ...problem, listings: listings.get(source.id) ?? 0, ageDays: age, isStale };
  });
};

const countNotPlaced = (report: Partial<BuildReport>): Quality['merge']['notPlaced'] => {
  const groups = Map.groupBy(report.merge?.notPlaced ?? [], ({ source, reason }) =>
    JSON.stringify([source, reason]),
  );
  return [...groups.values()]
    .map((same) => ({ source: same[0]!.source, reason: same[0]!.reason, count: same.length }))
    .sort((a, b) => b.count - a.count);
};

const measureChange = async (
  folder: string,
  open: OpenFolder,
  before: KeptBuild | undefined,
): Promise<Change | undefined> => {
  if (!before) return undefined;
  const diff = compareBuilds(await openPacks(folder, before.manifest), open);
  return {
    from: { id: before.id, at: before.at, listings: before.listings },
    added: diff.added.length,
    removed: diff.removed.length,
    changed: diff.changed.length,
    fields: diff.fields,
  };
};

/** Measures the data of the packs that are served, on a day. */
export const measureQuality = async (folder: string, open: OpenFolder, now: Date): Promise<Quality> => {
  const builds = await listBuilds(folder);
  const served = builds.findIndex(({ isServed }) => isServed);
  const build = builds[served];
  const report = readReport(build && (await readBuildReport(folder, build.id)));
  const rejected = report.rejected ?? [];
  const { pack, places, manifest } = open;
  const placeholders = rejected.filter(({ reason }) => /placeholder, not a phone/.test(reason)).length;
  return {
    format: 1,
    day: now.toISOString().slice(0, 10),
    build: build && { id: build.id, at: build.at },
    asOf: manifest.asOf,
    listings: pack.rows,
    sources: measureSources(open, report.sources, now),
    rejected: groupRejected(rejected),
    merge: { evidence: report.merge?.evidence ?? {}, notPlaced: countNotPlaced(report) },
    ids: report.ids,
    overrides: report.overrides ?? [],
    phones: countPhones(pack, placeholders),
    positions: countPositions(pack, places),
    absent: countAbsent(pack),
    kindless: report.kindless?.length ?? 0,
    unknownPlaces: report.unknownPlaces ?? [],
    ...countFacts(pack),
    change: build && (await measureChange(folder, open, builds[served + 1])),
  };
};
