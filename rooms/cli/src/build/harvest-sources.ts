import {
  type Gazetteer,
  type Harvest,
  type OperatorHarvest,
  SourceError,
  type SourceModule,
} from '@waymark/sources';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { sourceModules } from '../source-modules.ts';
import type { SourceHealth } from '../sync/source-health.ts';
import { findRelease, type Release, readSyncState } from '../sync/synced-folder.ts';
import { readFromFiles } from './from-files.ts';
import { readLastGood } from './last-good.ts';
import { releaseMemory } from './release-memory.ts';

/** What a source gave to a build, and where from. One that was not read has no records. */
export interface SourceHarvest
  extends Harvest,
    Partial<Pick<OperatorHarvest, 'actions' | 'sources' | 'unmarked'>> {
  readonly module: SourceModule;
  readonly origin: SourceHealth['origin'];
  /** Why its newest list could not be used, in words. */
  readonly problem?: string;
}

export interface HarvestOptions {
  readonly modules?: readonly SourceModule[];
  /** Where `sync` keeps its files; without it only the data folder is read. */
  readonly syncedFolder?: string;
  /** Where the records of the last build are kept; without it there are none. */
  readonly lastGoodFolder?: string;
  /** Go on without a source that cannot be read and of which nothing is kept. */
  readonly acceptLoss?: boolean;
}

interface Setting {
  readonly dataFolder: string;
  readonly gazetteer: Gazetteer;
  readonly syncedFolder: string | undefined;
  readonly lastGoodFolder: string | undefined;
}

type Try = { readonly harvest: Harvest } | { readonly problem: string; readonly isMissing: boolean };

const load = async (
  module: SourceModule,
  { dataFolder, gazetteer }: Setting,
  release?: { readonly path: string; readonly of: Release },
): Promise<Try> => {
  try {
    const { asOf, completeFor } = release?.of ?? {};
    const harvest = await module.load(dataFolder, {
      gazetteer,
      ...(release && { file: release.path }),
      ...(asOf !== undefined && { asOf }),
      ...(completeFor && { completeFor }),
    });
    return { harvest };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { problem: error.message, isMissing: release === undefined && error.problem === 'not-found' };
  }
};

/** The release that `sync` keeps; `undefined` where there is none. */
const loadRelease = async (
  module: SourceModule,
  setting: Setting,
  which: 'current' | 'previous',
): Promise<Try | undefined> => {
  if (setting.syncedFolder === undefined) return undefined;
  const { id } = module.source;
  try {
    const release = (await readSyncState(setting.syncedFolder, id))[which];
    if (!release) return undefined;
    const found = await findRelease(setting.syncedFolder, id, release);
    return found.ok
      ? await load(module, setting, { path: found.path, of: release })
      : { problem: `${found.problem}. Sync it again: waymark sync ${id}`, isMissing: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { problem: error.message, isMissing: false };
  }
};

const notRead = (module: SourceModule, problem?: string): SourceHarvest => ({
  module,
  source: module.source,
  origin: 'not-read',
  rows: 0,
  records: [],
  rejected: [],
  ...(problem === undefined ? {} : { problem }),
});

/** The newest list of a source that can be read: synced, shipped, or what it gave to the build before. */
const harvestSource = async (
  module: SourceModule,
  setting: Setting,
  { acceptLoss, console }: { readonly acceptLoss: boolean; readonly console: Console },
): Promise<SourceHarvest> => {
  const { id } = module.source;
  const synced = await loadRelease(module, setting, 'current');
  if (synced && 'harvest' in synced) return { ...synced.harvest, module, origin: 'synced' };
  const newest = synced ?? (await load(module, setting));
  if ('harvest' in newest) return { ...newest.harvest, module, origin: 'shipped' };
  const { problem } = newest;
  const lastGood = setting.lastGoodFolder && (await readLastGood(setting.lastGoodFolder, id));
  if (lastGood) {
    console.tell(
      `${id}: ${problem}\n  Its ${lastGood.records.length.toLocaleString('en-US')} records of the build before stay, as of ${lastGood.source.asOf}.`,
    );
    return { ...lastGood, module, origin: 'kept', problem };
  }
  for (const older of [
    await loadRelease(module, setting, 'previous'),
    synced && (await load(module, setting)),
  ]) {
    if (!older || !('harvest' in older)) continue;
    console.tell(`${id}: ${problem}\n  An older list is read, as of ${older.harvest.source.asOf}.`);
    return { ...older.harvest, module, origin: 'kept', problem };
  }
  if (newest.isMissing && module.isOptional) return notRead(module);
  if (!newest.isMissing && !acceptLoss) {
    throw new Failure(
      `${id}: ${problem} Nothing of it is kept from a build before. To build without it: --accept`,
    );
  }
  if (!newest.isMissing) console.tell(`${id}: ${problem} The build goes on without it.`);
  return notRead(module, problem);
};

const checkIds = (harvests: readonly SourceHarvest[]): void => {
  const byId = new Map<string, SourceHarvest>();
  for (const harvest of harvests) {
    const other = byId.get(harvest.source.id);
    if (other && other.module !== harvest.module) {
      throw new Failure(
        `${other.module.source.id} and ${harvest.module.source.id} both call their list ${harvest.source.id}. Rename one.`,
      );
    }
    byId.set(harvest.source.id, harvest);
  }
};

const manyRows = 5_000;

/** Reads every source: from the file given in its place, from what `sync` brought, or from the data folder. */
export const harvestSources = async (
  dataFolder: string,
  gazetteer: Gazetteer,
  from: readonly string[],
  console: Console,
  { modules = sourceModules, syncedFolder, lastGoodFolder, acceptLoss = false }: HarvestOptions = {},
): Promise<readonly SourceHarvest[]> => {
  const given = await readFromFiles(from, dataFolder, gazetteer, modules, console);
  const setting: Setting = { dataFolder, gazetteer, syncedFolder, lastGoodFolder };
  const harvests: SourceHarvest[] = [];
  for (const [i, module] of modules.entries()) {
    console.progress(`Reading ${module.source.id}`, i, modules.length);
    const file = given.get(module);
    const harvest: SourceHarvest = file
      ? { ...file, module, origin: 'given' }
      : await harvestSource(module, setting, { acceptLoss, console });
    harvests.push(harvest);
    if (harvest.rows > manyRows) releaseMemory();
  }
  checkIds(harvests);
  const missing = harvests.filter(({ origin, problem }) => origin === 'not-read' && problem !== undefined);
  if (missing.length > 0) {
    const ids = missing.map(({ module }) => module.source.id).join(', ');
    console.tell(`Not read, for want of a file in ${dataFolder}: ${ids}. The build goes on without.`);
  }
  if (harvests.every(({ records }) => records.length === 0)) {
    const why = harvests.flatMap(({ problem }) => problem ?? []).join(' ');
    throw new Failure(`No source gave a single program. ${why}`.trim());
  }
  return harvests;
};
