import type { Manifest } from '@waymark/directory';
import { loadGazetteer, SourceError } from '@waymark/sources';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { writePacks } from '../packs/write-packs.ts';
import { guardLoss } from './guard-loss.ts';
import { harvestSources } from './harvest-sources.ts';
import { makePacks } from './make-packs.ts';
import { readPlaceFiles } from './read-place-files.ts';
import { loadRegistry, saveRegistry } from './registry-file.ts';
import type { BuildReport } from './report.ts';
import { writeStamp } from './stamp.ts';

export interface BuildOptions {
  readonly dataFolder: string;
  readonly packFolder: string;
  /** Files that stand in for the shipped ones of their source. */
  readonly from: readonly string[];
  /** Publish even when a source loses more listings than is likely. */
  readonly acceptLoss: boolean;
}

export interface Built {
  readonly manifest: Manifest;
  readonly report: BuildReport;
}

const buildOrThrow = async (options: BuildOptions, console: Console): Promise<Built> => {
  const { dataFolder, packFolder, from, acceptLoss } = options;
  const gazetteer = await loadGazetteer(dataFolder);
  const harvests = await harvestSources(dataFolder, gazetteer, from, console);
  const placeFiles = await readPlaceFiles(dataFolder);
  const registry = await loadRegistry(dataFolder);
  console.progress('Making the packs', 1, 2);
  const made = makePacks(harvests, placeFiles, registry);
  if (!acceptLoss) await guardLoss(packFolder, made.report.sources);
  await saveRegistry(dataFolder, made.registry);
  const manifest = await writePacks(packFolder, made, console);
  await writeStamp(packFolder, dataFolder, from);
  return { manifest, report: made.report };
};

/** From source files to published packs. Whatever fails, the packs of the build before stay as they were. */
export const buildPacks = async (options: BuildOptions, console: Console): Promise<Built> => {
  try {
    return await buildOrThrow(options, console);
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
