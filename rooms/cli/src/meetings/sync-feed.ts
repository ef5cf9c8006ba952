import { readFile } from 'node:fs/promises';
import {
  type Area,
  type Gazetteer,
  type MeetingHarvest,
  readMeetingGuide,
  SourceError,
  syncBmlt,
  syncMeetingGuide,
} from '@waymark/sources';
import { Failure } from '../failure.ts';
import { type Feed, type KeptFeed, readFeed, writeFeed } from './kept-feeds.ts';

export interface FeedRequest {
  readonly feed: Feed;
  readonly syncedFolder: string;
  readonly gazetteer: Gazetteer;
  readonly now: Date;
  /** Take a reading that lacks more than a fifth of the one before it. */
  readonly acceptLoss: boolean;
  /** Read this file, which was fetched on that ISO date, in place of the address of a Meeting Guide feed. */
  readonly file?: { readonly path: string; readonly asOf: string };
  /** The part of a root server that is wanted. */
  readonly area?: Area;
  readonly contact?: string;
  readonly signal?: AbortSignal;
}

export interface SyncedFeed {
  readonly kept: KeptFeed & { readonly harvest: MeetingHarvest };
  readonly recordsBefore: number | undefined;
}

const mostLost = 0.2;

const judge = (harvest: MeetingHarvest, before: MeetingHarvest | undefined, acceptLoss: boolean): void => {
  const { id } = harvest.source;
  if (harvest.records.length === 0) {
    const first = harvest.rejected.find(({ row }) => row);
    throw new Failure(
      `What came for ${id} holds no meeting that can be used${first ? ` (${first.key}: ${first.reason})` : ''}. What is kept stays.`,
    );
  }
  if (!before || acceptLoss) return;
  const lost = (before.records.length - harvest.records.length) / before.records.length;
  if (lost > mostLost) {
    throw new Failure(
      `What came for ${id} has ${harvest.records.length} meetings, the reading kept has ${before.records.length}. A loss of more than 20 % is more likely a fault: what is kept stays. To take it all the same: --accept`,
    );
  }
};

const readBody = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
};

const take = async (request: FeedRequest, before: KeptFeed | undefined): Promise<MeetingHarvest> => {
  const { feed, gazetteer, contact, signal, file } = request;
  const options = { gazetteer, ...(contact && { contact }), ...(signal && { signal }) };
  if (feed.kind === 'meeting-guide') {
    if (file === undefined) return syncMeetingGuide(feed, options);
    return readMeetingGuide(await readBody(file.path), feed, file.asOf, gazetteer);
  }
  const since = request.area ? undefined : before?.harvest?.source.asOf;
  const reading = await syncBmlt(feed, {
    ...options,
    ...(request.area && { area: request.area }),
    ...(since !== undefined && { since }),
  });
  if (reading.kind === 'read') return reading.harvest;
  // Nothing has changed: what is kept holds as of today.
  const { harvest } = before!;
  return { ...harvest!, source: { ...harvest!.source, asOf: reading.asOf } };
};

/** Reads a feed and keeps it; what cannot be read replaces nothing, and is told with its reason. */
export const syncFeed = async (request: FeedRequest): Promise<SyncedFeed> => {
  const { feed, syncedFolder, now } = request;
  const before = await readFeed(syncedFolder, feed.id);
  const at = now.toISOString();
  try {
    const harvest = await take(request, before);
    judge(harvest, before?.harvest, request.acceptLoss);
    const kept = { feed, harvest, lastGood: at, lastTry: at };
    await writeFeed(syncedFolder, kept);
    return { kept, recordsBefore: before?.harvest?.records.length };
  } catch (error) {
    const isExpected =
      error instanceof SourceError || error instanceof RangeError || error instanceof Failure;
    if (!isExpected) throw error;
    if (before) await writeFeed(syncedFolder, { ...before, lastTry: at, problem: error.message });
    throw error instanceof Failure ? error : new Failure(error.message, 1, { cause: error });
  }
};
