import { resolve } from 'node:path';
import { type Built, buildPacks } from '../build/build-packs.ts';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { defaultDataFolder, defaultPackFolder } from '../packs/folders.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

const describe = ({ manifest, report }: Built, folder: string, console: Console): void => {
  for (const { id, asOf, rows, listings, rowsLeftOut, fieldsLeftOut } of report.sources) {
    console.say(
      `${id}, ${asOf}: ${count(rows, 'row', 'rows')}, ${count(listings, 'listing', 'listings')}, ` +
        `${count(rowsLeftOut, 'row', 'rows')} left out, ${count(fieldsLeftOut, 'field', 'fields')} left out or kept with a remark`,
    );
  }
  console.say(
    `${count(report.kindless.length, 'listing states', 'listings state')} neither treatment nor housing: kept`,
  );
  if (report.unknownPlaces.length > 0) {
    console.say(
      `${count(report.unknownPlaces.length, 'place', 'places')} of listings cannot be looked up: ${report.unknownPlaces.slice(0, 5).join('; ')}`,
    );
  }
  for (const { file, bytes } of manifest.packs)
    console.say(`${file}  ${bytes.toLocaleString('en-US')} bytes`);
  console.say(`Packs: ${folder} (every row left out, and why: report.json there)`);
};

export const build: Command = {
  flags: {
    from: { value: 'FILE', repeats: true, help: 'Read this file in place of the one kept for its source' },
    out: { value: 'DIR', help: 'Where the packs go (.waymark/packs)' },
    data: { value: 'DIR', help: 'Where the source files and the registry of ids are (data)' },
    accept: { help: 'Build even when a source loses more than 20 % of its listings' },
    json: { help: 'Print the manifest and the report as JSON' },
  },
  notes: ['A build that fails leaves the packs of the build before in place.'],
  async run(given, console) {
    const packFolder = resolve(given.one('out') ?? defaultPackFolder);
    const built = await buildPacks(
      {
        dataFolder: resolve(given.one('data') ?? defaultDataFolder),
        packFolder,
        from: given.all('from').map((path) => resolve(path)),
        acceptLoss: given.has('accept'),
      },
      console,
    );
    if (given.has('json')) console.say(JSON.stringify(built, null, 1));
    else describe(built, packFolder, console);
  },
};
