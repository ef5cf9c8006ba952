import { dirname, join } from 'node:path';
import { areaCenters, type Manifest } from '@waymark/directory';
import { loadGazetteer, SourceError } from '@waymark/sources';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { makeHousing, readHomes } from '../housing/make-housing.ts';
import { makeMeetings } from '../meetings/make-meetings.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { clearUnfinished } from '../packs/durable-files.ts';
import { lastGoodFolderFor, syncedFolderFor } from '../packs/folders.ts';
import { whilePacksAreOurs } from '../packs/pack-lock.ts';
import { writePacks } from '../packs/write-packs.ts';
import { type SourceUse, writeHealth } from '../sync/source-health.ts';
import { guardConfidential } from './guard-confidential.ts';
import { guardIds } from './guard-ids.ts';
import { guardLoss } from './guard-loss.ts';
import { harvestSources, type SourceHarvest } from './harvest-sources.ts';
import { type Staged, stageLastGood } from './last-good.ts';
import { encodeBuild, type MadePacks, mergeBuild } from './make-packs.ts';
import { readPlaceFiles } from './read-place-files.ts';
import { loadRegistry, saveRegistry } from './registry-file.ts';
import { releaseMemory } from './release-memory.ts';
import type { BuildReport } from './report.ts';
import { writeStamp } from './stamp.ts';

export interface BuildOptions {
  readonly dataFolder: string;
  readonly packFolder: string;
  /** Files that stand in for the kept ones of their source: FILE, or SOURCE=FILE. */
  readonly from: readonly string[];
  /** Publish even when a source loses more records than is likely, or cannot be read at all. */
  readonly acceptLoss: boolean;
  /** How many builds stay, this one among them. */
  readonly keep?: number;
}

export interface Built {
  readonly manifest: Manifest;
  readonly report: BuildReport;
}

/** What a source gave is kept only where it is the source's own list, and newer than what is kept. */
const isOwn = ({ origin }: SourceHarvest): boolean => origin === 'shipped' || origin === 'synced';

/** Known by the id of its module: an operator's file names its lists anew with every date. */
const useOf = ({ module, source, origin, problem }: SourceHarvest): SourceUse => ({
  source: { id: module.source.id, name: source.name, asOf: source.asOf },
  origin,
  ...(problem === undefined ? {} : { problem }),
});

/** Reads and merges every list. What it returns holds no row of them, so that they need not lie in memory any longer. */
const gather = async (options: BuildOptions, console: Console) => {
  const { dataFolder, from, acceptLoss } = options;
  const lastGoodFolder = lastGoodFolderFor(dataFolder);
  const gazetteer = await loadGazetteer(dataFolder);
  const harvests = await harvestSources(dataFolder, gazetteer, from, console, {
    syncedFolder: syncedFolderFor(dataFolder),
    lastGoodFolder,
    acceptLoss,
  });
  const staged: Staged[] = [];
  for (const harvest of harvests.filter(isOwn)) {
    const { module, origin: _, problem: __, ...rest } = harvest;
    staged.push(await stageLastGood(lastGoodFolder, module.source.id, rest));
  }
  console.progress('Merging the lists', 1, 3);
  const merged = mergeBuild(
    harvests,
    await loadRegistry(dataFolder),
    areaCenters(gazetteer.zips),
    await readHomes(dataFolder, gazetteer),
  );
  return { merged, staged, uses: harvests.map(useOf) };
};

const buildOrThrow = async (options: BuildOptions, console: Console): Promise<Built> => {
  const { dataFolder, packFolder, from, acceptLoss, keep } = options;
  const { merged, staged, uses } = await gather(options, console);
  releaseMemory();
  console.progress('Making the packs', 2, 3);
  const today = new Date().toISOString().slice(0, 10);
  const housing = await makeHousing(dataFolder, today);
  const meetings = await makeMeetings(dataFolder, syncedFolderFor(dataFolder), today);
  const treatment = encodeBuild(merged, await readPlaceFiles(dataFolder));
  const made: MadePacks = {
    ...treatment,
    files: [...treatment.files, ...housing.files, ...meetings.files],
    keptBack: { ...treatment.keptBack, ...(housing.keptBack && { housing: housing.keptBack }) },
    report: {
      ...treatment.report,
      homes: housing.homes,
      meetings: meetings.meetings,
      rejected: [...treatment.report.rejected, ...housing.rejected, ...meetings.rejected],
    },
  };
  if (!acceptLoss) {
    guardConfidential(made.report);
    await guardLoss(packFolder, made.report.sources);
    guardIds(await loadRegistry(dataFolder), made.registry);
  }
  await saveRegistry(dataFolder, made.registry);
  await housing.keep();
  await meetings.keep();
  const manifest = await writePacks(packFolder, made, console, keep === undefined ? {} : { keep });
  for (const each of staged) await each.keep();
  await writeStamp(packFolder, dataFolder, from);
  await writeHealth(packFolder, syncedFolderFor(dataFolder), uses);
  return { manifest, report: made.report };
};

/** The registry of ids belongs to the data, so one build at a time may read and write it, wherever its packs go. */
const inTurn = (options: BuildOptions, console: Console): Promise<Built> => {
  const { dataFolder, packFolder } = options;
  const lockFile = join(dirname(syncedFolderFor(dataFolder)), 'building.lock');
  return oneAtATime(
    lockFile,
    async () => {
      await clearUnfinished(dataFolder);
      await clearUnfinished(lastGoodFolderFor(dataFolder));
      return whilePacksAreOurs(packFolder, console, () => buildOrThrow(options, console));
    },
    () => console.tell('Another build is running: waiting for it.'),
  );
};

/** From source files to published packs. Whatever fails, the packs of the build before stay as they were. */
export const buildPacks = async (options: BuildOptions, console: Console): Promise<Built> => {
  try {
    return await inTurn(options, console);
  } catch (error) {
    if (error instanceof SourceError) throw new Failure(error.message, 1, { cause: error });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
      throw new Failure(
        `The packs cannot be written to ${options.packFolder}: ${(error as Error).message}`,
        1,
        { cause: error },
      );
    }
    throw error;
  }
};
