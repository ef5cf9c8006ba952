import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '@waymark/directory';
import type { Console } from '../console.ts';
import { replaceFile } from '../packs/durable-files.ts';
import { whilePacksAreOurs } from '../packs/pack-lock.ts';
import { readSyncState, type SyncState } from './synced-folder.ts';

/**
 * How a source does, as `health.json` beside the packs tells it: times, never ages, so that whoever shows it can work
 * out the age on the day it is looked at.
 */
export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  /** Date of the list in use. */
  readonly asOf: string;
  /** `shipped` with the project, `synced` later, `given` to this build alone, `kept`: of an earlier build, since the newest cannot be read. */
  readonly origin: 'shipped' | 'synced' | 'given' | 'kept' | 'not-read';
  /** When the publisher last gave a list that could be read; absent for a source that was never synced. */
  readonly lastGoodSync?: string;
  readonly lastTry?: string;
  /** Why the last sync brought nothing, and why the last build could not use the newest list, in words. Absent when all is well. */
  readonly syncProblem?: string;
  readonly buildProblem?: string;
  readonly everyHours?: number;
  readonly nextTry?: string;
}

export interface HealthFile {
  readonly format: 1;
  readonly sources: readonly SourceHealth[];
}

type Named = Pick<Source, 'id' | 'name' | 'asOf'>;

/** A source as the last build read it. */
export interface SourceUse {
  readonly source: Named;
  readonly origin: SourceHealth['origin'];
  readonly problem?: string;
}

/** A message for the person at the machine names its folders; what the world may read does not. */
export const withoutPaths = (text: string): string => text.replaceAll(/(?<![\w:/])\/(?:[\w.@+-]+\/)+/g, '');

const healthOf = ({ source, origin, problem }: SourceUse, state: SyncState): SourceHealth => {
  return {
    id: source.id,
    name: source.name,
    asOf: source.asOf,
    origin,
    ...(state.lastGood === undefined ? {} : { lastGoodSync: state.lastGood }),
    ...(state.lastTry === undefined ? {} : { lastTry: state.lastTry }),
    ...(state.problem === undefined ? {} : { syncProblem: withoutPaths(state.problem) }),
    ...(problem === undefined ? {} : { buildProblem: withoutPaths(problem) }),
    ...(state.everyHours === undefined ? {} : { everyHours: state.everyHours }),
    ...(state.nextTry === undefined ? {} : { nextTry: state.nextTry }),
  };
};

/** How the sources did when that was last written beside the packs; nothing is known where it was not. */
export const readHealth = async (packFolder: string): Promise<readonly SourceHealth[]> => {
  try {
    const file = JSON.parse(await readFile(join(packFolder, 'health.json'), 'utf8')) as HealthFile;
    return Array.isArray(file.sources) ? file.sources : [];
  } catch {
    return [];
  }
};

const readUses = async (packFolder: string): Promise<readonly SourceUse[]> =>
  (await readHealth(packFolder)).map(({ id, name, asOf, origin, buildProblem }) => ({
    source: { id, name, asOf },
    origin,
    ...(buildProblem === undefined ? {} : { problem: buildProblem }),
  }));

/** Writes it anew after a sync. A source that no build has read yet stands there as not read. */
export const refreshHealth = async (
  packFolder: string,
  syncedFolder: string,
  synced: readonly Named[],
  console: Console,
): Promise<void> => {
  // Nobody looks for it where there are no packs.
  if (!(await stat(packFolder).catch(() => undefined))) return;
  await whilePacksAreOurs(packFolder, console, () => addHealth(packFolder, syncedFolder, synced));
};

const addHealth = async (
  packFolder: string,
  syncedFolder: string,
  synced: readonly Named[],
): Promise<void> => {
  const uses = await readUses(packFolder);
  const known = new Set(uses.map(({ source }) => source.id));
  const fresh = synced
    .filter(({ id }) => !known.has(id))
    .map((source) => ({ source, origin: 'not-read' as const }));
  await writeHealth(packFolder, syncedFolder, [...uses, ...fresh]);
};

/** Writes how every source does beside the packs, where the API and the pages find it. */
export const writeHealth = async (
  packFolder: string,
  syncedFolder: string,
  uses: readonly SourceUse[],
): Promise<void> => {
  const sources = await Promise.all(
    uses.map(async (use) => {
      const state = await readSyncState(syncedFolder, use.source.id).catch(
        (error: unknown): SyncState => ({
          problem: error instanceof Error ? error.message : String(error),
        }),
      );
      return healthOf(use, state);
    }),
  );
  const file: HealthFile = { format: 1, sources };
  await replaceFile(join(packFolder, 'health.json'), `${JSON.stringify(file, null, 1)}\n`);
};
