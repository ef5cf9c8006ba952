import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { hashFiles } from '../hash-files.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { replaceFile, syncFolder } from '../packs/durable-files.ts';

const isoTime = z.iso.datetime();

const releaseSchema = z.object({
  /** Name of the file, beside the state. */
  file: z.string().regex(/^[\w-][\w.-]{0,120}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  /** Address or path it came from. */
  from: z.string(),
  /** When it came. */
  at: isoTime,
  /** Date of the list, ISO; absent where nobody gave one. */
  asOf: z.string().exactOptional(),
  completeFor: z.array(z.string()).readonly().exactOptional(),
  records: z.int().positive(),
});

const stateSchema = z.object({
  /** The release that builds read, and the one before it. */
  current: releaseSchema.exactOptional(),
  previous: releaseSchema.exactOptional(),
  /** When the source last answered with a list that could be read, new or not. */
  lastGood: isoTime.exactOptional(),
  lastTry: isoTime.exactOptional(),
  /** Why the last try brought nothing, in words; absent when it went well. */
  problem: z.string().exactOptional(),
  /** Where a schedule runs: how often, and when it tries next. */
  everyHours: z.number().positive().exactOptional(),
  nextTry: isoTime.exactOptional(),
});

/** A file of a source that `sync` brought. */
export type Release = z.infer<typeof releaseSchema>;

/** What is known of a source's synced files: one small file beside them, replaced in one step. */
export type SyncState = z.infer<typeof stateSchema>;

const stateFile = 'state.json';

export const folderOfSource = (syncedFolder: string, id: string): string => join(syncedFolder, id);
/** Held by whoever changes the folder of a source. */
export const lockOfSource = (syncedFolder: string, id: string): string =>
  join(folderOfSource(syncedFolder, id), 'sync.lock');

/** The state of a source; nothing is known of one that was never synced. A damaged state is a `Failure`. */
export const readSyncState = async (syncedFolder: string, id: string): Promise<SyncState> => {
  const path = join(folderOfSource(syncedFolder, id), stateFile);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Told below.
  }
  const read = stateSchema.safeParse(json);
  if (read.success) return read.data;
  throw new Failure(`${path} is damaged. Delete it and sync again: waymark sync ${id} --from FILE`);
};

export const writeSyncState = async (syncedFolder: string, id: string, state: SyncState): Promise<void> => {
  const folder = folderOfSource(syncedFolder, id);
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, stateFile), `${JSON.stringify(state, null, 1)}\n`);
  await syncFolder(folder);
};

/** Takes down that a schedule runs, and when its next turn comes; without one, that it runs no more. */
export const noteSchedule = async (
  syncedFolder: string,
  id: string,
  schedule?: { readonly everyHours: number; readonly nextTry: string },
): Promise<void> =>
  oneAtATime(lockOfSource(syncedFolder, id), async () => {
    const { everyHours: _, nextTry: __, ...state } = await readSyncState(syncedFolder, id);
    await writeSyncState(syncedFolder, id, { ...state, ...schedule });
  });

/** Removes files of releases that the state names no more. */
export const removeOldReleases = async (
  syncedFolder: string,
  id: string,
  { current, previous }: SyncState,
): Promise<void> => {
  const folder = folderOfSource(syncedFolder, id);
  const kept = new Set([current?.file, previous?.file]);
  for (const name of await readdir(folder)) {
    if (/-[0-9a-f]{16}(\.\w+)?$/.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
  }
};

/** The path of a release when it is there as it came; a sentence that says what is wrong with it otherwise. */
export const findRelease = async (
  syncedFolder: string,
  id: string,
  release: Release,
): Promise<
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string }
> => {
  const path = join(folderOfSource(syncedFolder, id), release.file);
  const content = await readFile(path).catch(() => undefined);
  if (!content) return { ok: false, problem: `${path} is gone` };
  const sha256 = createHash('sha256').update(content).digest('hex');
  return sha256 === release.sha256
    ? { ok: true, path }
    : { ok: false, problem: `${path} is not what it was when it came` };
};

/** What is kept for every source, as one line: whether it changed since a build is seen by it. */
export const describeReleases = async (syncedFolder: string): Promise<string> => {
  const ids = await readdir(syncedFolder).catch(() => []);
  const releases = await Promise.all(
    ids.sort().map(async (id) => {
      const { current } = await readSyncState(syncedFolder, id).catch((): SyncState => ({}));
      return current
        ? [`${id}:${current.sha256}:${current.asOf ?? ''}:${current.completeFor?.join() ?? ''}`]
        : [];
    }),
  );
  return [...releases.flat(), await hashFiles(syncedFolder, ['meetings'])].join(' ');
};
