import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import {
  type findTreatmentApi,
  GOVERNMENT,
  type Harvest,
  loadGazetteer,
  SourceError,
  type SourceModule,
} from '@waymark/sources';
import type { Console } from '../console.ts';
import { Failure, usage } from '../failure.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { clearUnfinished, openScratch, syncFolder } from '../packs/durable-files.ts';
import { download, nameAddress } from './download.ts';
import {
  folderOfSource,
  lockOfSource,
  type Release,
  readSyncState,
  removeOldReleases,
  type SyncState,
  writeSyncState,
} from './synced-folder.ts';
import { takeFile } from './take-file.ts';

export interface SyncRequest {
  readonly module: SourceModule;
  readonly dataFolder: string;
  readonly syncedFolder: string;
  /** A file or an address; without it the address of last time, or the source's own. */
  readonly from?: string;
  /** ISO date of the list. */
  readonly asOf?: string;
  /** States that the list is complete for. */
  readonly completeFor?: readonly string[];
  /** Take a list that lacks more than a fifth of the one before it. */
  readonly acceptLoss: boolean;
  readonly now: Date;
  /** Whom a publisher may write to about what is read live. */
  readonly contact?: string;
  readonly signal?: AbortSignal;
}

type LiveSource = Pick<typeof findTreatmentApi, 'sync'>;

const isLive = (module: SourceModule): module is SourceModule & LiveSource => 'sync' in module;

export interface Synced {
  readonly release: Release;
  /** False when the list is the one that is kept already. */
  readonly isNew: boolean;
  readonly recordsBefore: number | undefined;
  readonly harvest: Harvest;
}

interface Taken {
  readonly sha256: string;
  readonly bytes: number;
  /** As it may be shown and asked for again. */
  readonly from: string;
  readonly extension: string;
}

export const isAddress = (from: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(from);

const extensionOf = (name: string): string => (/^\.\w{1,8}$/.test(extname(name)) ? extname(name) : '');

/** A source that is read live keeps its reading here, so that one that is broken off goes on where it stopped. */
const liveFolder = 'live';

const takeLive = async (
  live: LiveSource,
  request: SyncRequest,
  base: string | undefined,
  path: string,
  console: Console,
): Promise<Taken> => {
  const { id } = request.module.source;
  const read = await live.sync(join(folderOfSource(request.syncedFolder, id), liveFolder), {
    ...(base === undefined ? {} : { base }),
    ...(request.contact === undefined ? {} : { contact: request.contact }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    onProgress: ({ page, totalPages }) => console.progress(`Reading ${id} live`, page, totalPages),
  });
  const taken = await takeFile(read.path, path);
  await rm(read.path, { force: true });
  return { ...taken, from: base ?? GOVERNMENT, extension: extensionOf(read.path) };
};

const take = async (
  request: SyncRequest,
  state: SyncState,
  path: string,
  console: Console,
): Promise<Taken> => {
  const { module } = request;
  const from = request.from ?? (isAddress(state.current?.from ?? '') ? state.current?.from : undefined);
  if (isLive(module) && (from === undefined || isAddress(from)))
    return takeLive(module, request, from, path, console);
  if (from === undefined) {
    throw usage(
      `${module.source.id} has no address of its own to fetch from. Give the file or its address: waymark sync ${module.source.id} --from FILE|URL`,
    );
  }
  if (!isAddress(from)) {
    const whole = resolve(from);
    return { ...(await takeFile(whole, path)), from: whole, extension: extensionOf(whole) };
  }
  const label = `Fetching ${nameAddress(from)}`;
  console.progress(label, 0, 1);
  const { url, ...got } = await download(from, path, (received, of) =>
    console.progress(label, received, of ?? received * 2),
  );
  return { ...got, from, extension: extensionOf(new URL(url).pathname) };
};

const mostLost = 0.2;

const judge = (harvest: Harvest, request: SyncRequest, before: Release | undefined): void => {
  const { id } = request.module.source;
  const records = harvest.records.length;
  if (records === 0) {
    const [first] = harvest.rejected;
    throw new Failure(
      `What came for ${id} holds no program that can be used${first ? ` (${first.key}: ${first.reason})` : ''}. What is kept stays.`,
    );
  }
  if (before && !request.acceptLoss && (before.records - records) / before.records > mostLost) {
    throw new Failure(
      `What came for ${id} has ${records} programs, the list kept has ${before.records}. A loss of more than 20 % is more likely a damaged file: what is kept stays. To take it all the same: --accept`,
    );
  }
};

/** The same file kept for two sources would make every place of it stand in both. */
const refuseTwin = async ({ syncedFolder, module }: SyncRequest, { sha256, from }: Taken): Promise<void> => {
  for (const id of await readdir(syncedFolder)) {
    if (id === module.source.id) continue;
    const { current } = await readSyncState(syncedFolder, id).catch((): SyncState => ({}));
    if (current?.sha256 === sha256) {
      throw new Failure(
        `${isAddress(from) ? nameAddress(from) : from} is the file that is kept for ${id} (${isAddress(current.from) ? nameAddress(current.from) : current.from}): it cannot be for ${module.source.id} too. What is kept stays.`,
      );
    }
  }
};

const load = async (request: SyncRequest, file: string): Promise<Harvest> => {
  const { module, dataFolder, asOf, completeFor } = request;
  return module.load(dataFolder, {
    file,
    gazetteer: await loadGazetteer(dataFolder),
    ...(asOf === undefined ? {} : { asOf }),
    ...(completeFor === undefined ? {} : { completeFor }),
  });
};

const syncOrThrow = async (request: SyncRequest, state: SyncState, console: Console): Promise<Synced> => {
  const { syncedFolder, now, asOf, completeFor } = request;
  const { id } = request.module.source;
  const folder = folderOfSource(syncedFolder, id);
  const scratch = await openScratch(folder);
  try {
    // Messages name the file as the person knows it.
    const given = request.from ?? state.current?.from ?? id;
    const name = basename(isAddress(given) ? nameAddress(given) : given).replaceAll(/[^\w.-]/g, '-') || id;
    const path = join(scratch, name);
    const taken = await take(request, state, path, console);
    await refuseTwin(request, taken);
    console.progress(`Reading ${id}`, 1, 2);
    const harvest = await load(request, path);
    judge(harvest, request, state.current);
    const release: Release = {
      file: `${now.toISOString().slice(0, 10)}-${taken.sha256.slice(0, 16)}${taken.extension}`,
      sha256: taken.sha256,
      bytes: taken.bytes,
      from: taken.from,
      at: now.toISOString(),
      ...(asOf === undefined ? {} : { asOf }),
      ...(completeFor === undefined ? {} : { completeFor }),
      records: harvest.records.length,
    };
    const isNew = state.current?.sha256 !== taken.sha256;
    // The same list again may come with another date, and is then kept under its old name.
    const kept: Release = isNew ? release : { ...release, file: state.current!.file };
    await rename(path, join(folder, kept.file));
    await syncFolder(folder);
    const previous = isNew ? state.current : state.previous;
    const { problem: _, ...rest } = state;
    const next: SyncState = {
      ...rest,
      current: kept,
      ...(previous ? { previous } : {}),
      lastGood: release.at,
      lastTry: release.at,
    };
    await writeSyncState(syncedFolder, id, next);
    await removeOldReleases(syncedFolder, id, next);
    return { release: kept, isNew, recordsBefore: state.current?.records, harvest };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

/**
 * Brings a new release of a source into the folder of synced files. It is read before it is kept, and replaces the one
 * before it in one step; what cannot be read replaces nothing, and is told in the state with its reason.
 */
export const syncSource = async (request: SyncRequest, console: Console): Promise<Synced> => {
  const { syncedFolder, now } = request;
  const { id } = request.module.source;
  const folder = folderOfSource(syncedFolder, id);
  await mkdir(folder, { recursive: true });
  return oneAtATime(
    lockOfSource(syncedFolder, id),
    async () => {
      await clearUnfinished(folder);
      const state = await readSyncState(syncedFolder, id);
      try {
        return await syncOrThrow(request, state, console).catch((error: unknown) => {
          if (!(error instanceof SourceError)) throw error;
          throw new Failure(`${error.message} What is kept for ${id} stays.`, 1, { cause: error });
        });
      } catch (error) {
        if (error instanceof Failure && error.exitCode === 1) {
          const lastTry = now.toISOString();
          await writeSyncState(syncedFolder, id, { ...state, lastTry, problem: error.message });
        }
        throw error;
      }
    },
    () => console.tell(`Another sync of ${id} is running: waiting for it.`),
  );
};
