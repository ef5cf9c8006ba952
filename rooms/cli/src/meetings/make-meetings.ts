import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assignMeetingIds,
  closeVenues,
  encodeMeetings,
  type Meeting,
  type MeetingRegistry,
  mergeMeetings,
  openMeetingDetail,
  openMeetings,
  readMeetingRegistry,
  type Source,
  type VenueClosure,
  writeMeetingRegistry,
} from '@waymark/directory';
import type { MeetingHarvest } from '@waymark/sources';
import { z } from 'zod';
import type { Reject } from '../build/report.ts';
import { Failure } from '../failure.ts';
import { replaceFile } from '../packs/durable-files.ts';
import type { EncodedFile } from '../packs/pack-set.ts';
import { feedsFolder, listFeeds } from './kept-feeds.ts';

/** The packs of meetings, and what is to be kept and told with them. */
export interface MadeMeetings {
  readonly files: readonly EncodedFile[];
  readonly meetings: number;
  readonly rejected: readonly Reject[];
  /** Keeps the ids, before any pack shows them. */
  keep(): Promise<void>;
}

const nothing: MadeMeetings = { files: [], meetings: 0, rejected: [], keep: async () => {} };

const isoDay = z.iso.date();
const closuresSchema = z.array(
  z.object({
    venue: z.string().exactOptional(),
    street: z.string().exactOptional(),
    city: z.string(),
    state: z.string().regex(/^[A-Z]{2}$/),
    from: isoDay.exactOptional(),
    until: isoDay.exactOptional(),
  }),
);

/** Where an operator says which buildings are closed to all their meetings, inside the data folder. */
export const closuresFile = join('meetings', 'closed-venues.json');

const registryFile = (syncedFolder: string): string => join(feedsFolder(syncedFolder), 'registry.tsv');

const readText = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const readClosures = async (dataFolder: string): Promise<readonly VenueClosure[]> => {
  const path = join(dataFolder, closuresFile);
  const text = await readText(path);
  if (text === '') return [];
  try {
    return closuresSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure(
      `${path} cannot be read: expected a list such as [{"street": "1 Main St", "city": "Laurel", "state": "MD", "until": "2027-01-31"}]. ${error instanceof Error ? error.message : ''}`,
    );
  }
};

const readRegistry = async (path: string): Promise<MeetingRegistry> => {
  const read = readMeetingRegistry(await readText(path));
  if (read.ok) return read.registry;
  throw new Failure(
    `${path} cannot be read: ${read.problem}. Restore the file: it keeps every id ever given.`,
  );
};

const operator = (today: string): Source => ({
  id: 'closed-venues',
  name: 'Buildings that are closed',
  publisher: 'the operator of this site',
  asOf: today,
  license: 'as the operator says',
});

interface MeetingsSetting {
  readonly before: MeetingRegistry;
  readonly closures: readonly VenueClosure[];
  readonly today: string;
}

/**
 * The packs of what feeds gave, and the ids to keep. Each is opened once, as a phone would open it, so that one that does not
 * open is never published.
 */
export const packMeetings = (
  harvests: readonly MeetingHarvest[],
  { before, closures, today }: MeetingsSetting,
): Omit<MadeMeetings, 'keep'> & { readonly registry: MeetingRegistry } => {
  const merged = mergeMeetings(harvests);
  const { ids, registry } = assignMeetingIds(before, merged);
  const meetings = merged.map(({ keys: _, ...meeting }, i): Meeting => ({ ...meeting, id: ids[i]! }));
  const source = operator(today);
  const closed = closeVenues(meetings, closures, { source: source.id, on: today });
  const sources = [...harvests.map((harvest) => harvest.source), ...(closures.length > 0 ? [source] : [])];
  const { search, detail } = encodeMeetings(closed.meetings, { sources });
  openMeetingDetail(detail, openMeetings(search));
  return {
    files: [
      { kind: 'meeting', tier: 'search', bytes: search },
      { kind: 'meeting', tier: 'detail', bytes: detail },
    ],
    meetings: meetings.length,
    rejected: [
      ...harvests.flatMap((harvest) =>
        harvest.rejected.map((each) => ({ ...each, source: harvest.source.id })),
      ),
      ...closures.flatMap((closure, i) =>
        closed.met[i] === 0
          ? [
              {
                key: closuresFile,
                field: '',
                reason: `no meeting is at ${closure.venue ?? closure.street}, ${closure.city}: nothing was closed. Check its spelling`,
                row: true,
                source: source.id,
              },
            ]
          : [],
      ),
    ],
    registry,
  };
};

/** The packs of the meetings that feeds brought; none where no feed is kept. */
export const makeMeetings = async (
  dataFolder: string,
  syncedFolder: string,
  today: string,
): Promise<MadeMeetings> => {
  const harvests = (await listFeeds(syncedFolder)).flatMap(({ harvest }) => harvest ?? []);
  if (harvests.length === 0) return nothing;
  const path = registryFile(syncedFolder);
  const [closures, before] = await Promise.all([readClosures(dataFolder), readRegistry(path)]);
  const { registry, ...made } = packMeetings(harvests, { before, closures, today });
  return { ...made, keep: () => replaceFile(path, writeMeetingRegistry(registry)) };
};
