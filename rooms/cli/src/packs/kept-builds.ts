import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPublishedName, readManifest } from '@waymark/api';
import type { Manifest, PackFile } from '@waymark/directory';
import { z } from 'zod';
import { Failure, usage } from '../failure.ts';
import { replaceFile, syncFolder } from './durable-files.ts';
import type { KeptBackIds, PackSet } from './pack-set.ts';
import { publishedFiles } from './published-files.ts';

/** A build whose packs are still in the folder, so that it can be served again. */
export interface KeptBuild {
  /** Twelve hex digits: a hash of the manifest, so equal packs are one build. */
  readonly id: string;
  /** When it was made, ISO; made again of the same input, it is as old as the last time. */
  readonly at: string;
  readonly listings: number;
  /** What `manifest.json` holds while the build is served, to the byte. */
  readonly text: string;
  readonly manifest: Manifest;
  readonly isServed: boolean;
  /** Absent in builds made before anything was kept back. */
  readonly keptBack?: PackSet['keptBack'];
}

export const buildsKept = 5;

const folderOf = (packFolder: string): string => join(packFolder, 'builds');
const fileOf = (packFolder: string, id: string): string => join(folderOf(packFolder), `${id}.json`);
const reportOf = (packFolder: string, id: string): string => join(folderOf(packFolder), `${id}.report.json`);

export const buildId = (manifestText: string): string =>
  createHash('sha256').update(manifestText).digest('hex').slice(0, 12);

const recordSchema = z.object({
  at: z.iso.datetime(),
  listings: z.int().nonnegative(),
  manifest: z.string(),
  keptBack: z
    .partialRecord(
      z.enum(['treatment', 'housing', 'meeting', 'places']),
      z.object({ ids: z.array(z.int().positive()), highest: z.int().nonnegative() }),
    )
    .exactOptional(),
});

/** Takes down a build that is about to be served, with what it has to say of its input. */
export const keepBuild = async (
  packFolder: string,
  build: {
    readonly text: string;
    readonly at: string;
    readonly listings: number;
    readonly report: unknown;
    readonly keptBack?: PackSet['keptBack'];
  },
): Promise<void> => {
  const id = buildId(build.text);
  await mkdir(folderOf(packFolder), { recursive: true });
  await replaceFile(reportOf(packFolder, id), `${JSON.stringify(build.report, null, 1)}\n`);
  const { at, listings, keptBack = {} } = build;
  const record = { at, listings, manifest: build.text, keptBack };
  await replaceFile(fileOf(packFolder, id), `${JSON.stringify(record, null, 1)}\n`);
  await syncFolder(folderOf(packFolder));
};

const readText = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** What `manifest.json` holds now; `undefined` where there is none. */
export const servedText = (packFolder: string): Promise<string | undefined> =>
  readText(join(packFolder, 'manifest.json'));

const readJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readKept = async (
  packFolder: string,
  id: string,
  served: string | undefined,
): Promise<KeptBuild | undefined> => {
  const record = recordSchema.safeParse(readJson(await readText(fileOf(packFolder, id))));
  if (!record.success || buildId(record.data.manifest) !== id) return undefined;
  const manifest = readManifest(record.data.manifest);
  if (!manifest.ok) return undefined;
  const { at, listings, manifest: text, keptBack } = record.data;
  return {
    id,
    at,
    listings,
    text,
    manifest: manifest.value,
    isServed: text === served,
    ...(keptBack && { keptBack }),
  };
};

/** The builds that can be served, newest first. One whose record is damaged is not among them. */
export const listBuilds = async (packFolder: string): Promise<readonly KeptBuild[]> => {
  const served = await servedText(packFolder);
  const names = await readdir(folderOf(packFolder)).catch(() => []);
  const ids = names.flatMap((name) => /^([0-9a-f]{12})\.json$/.exec(name)?.[1] ?? []);
  const kept = await Promise.all(ids.map((id) => readKept(packFolder, id, served)));
  return kept
    .filter((build) => build !== undefined)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
};

/** The kept build that `name` begins, "served" or "previous" (the newest older than the one served). */
export const findBuild = (builds: readonly KeptBuild[], name: string): KeptBuild => {
  const served = builds.findIndex(({ isServed }) => isServed);
  if (name === 'served' && builds[served]) return builds[served];
  if (name === 'previous') {
    const previous = builds[served + 1];
    if (previous) return previous;
    throw new Failure(
      builds.length === 0
        ? 'No build is kept yet. Make one with: waymark build'
        : 'There is no build before the one that is served. To see what is kept: waymark builds',
    );
  }
  const found = builds.filter(({ id }) => /^[0-9a-f]{4,12}$/.test(name) && id.startsWith(name));
  if (found.length === 1) return found[0]!;
  const ids = builds.map(({ id }) => id).join(', ') || 'none';
  throw usage(
    `"${name.slice(0, 40)}" names ${found.length === 0 ? 'no kept build' : `${found.length} builds`}. Kept are: ${ids}. Or say: served, previous.`,
  );
};

/** What a kept build has to say of its input; `undefined` when its report is gone or damaged. */
export const readBuildReport = async (packFolder: string, id: string): Promise<unknown> =>
  readJson(await readText(reportOf(packFolder, id)));

/**
 * Forgets builds that may show the address of what is confidential now, so that nobody can go back to them, and says how
 * many. Their files go with the next `forgetOldBuilds`.
 */
export const forgetExposingBuilds = async (
  packFolder: string,
  keptBack: NonNullable<PackSet['keptBack']>,
): Promise<number> => {
  const now = Object.entries(keptBack) as [PackFile['kind'], KeptBackIds][];
  const exposes = (build: KeptBuild) =>
    now.some(([kind, { ids }]) => {
      if (!build.keptBack) return ids.length > 0;
      const then = build.keptBack[kind];
      return then !== undefined && ids.some((id) => id <= then.highest && !then.ids.includes(id));
    });
  const exposing = (await listBuilds(packFolder)).filter((build) => !build.isServed && exposes(build));
  for (const { id } of exposing) {
    await rm(fileOf(packFolder, id), { force: true });
    await rm(reportOf(packFolder, id), { force: true });
  }
  return exposing.length;
};

/** Forgets all but the newest builds and the one that is served, and removes the files that only they name. */
export const forgetOldBuilds = async (packFolder: string, keep: number): Promise<void> => {
  const builds = await listBuilds(packFolder);
  const kept = builds.filter(({ isServed }, i) => i < keep || isServed);
  const ids = new Set(kept.map(({ id }) => id));
  const manifests = kept.map(({ manifest }) => manifest);
  // A folder made before builds were kept: what it serves stays.
  const served = readManifest((await servedText(packFolder)) ?? '');
  if (served.ok) manifests.push(served.value);
  const files = new Set(manifests.flatMap((manifest) => publishedFiles(manifest).map(({ file }) => file)));
  for (const name of await readdir(folderOf(packFolder)).catch(() => [])) {
    const id = /^([0-9a-f]{12})\./.exec(name)?.[1];
    if (id && !ids.has(id)) await rm(join(folderOf(packFolder), name), { force: true });
  }
  for (const name of await readdir(packFolder)) {
    const published = name.replace(/\.br$/, '');
    if (isPublishedName(published) && !files.has(published))
      await rm(join(packFolder, name), { force: true });
  }
};

/** Serves a kept build: one step, which a server notices by itself. */
export const serveBuild = async (packFolder: string, build: KeptBuild): Promise<void> => {
  await replaceFile(join(packFolder, 'manifest.json'), build.text);
  await syncFolder(packFolder);
};
