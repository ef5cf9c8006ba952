import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { presentSources } from '@waymark/api';
import { CURRENT_DAYS, isCurrent } from '@waymark/directory';
import { findUnknownPlaces } from '../build/report.ts';
import { readFreshness } from '../build/stamp.ts';
import type { Command } from '../command.ts';
import { checkContent } from '../content/check-content.ts';
import { Failure, usage } from '../failure.ts';
import { replaceFile } from '../packs/durable-files.ts';
import { defaultDataFolder, defaultPackFolder } from '../packs/folders.ts';
import { type OpenFolder, openFolder } from '../packs/open-folder.ts';
import { measureQuality } from '../quality/measure-quality.ts';
import { readHelplineAge, summarizeHelplines } from '../quality/old-helplines.ts';
import { qualityPage } from '../quality/page.ts';
import { summarize } from '../quality/summary.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

const decompress = promisify(brotliDecompress);

const checkBrotli = async (folder: string, { bytes }: OpenFolder): Promise<Check> => {
  const name = 'compressed forms';
  for (const [file, content] of bytes) {
    const small = await readFile(join(folder, `${file}.br`)).catch(() => undefined);
    const opened =
      small && (await decompress(small, { maxOutputLength: content.byteLength }).catch(() => undefined));
    if (!opened?.equals(content)) {
      return {
        name,
        ok: false,
        detail: `${file}.br is missing or is not ${file}. Delete it and build again.`,
      };
    }
  }
  return { name, ok: true, detail: `${bytes.size} files, each the same as its uncompressed form` };
};

const checkSources = ({ manifest, pack }: OpenFolder): Check => {
  const { sources } = presentSources(manifest, pack);
  const silent = sources.filter(({ listings }) => listings === 0);
  const detail = sources
    .map(({ id, asOf, listings }) => `${id} ${asOf}: ${listings.toLocaleString('en-US')}`)
    .join(', ');
  return silent.length === 0
    ? { name: 'sources', ok: true, detail: `${detail} listings` }
    : {
        name: 'sources',
        ok: false,
        detail: `no listing comes from ${silent.map(({ id }) => id).join(', ')}.`,
      };
};

/** Meetings and recovery homes, where the operator has them. That a list has grown old is told, and fails nothing. */
const checkMore = ({ meetings, homes }: OpenFolder, now: Date): readonly Check[] => {
  const lists = meetings?.pack.sources.filter(({ id }) => id !== 'closed-venues') ?? [];
  const old = lists.filter(({ asOf }) => !isCurrent(asOf, now.getTime()));
  const count = (rows: number, noun: string) => `${rows.toLocaleString('en-US')} ${noun}`;
  return [
    ...(meetings
      ? [
          {
            name: 'meetings',
            ok: true,
            detail: `${count(meetings.pack.rows, 'meetings')} of ${count(lists.length, 'lists')}${
              old.length > 0
                ? `; older than ${CURRENT_DAYS} days, and shown last: ${old.map(({ id, asOf }) => `${id} ${asOf}`).join(', ')}`
                : ''
            }`,
          },
        ]
      : []),
    ...(homes ? [{ name: 'housing', ok: true, detail: count(homes.pack.rows, 'recovery homes') }] : []),
  ];
};

/** A ZIP that no table knows is the list's mistake, and told with the data; a city must always be found. */
const checkPlaces = ({ pack, places }: OpenFolder): Check => {
  const unknown = findUnknownPlaces(pack, places);
  const cities = unknown.filter((text) => !/^\d{5}$/.test(text));
  const zips = unknown.length - cities.length;
  return cities.length === 0
    ? {
        name: 'places',
        ok: true,
        detail: `every city of a listing can be looked up${zips > 0 ? `, ${zips} ZIPs that no table has cannot` : ', and every ZIP'}`,
      }
    : {
        name: 'places',
        ok: false,
        detail: `${cities.length} cities cannot be looked up: ${cities.slice(0, 5).join('; ')}.`,
      };
};

const checkFreshness = async (folder: string): Promise<Check> => {
  const { fresh } = await readFreshness(folder, defaultDataFolder);
  return fresh
    ? { name: 'data', ok: true, detail: 'the packs fit the source files in the repository' }
    : {
        name: 'data',
        ok: false,
        detail: 'the packs are older than the source files in the repository. Run: waymark build',
      };
};

export const check: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    helplines: { value: 'DAYS', help: 'Tell of helplines whose number was not compared for so long (90)' },
    content: {
      help: 'Check the words instead: review days, sources, reading grade, what others should look at',
    },
    now: { value: 'DATE', help: 'With --content: as if today were that day' },
    html: { value: 'FILE', help: 'Write the report on the data as a page that can be printed' },
    json: { help: 'Print the checks and the report on the data as JSON' },
  },
  notes: [
    'Exit code 1 when the packs are not whole or do not fit. Doubts about the data itself are told, and fail nothing.',
    'With --content: exit code 1 when a page or a fact is past its review day; a warning comes 60 days ahead.',
  ],
  async run(given, console) {
    if (given.has('content')) return checkContent(given, console);
    if (given.has('now')) throw usage('--now goes with --content.');
    const page = given.one('html');
    const helplineDays = readHelplineAge(given.one('helplines'));
    const folder = resolve(given.one('pack') ?? defaultPackFolder);
    const open = await openFolder(folder);
    const checks: Check[] = [
      {
        name: 'packs',
        ok: true,
        detail: `${open.pack.rows.toLocaleString('en-US')} listings; whole, and as the manifest says`,
      },
      await checkBrotli(folder, open),
      ...checkMore(open, new Date()),
      checkSources(open),
      checkPlaces(open),
      ...(folder === defaultPackFolder ? [await checkFreshness(folder)] : []),
    ];
    const failed = checks.filter(({ ok }) => !ok);
    const now = new Date();
    const quality = await measureQuality(folder, open, now);
    const helplines = summarizeHelplines(now.toISOString().slice(0, 10), helplineDays);
    if (given.has('json'))
      console.say(JSON.stringify({ ok: failed.length === 0, checks, quality, helplines }, null, 1));
    else {
      for (const { name, ok, detail } of checks) console.say(`${ok ? 'ok ' : 'BAD'} ${name}: ${detail}`);
      for (const line of [...summarize(quality), ...helplines]) console.say(line);
    }
    if (page !== undefined) {
      await replaceFile(resolve(page), qualityPage(quality));
      console.tell(`Report: ${resolve(page)}`);
    }
    if (failed.length > 0) throw new Failure(`${failed.length} of ${checks.length} checks failed.`);
  },
};
