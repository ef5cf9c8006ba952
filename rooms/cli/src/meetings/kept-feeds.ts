import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEETING_CODES, type MeetingCode } from '@waymark/directory';
import type { BmltServer, MeetingGuideFeed, MeetingHarvest } from '@waymark/sources';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { replaceFile, syncFolder } from '../packs/durable-files.ts';

/** Where meetings are read from. */
export type Feed =
  | ({ readonly kind: 'bmlt' } & BmltServer)
  | ({ readonly kind: 'meeting-guide' } & MeetingGuideFeed);

/** What the last good reading of a feed gave, and how its last try went: one file a feed, replaced in one step. */
export interface KeptFeed {
  readonly feed: Feed;
  /** Absent until a first reading was good. */
  readonly harvest?: MeetingHarvest;
  readonly lastGood?: string;
  readonly lastTry?: string;
  /** Why the last try brought nothing, in words; absent when it went well. */
  readonly problem?: string;
}

const feedId = z.string().regex(/^[a-z][a-z\d-]{1,60}$/);
const feedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bmlt'), id: feedId, name: z.string(), url: z.string() }),
  z.object({
    kind: z.literal('meeting-guide'),
    id: feedId,
    name: z.string(),
    address: z.string(),
    fellowship: z.custom<MeetingCode>((code) => MEETING_CODES.some((each) => each === code)),
  }),
]);

const keptSchema = z.object({
  format: z.literal(1),
  feed: feedSchema,
  harvest: z
    .custom<MeetingHarvest>(
      (value) =>
        typeof value === 'object' && value !== null && 'records' in value && Array.isArray(value.records),
    )
    .exactOptional(),
  lastGood: z.iso.datetime().exactOptional(),
  lastTry: z.iso.datetime().exactOptional(),
  problem: z.string().exactOptional(),
});

export const feedsFolder = (syncedFolder: string): string => join(syncedFolder, 'meetings');
const fileOf = (syncedFolder: string, id: string): string => join(feedsFolder(syncedFolder), `${id}.json`);

export const isFeedId = (id: string): boolean => feedId.safeParse(id).success;

/** What is kept of a feed; `undefined` when nothing is. A damaged file is a `Failure`. */
export const readFeed = async (syncedFolder: string, id: string): Promise<KeptFeed | undefined> => {
  const path = fileOf(syncedFolder, id);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { format: _, ...kept } = keptSchema.parse(JSON.parse(text));
    return kept;
  } catch {
    throw new Failure(`${path} is damaged. Delete it and sync that feed again.`);
  }
};

export const writeFeed = async (syncedFolder: string, kept: KeptFeed): Promise<void> => {
  const folder = feedsFolder(syncedFolder);
  await mkdir(folder, { recursive: true });
  await replaceFile(fileOf(syncedFolder, kept.feed.id), `${JSON.stringify({ format: 1, ...kept })}\n`);
  await syncFolder(folder);
};

/** Every feed that is kept, by id. */
export const listFeeds = async (syncedFolder: string): Promise<readonly KeptFeed[]> => {
  const names = await readdir(feedsFolder(syncedFolder)).catch(() => []);
  const ids = names.flatMap((name) => /^([a-z][a-z\d-]{1,60})\.json$/.exec(name)?.[1] ?? []).sort();
  const kept = await Promise.all(ids.map((id) => readFeed(syncedFolder, id)));
  return kept.filter((feed) => feed !== undefined);
};
