import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { SourceModule } from '@waymark/sources';
import type { Arguments } from '../arguments.ts';
import { buildPacks } from '../build/build-packs.ts';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { Failure, usage } from '../failure.ts';
import { listDates } from '../list-dates.ts';
import { isMeetingSource, meetingSources, syncMeetings } from '../meetings/sync-meetings.ts';
import { defaultDataFolder, defaultPackFolder, syncedFolderFor } from '../packs/folders.ts';
import { findModule, sourceModules } from '../source-modules.ts';
import { repeat } from '../sync/schedule.ts';
import { refreshHealth } from '../sync/source-health.ts';
import { type Synced, type SyncRequest, syncSource } from '../sync/sync-source.ts';
import { noteSchedule } from '../sync/synced-folder.ts';

const today = (now: Date): string => now.toISOString().slice(0, 10);

const readAsOf = (text: string | undefined, now: Date): string | undefined => {
  if (text === undefined) return undefined;
  if (text === 'today') return today(now);
  const isDate = /^\d{4}-\d\d(-\d\d)?$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDate && text <= today(now)) return text;
  throw usage(
    `--as-of is "${text.slice(0, 40)}", expected a date that is past, such as 2026-08-21, or today.`,
  );
};

const readStates = (text: string | undefined): readonly string[] | undefined => {
  if (text === undefined) return undefined;
  const states = text
    .toUpperCase()
    .split(',')
    .map((each) => each.trim());
  if (states.every((each) => /^[A-Z]{2}$/.test(each))) return states;
  throw usage(`--complete-for is "${text.slice(0, 40)}", expected postal codes of states, such as MA,NH.`);
};

const readHours = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const hours = /^\d{1,5}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (hours >= 1 && hours <= 8784) return hours;
  throw usage(`--every is "${text.slice(0, 40)}", expected a number of hours from 1 to 8784 (a year).`);
};

const describe = ({ release, isNew, recordsBefore, harvest }: Synced, id: string, console: Console): void => {
  const left = harvest.rejected.filter(({ row }) => row).length;
  const count = (n: number) => n.toLocaleString('en-US');
  console.say(
    isNew
      ? `${id}: ${count(release.records)} programs as of ${harvest.source.asOf}${recordsBefore === undefined ? '' : ` (${count(recordsBefore)} before)`}, ` +
          `${count(harvest.rows)} rows, ${count(left)} left out`
      : `${id}: nothing new; ${count(release.records)} programs as of ${harvest.source.asOf}`,
  );
};

interface Folders {
  readonly dataFolder: string;
  readonly packFolder: string;
}

const syncOnce = async (
  request: SyncRequest,
  { dataFolder, packFolder }: Folders,
  given: Arguments,
  console: Console,
): Promise<void> => {
  const { id } = request.module.source;
  try {
    const synced = await syncSource(request, console);
    if (given.has('json')) {
      const { harvest, ...rest } = synced;
      const rejected = harvest.rejected;
      console.say(JSON.stringify({ source: id, ...rest, rows: harvest.rows, rejected }, null, 1));
    } else describe(synced, id, console);
    if (given.has('build')) {
      const { manifest } = await buildPacks({ dataFolder, packFolder, from: [], acceptLoss: false }, console);
      console.tell(`Built: the directory is ${listDates(manifest.sources)}.`);
    } else if (synced.isNew) console.tell('To use it: waymark build');
  } finally {
    await refreshHealth(packFolder, request.syncedFolder, [request.module.source], console);
  }
};

const untilStopped = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
};

export const sync: Command = {
  operand: { value: 'SOURCE', required: true },
  flags: {
    from: {
      value: 'FILE|URL',
      help: 'Take this file, or fetch it from this address (the address of last time)',
    },
    'as-of': {
      value: 'DATE',
      help: 'Date of the list, as 2026-08-21; today for a list that is current when it is fetched',
    },
    'complete-for': { value: 'STATES', help: 'States whose every program the list holds: MA,NH' },
    every: { value: 'HOURS', help: 'Do it again every so many hours, a tenth more or less, until stopped' },
    build: { help: 'Make the packs afterwards' },
    contact: { value: 'MAIL', help: 'Whom the publisher may write to (environment: WAYMARK_CONTACT)' },
    server: { value: 'IDS', help: 'bmlt: only these root servers (all of the United States)' },
    state: { value: 'STATE', help: 'bmlt: only meetings of this state' },
    around: { value: 'LAT,LNG,MILES', help: 'bmlt: only meetings around a point' },
    feed: { value: 'ID', help: 'meeting-guide: a short name of your own for a feed' },
    name: { value: 'NAME', help: 'meeting-guide: who publishes the feed' },
    fellowship: {
      value: 'CODE',
      help: 'meeting-guide: whose meetings it lists (aa, na, al-anon, smart ...)',
    },
    accept: { help: 'Take a list that lacks more than 20 % of the one before it' },
    data: { value: 'DIR', help: 'Where the source files and the registry of ids are (data)' },
    out: { value: 'DIR', help: 'Where the packs go, and the health of the sources (.waymark/packs)' },
    json: { help: 'Print JSON' },
  },
  notes: [
    'A list is read before it is kept; one that cannot be read replaces nothing. The list before it is kept too.',
    'Without --as-of a list is shown with the date of the one that came with Waymark, never as fresher than it may be.',
    'Sources: waymark sources. Of meetings: bmlt (NA) and meeting-guide (feeds of AA, Al-Anon and others).',
  ],
  async run(given, console) {
    const meetings = isMeetingSource(given.operand) ? given.operand : undefined;
    const module = meetings ? undefined : findModule(given.operand ?? '', sourceModules, meetingSources);
    const dataFolder = resolve(given.one('data') ?? defaultDataFolder);
    const syncedFolder = syncedFolderFor(dataFolder);
    const packFolder = resolve(
      given.one('out') ??
        (dataFolder === defaultDataFolder ? defaultPackFolder : join(dirname(syncedFolder), 'packs')),
    );
    const everyHours = readHours(given.one('every'));
    const contact = given.one('contact') ?? process.env['WAYMARK_CONTACT'];
    const from = given.one('from');
    const completeFor = readStates(given.one('complete-for'));
    const signal = everyHours === undefined ? undefined : untilStopped();
    const request = (module: SourceModule): SyncRequest => {
      const now = new Date();
      const asOf = readAsOf(given.one('as-of'), now);
      return {
        module,
        dataFolder,
        syncedFolder,
        acceptLoss: given.has('accept'),
        now,
        ...(from === undefined ? {} : { from }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(completeFor === undefined ? {} : { completeFor }),
        ...(contact === undefined ? {} : { contact }),
        ...(signal === undefined ? {} : { signal }),
      };
    };
    const folders = { dataFolder, packFolder };
    const turn = async () => {
      if (module) return syncOnce(request(module), folders, given, console);
      const asOf = readAsOf(given.one('as-of'), new Date());
      await syncMeetings(
        {
          source: meetings!,
          ...(asOf === undefined ? {} : { asOf }),
          dataFolder,
          syncedFolder,
          ...(contact === undefined ? {} : { contact }),
          ...(signal === undefined ? {} : { signal }),
        },
        given,
        console,
      );
      if (given.has('build'))
        await buildPacks({ dataFolder, packFolder, from: [], acceptLoss: false }, console);
    };
    if (everyHours === undefined || signal === undefined) return turn();
    const note = async (schedule?: { readonly everyHours: number; readonly nextTry: string }) => {
      if (!module) return;
      await noteSchedule(syncedFolder, module.source.id, schedule);
      await refreshHealth(packFolder, syncedFolder, [module.source], console);
    };
    await repeat(
      everyHours,
      async (nextTry) => {
        try {
          await turn();
        } catch (error) {
          // One bad day must not end the schedule; a command written wrongly would fail every day.
          if (!(error instanceof Failure) || error.exitCode === 2) throw error;
          if (!signal.aborted) console.tell(error.message);
        }
        if (signal.aborted) return;
        await note({ everyHours, nextTry: nextTry.toISOString() });
        console.tell(`Next: ${nextTry.toISOString().slice(0, 16).replace('T', ' ')} UTC.`);
      },
      signal,
    );
    await note();
  },
};
