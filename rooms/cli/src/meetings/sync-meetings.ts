import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MEETING_CODES, type MeetingCode } from '@waymark/directory';
import { type Area, findServers, type Gazetteer, loadGazetteer } from '@waymark/sources';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import { Failure, usage } from '../failure.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { isAddress } from '../sync/sync-source.ts';
import { type Feed, feedsFolder, isFeedId, listFeeds } from './kept-feeds.ts';
import { syncFeed } from './sync-feed.ts';

/** Sources that bring meetings; each reads several feeds. */
export const meetingSources = ['bmlt', 'meeting-guide'] as const;
type MeetingSource = (typeof meetingSources)[number];

export const isMeetingSource = (id: string | undefined): id is MeetingSource =>
  meetingSources.some((each) => each === id);

const readArea = (given: Arguments): Area | undefined => {
  const state = given.one('state');
  const around = given.one('around');
  if (state !== undefined) {
    if (/^[A-Za-z]{2}$/.test(state)) return { state: state.toUpperCase() };
    throw usage(`--state is "${state.slice(0, 40)}", expected the postal code of a state, such as NY.`);
  }
  if (around === undefined) return undefined;
  const [lat, lng, miles] = around.split(',').map(Number);
  if (Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180 && miles! > 0 && miles! <= 500) {
    return { lat: lat!, lng: lng!, miles: miles! };
  }
  throw usage(`--around is "${around.slice(0, 40)}", expected LAT,LNG,MILES, such as 39.29,-76.61,50.`);
};

const readFellowship = (text: string | undefined): MeetingCode => {
  const found = MEETING_CODES.find((code) => code === text);
  if (found) return found;
  throw usage(
    `--fellowship is "${text ?? ''}", expected whose meetings the feed lists, as the feed itself does not say: na, aa, al-anon, nar-anon, smart, recovery-dharma and so on.`,
  );
};

/** The feeds that a command means: a new one, or those of its kind that are kept already. */
const feedsOf = async (
  source: MeetingSource,
  given: Arguments,
  syncedFolder: string,
): Promise<readonly Feed[]> => {
  if (source === 'bmlt') {
    if (given.one('from') !== undefined) {
      throw usage(
        '--from is not for bmlt, which is read from its root servers. Choose some: --server bmlt-100.',
      );
    }
    const ids = given
      .one('server')
      ?.split(',')
      .map((id) => id.trim());
    try {
      return findServers(ids).map((server) => ({ kind: 'bmlt', ...server }));
    } catch (error) {
      throw usage((error as Error).message);
    }
  }
  const from = given.one('from');
  const kept = (await listFeeds(syncedFolder)).map(({ feed }) => feed).filter(({ kind }) => kind === source);
  if (from === undefined) {
    if (kept.length > 0) return kept;
    throw usage(
      'No Meeting Guide feed is known yet. Name one: waymark sync meeting-guide --from URL --feed ID --name NAME --fellowship aa',
    );
  }
  const id = given.one('feed') ?? '';
  if (!isFeedId(id))
    throw usage(`--feed is "${id.slice(0, 40)}", expected a short name of your own, such as oc-aa.`);
  const known = kept.find((feed) => feed.id === id);
  const address = isAddress(from)
    ? from
    : known?.kind === 'meeting-guide'
      ? known.address
      : 'https://localhost/';
  return [
    {
      kind: 'meeting-guide',
      id,
      name: given.one('name') ?? known?.name ?? id,
      address,
      fellowship:
        given.one('fellowship') === undefined && known?.kind === 'meeting-guide'
          ? known.fellowship
          : readFellowship(given.one('fellowship')),
    },
  ];
};

const count = (n: number): string => n.toLocaleString('en-US');

interface Request {
  readonly source: MeetingSource;
  readonly dataFolder: string;
  readonly syncedFolder: string;
  /** ISO date on which a file was fetched. */
  readonly asOf?: string;
  readonly contact?: string;
  readonly signal?: AbortSignal;
}

const syncEach = async (
  feeds: readonly Feed[],
  { syncedFolder, asOf, contact, signal }: Request,
  gazetteer: Gazetteer,
  given: Arguments,
  console: Console,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  const results: unknown[] = [];
  const from = given.one('from');
  const path = from !== undefined && !isAddress(from) ? resolve(from) : undefined;
  if (path !== undefined && asOf === undefined) {
    throw usage(
      '--as-of is missing: a file does not say when it was fetched, and meetings of unknown age are not shown. Give the day, or today.',
    );
  }
  const file = path !== undefined && asOf !== undefined ? { path, asOf } : undefined;
  const area = readArea(given);
  for (const [i, feed] of feeds.entries()) {
    if (signal?.aborted) break;
    console.progress(`Reading ${feed.name}`, i, feeds.length);
    try {
      const { kept, recordsBefore } = await syncFeed({
        feed,
        syncedFolder,
        gazetteer,
        now: new Date(),
        acceptLoss: given.has('accept'),
        ...(file !== undefined && { file }),
        ...(area && { area }),
        ...(contact !== undefined && { contact }),
        ...(signal && { signal }),
      });
      const { rows, records, rejected, source } = kept.harvest;
      const left = rejected.filter(({ row }) => row).length;
      if (given.has('json'))
        results.push({ feed, asOf: source.asOf, rows, records: records.length, rejected });
      else {
        const before = recordsBefore === undefined ? '' : ` (${count(recordsBefore)} before)`;
        console.say(
          `${feed.id}: ${count(records.length)} meetings as of ${source.asOf}${before}, ${count(rows)} rows, ${count(left)} left out`,
        );
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // One server that is down must not keep the others from being read.
      problems.push(`${feed.id}: ${error.message}`);
      if (!given.has('json')) console.tell(problems.at(-1)!);
    }
  }
  if (given.has('json')) console.say(JSON.stringify({ feeds: results, problems }, null, 1));
  return problems;
};

/** Reads the feeds of a source of meetings, one after another, and keeps each that could be read. */
export const syncMeetings = async (request: Request, given: Arguments, console: Console): Promise<void> => {
  const { source, dataFolder, syncedFolder } = request;
  const feeds = await feedsOf(source, given, syncedFolder);
  const folder = feedsFolder(syncedFolder);
  await mkdir(folder, { recursive: true });
  const problems = await oneAtATime(
    join(folder, 'sync.lock'),
    async () => syncEach(feeds, request, await loadGazetteer(dataFolder), given, console),
    () => console.tell('Another sync of meetings is running: waiting for it.'),
  );
  if (problems.length > 0) {
    throw new Failure(
      `${problems.length} of ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'} could not be read. What is kept of them stays.`,
    );
  }
};
