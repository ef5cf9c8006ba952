import { resolve } from 'node:path';
import { type Built, buildPacks } from '../build/build-packs.ts';
import type { SourceReport } from '../build/report.ts';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { usage } from '../failure.ts';
import { defaultDataFolder, defaultPackFolder } from '../packs/folders.ts';
import { buildsKept } from '../packs/kept-builds.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

const origins: Readonly<Record<SourceReport['origin'], string>> = {
  shipped: '',
  synced: ', synced',
  given: ', given',
  kept: ', KEPT FROM A BUILD BEFORE',
  'not-read': ', NOT READ',
};

const describeSource = (source: SourceReport): string => {
  const { id, asOf, origin, rows, records, actions, joined, added, twins, notPlaced, closes } = source;
  const came = [
    count(rows, 'row', 'rows'),
    count(records, 'record', 'records'),
    ...(actions > 0 ? [count(actions, 'change', 'changes')] : []),
    `${count(added, 'listing', 'listings')} of its own`,
    ...(joined > 0 ? [`${count(joined, 'joins', 'join')} another list`] : []),
    ...(twins > 0 ? [`${count(twins, 'is', 'are')} a site listed twice`] : []),
    ...(notPlaced > 0 ? [`${count(notPlaced, 'fits', 'fit')} no listing`] : []),
    ...(closes > 0 ? [`${count(closes, 'older listing is', 'older listings are')} no longer in it`] : []),
    `${count(source.rowsLeftOut, 'row', 'rows')} left out`,
    `${count(source.fieldsLeftOut, 'field', 'fields')} left out or kept with a remark`,
  ];
  return `${id}, ${asOf}${origins[origin]}: ${came.join(', ')}`;
};

/** A source that is optional and was never there needs no line. */
const isWorthALine = ({ origin, problem }: SourceReport): boolean =>
  origin !== 'not-read' || problem !== undefined;

const describe = ({ manifest, report }: Built, folder: string, console: Console): void => {
  for (const source of report.sources.filter(isWorthALine)) console.say(describeSource(source));
  for (const { line, action, outcome, words } of report.overrides)
    console.say(`operator-csv line ${line}, ${action}: ${outcome === 'done' ? '' : 'NOT DONE: '}${words}`);
  const { given, closed, redirected } = report.ids;
  console.say(
    `${count(report.listings, 'listing', 'listings')}; ids: ${given.toLocaleString('en-US')} new, ${closed.toLocaleString('en-US')} closed, ${redirected.toLocaleString('en-US')} lead to another`,
  );
  console.say(
    `${count(report.kindless.length, 'listing states', 'listings state')} neither treatment nor housing: kept`,
  );
  if (report.unknownPlaces.length > 0) {
    console.say(
      `${count(report.unknownPlaces.length, 'place', 'places')} of listings cannot be looked up: ${report.unknownPlaces.slice(0, 5).join('; ')}`,
    );
  }
  if (report.meetings !== undefined && report.meetings > 0)
    console.say(`${count(report.meetings, 'meeting', 'meetings')} of the feeds that were synced`);
  for (const { file, bytes } of manifest.packs)
    console.say(`${file}  ${bytes.toLocaleString('en-US')} bytes`);
  console.say(`Packs: ${folder} (every row left out, and why: waymark check --html report.html)`);
};

const readKeep = (text: string | undefined): number => {
  if (text === undefined) return buildsKept;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw usage(`--keep is "${text.slice(0, 40)}", expected a number of builds from 1 to 9999.`);
};

export const build: Command = {
  flags: {
    from: {
      value: '[SOURCE=]FILE',
      repeats: true,
      help: 'Read this file in place of the one kept for its source',
    },
    out: { value: 'DIR', help: 'Where the packs go (.waymark/packs)' },
    data: { value: 'DIR', help: 'Where the source files and the registry of ids are (data)' },
    keep: { value: 'N', help: `How many builds stay, to go back to (${buildsKept})` },
    accept: { help: 'Build even when a source loses more than 20 % of its records, or cannot be read' },
    json: { help: 'Print the manifest and the report as JSON' },
  },
  notes: [
    'Of each source the file that sync brought is read, else the one in the data folder. One that cannot be read keeps its',
    'records of the build before. What data/operator-csv/programs.csv adds, corrects or hides comes last, so it outlives syncs.',
    'A build that fails leaves the packs of the build before in place.',
  ],
  async run(given, console) {
    const packFolder = resolve(given.one('out') ?? defaultPackFolder);
    const built = await buildPacks(
      {
        dataFolder: resolve(given.one('data') ?? defaultDataFolder),
        packFolder,
        from: given.all('from'),
        acceptLoss: given.has('accept'),
        keep: readKeep(given.one('keep')),
      },
      console,
    );
    if (given.has('json')) console.say(JSON.stringify(built, null, 1));
    else describe(built, packFolder, console);
  },
};
