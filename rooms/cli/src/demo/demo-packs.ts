import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MEETING_CODES, type MeetingCode } from '@waymark/directory';
import { loadGazetteer, readMeetingGuide } from '@waymark/sources';
import { z } from 'zod';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { packHomes } from '../housing/make-housing.ts';
import { packMeetings } from '../meetings/make-meetings.ts';
import { defaultDataFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import type { EncodedFile } from '../packs/pack-set.ts';
import { publishedFiles } from '../packs/published-files.ts';
import { writePacks } from '../packs/write-packs.ts';

/** Where demonstration packs go: a folder of their own, never that of real ones. */
const demoFolderFor = (packFolder: string): string => join(dirname(packFolder), 'demo');

const feedsSchema = z.object({
  asOf: z.iso.date(),
  feeds: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      fellowship: z.custom<MeetingCode>((code) => MEETING_CODES.some((each) => each === code)),
      meetings: z.array(z.unknown()),
    }),
  ),
});

/** Meetings that do not exist, in the form of a feed. */
const meetingsFile = join('demo', 'meetings.json');
const homesFile = join('housing-csv', 'example.csv');

const readMeetings = async (dataFolder: string) => {
  const { asOf, feeds } = feedsSchema.parse(
    JSON.parse(await readFile(join(dataFolder, meetingsFile), 'utf8')),
  );
  const gazetteer = await loadGazetteer(dataFolder);
  return feeds.map(({ meetings, ...feed }) =>
    readMeetingGuide(JSON.stringify(meetings), { ...feed, address: 'https://example.org/' }, asOf, gazetteer),
  );
};

/** Real programs and places, as they are; homes and meetings of their own stay where they are. */
const isReal = ({ kind }: Pick<EncodedFile, 'kind'>): boolean => kind === 'treatment' || kind === 'places';

/**
 * Packs to try every page with: the programs of `packFolder`, and meetings and recovery homes that are made up and say so on
 * every card. What is real of those two is not among them. Their dates are those of the examples, so that they grow old too.
 */
export const makeDemoPacks = async (
  packFolder: string,
  console: Console,
  { dataFolder = defaultDataFolder, today = new Date().toISOString().slice(0, 10) } = {},
): Promise<string> => {
  const folder = demoFolderFor(packFolder);
  const { manifest, bytes, pack } = await openFolder(packFolder);
  if (manifest.demo)
    throw new Failure(`${packFolder} holds demonstration data already. Give a folder of real packs.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Compressed already; made again they would take half a minute.
  for (const { file } of publishedFiles({ ...manifest, packs: manifest.packs.filter(isReal) }))
    for (const name of [file, `${file}.br`])
      await copyFile(join(packFolder, name), join(folder, name)).catch(() => {});
  const homes = await packHomes(join(dataFolder, homesFile), { dataFolder, today, before: [] });
  const meetings = packMeetings(await readMeetings(dataFolder), { before: [], closures: [], today });
  const real = manifest.packs
    .filter(isReal)
    .map(({ kind, tier, file }) => ({ kind, tier, bytes: bytes.get(file)! }));
  await writePacks(
    folder,
    {
      files: [...real, ...homes.files, ...meetings.files],
      sources: manifest.sources,
      listings: pack.rows,
      report: {},
      demo: true,
      ...(manifest.codeBook && { codeBook: bytes.get(manifest.codeBook.file)! }),
    },
    console,
    { keep: 1 },
  );
  return folder;
};
