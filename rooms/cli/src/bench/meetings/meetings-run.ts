import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  encodeMeetings,
  type Moment,
  openDetail,
  openMeetingDetail,
  openMeetings,
  openPack,
  readZones,
  searchMeetings,
} from '@waymark/directory';
import { peakBytes, runHere, tellParent } from '../apart.ts';
import { median, type Timing, timeRounds } from '../rounds.ts';
import { drawMeetingClasses, type MeetingClass } from './questions.ts';
import { drawMeetings, type RealPlace } from './world.ts';

export interface MeetingsReport {
  readonly meetings: number;
  /** Bytes a meeting, brotli. */
  readonly search: number;
  readonly detail: number;
  readonly encodeMs: number;
  readonly decodeMs: number;
  readonly decodeDetailMs: number;
  /** All clocks read and all meetings put in time anew, which the first question of a minute does. */
  readonly timetableMs: number;
  readonly classes: readonly (Pick<MeetingClass, 'title' | 'budget'> & {
    readonly timing: Timing;
    readonly found: number;
  })[];
  readonly peakBytes: number;
}

const seed = 20_261_122;
const count = 60_000;
/** A Saturday evening in the East, a week after the clocks went back. */
const now = Date.UTC(2026, 10, 7, 23, 5);

const brotli = (file: Uint8Array): number =>
  brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  }).length;

const timed = <T>(run: () => T): readonly [value: T, ms: number] => {
  const start = performance.now();
  return [run(), performance.now() - start];
};

const readPlaces = async (searchFile: string, detailFile: string): Promise<readonly RealPlace[]> => {
  const pack = openPack(await readFile(searchFile));
  const detail = openDetail(await readFile(detailFile), pack);
  return Array.from({ length: pack.rows }, (_, row) => row).flatMap((row) => {
    const [position, street] = [pack.position(row), detail.street(row)];
    if (!position || street === undefined) return [];
    const { lat, lng } = position;
    return [
      {
        name: pack.name(row),
        street,
        city: pack.city(row),
        state: pack.state(row),
        zip: pack.zip(row),
        lat,
        lng,
      },
    ];
  });
};

await runHere(async (): Promise<MeetingsReport> => {
  const [searchFile, detailFile] = process.argv.slice(2) as [string, string];
  const places = await readPlaces(searchFile, detailFile);
  tellParent(`Making ${count.toLocaleString('en-US')} meetings`);
  const { meetings, sources } = drawMeetings(places, count, seed);
  const [files, encodeMs] = timed(() => encodeMeetings(meetings, { sources }));
  const [pack, decodeMs] = timed(() => openMeetings(files.search));
  const [, decodeDetailMs] = timed(() => openMeetingDetail(files.detail, pack));

  const zones = readZones((locale, options) => new Intl.DateTimeFormat(locale, options));
  const moment: Moment = { now, zones, zone: 'America/New_York' };
  const minutes = Array.from({ length: 60 }, (_, minute) => Math.floor(now / 60_000) + minute);
  for (const minute of minutes) pack.index.timetable(zones, minute);
  const timetableMs = median(
    minutes.map((minute) => timed(() => pack.index.timetable(zones, minute + 100))[1]),
  );

  const classes = drawMeetingClasses(pack, places, moment).map(({ title, budget, questions }) => {
    tellParent(`Meetings: ${title}`);
    const ask = (query: (typeof questions)[number]) => searchMeetings(pack, query, moment);
    const timing = timeRounds(questions, ask, { rounds: 25, warmUps: 5 });
    return {
      title,
      ...(budget && { budget }),
      timing,
      found: median(questions.map((query) => ask(query).total)),
    };
  });
  return {
    meetings: meetings.length,
    search: brotli(files.search) / count,
    detail: brotli(files.detail) / count,
    encodeMs,
    decodeMs,
    decodeDetailMs,
    timetableMs,
    classes,
    peakBytes: peakBytes(),
  };
});
