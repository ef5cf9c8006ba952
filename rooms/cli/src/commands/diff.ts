import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { type BuildDiff, compareBuilds, type Named } from '../diff/compare-builds.ts';
import { usage } from '../failure.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { findBuild, type KeptBuild, listBuilds } from '../packs/kept-builds.ts';
import { openPacks } from '../packs/open-folder.ts';
import { readRedirects } from '../packs/redirects.ts';

const count = (n: number): string => n.toLocaleString('en-US');
const nameOf = ({ id, name, city, state }: Named): string => `${id} ${name}, ${city}, ${state}`;

const describe = (diff: BuildDiff, from: KeptBuild, to: KeptBuild, most: number): string[] => {
  const cut = <T>(items: readonly T[], show: (item: T) => readonly string[]): string[] => [
    ...items.slice(0, most).flatMap(show),
    ...(items.length > most ? [`  ... and ${count(items.length - most)} more (--json shows all)`] : []),
  ];
  const fields = Object.entries(diff.fields)
    .sort(([, a], [, b]) => b - a)
    .map(([field, n]) => `${field} ${count(n)}`);
  return [
    `From build ${from.id} (${from.at.slice(0, 10)}) to build ${to.id} (${to.at.slice(0, 10)}):`,
    `${count(diff.added.length)} added, ${count(diff.removed.length)} removed, ${count(diff.changed.length)} changed, ${count(diff.unchanged)} as they were.`,
    ...(fields.length > 0 ? [`Changed: ${fields.join(', ')}.`] : []),
    ...cut(diff.added, (each) => [`+ ${nameOf(each)}`]),
    ...cut(diff.removed, (each) => [
      `- ${nameOf(each)}${each.into === undefined ? '' : ` (part of ${each.into} now)`}`,
    ]),
    ...cut(diff.changed, (each) => [
      `~ ${nameOf(each)}`,
      ...each.changes.map(
        ({ field, before, after }) => `    ${field}: ${before || '(none)'} -> ${after || '(none)'}`,
      ),
    ]),
  ];
};

const readLimit = (text: string | undefined): number => {
  if (text === undefined) return 20;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw usage(`--limit is "${text.slice(0, 40)}", expected a number of listings, 0 or more.`);
};

export const diff: Command = {
  flags: {
    from: { value: 'BUILD', help: 'The build before (the one before the build that is served)' },
    to: { value: 'BUILD', help: 'The build after (the one that is served)' },
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    limit: { value: 'N', help: 'How many of each to show (20)' },
    json: { help: 'Print all of it as JSON' },
  },
  notes: ['Listings are told apart by id. Ids of builds: waymark builds'],
  async run(given, console) {
    const most = readLimit(given.one('limit'));
    const folder = resolve(given.one('pack') ?? defaultPackFolder);
    const kept = await listBuilds(folder);
    const to = findBuild(kept, given.one('to') ?? 'served');
    const from = findBuild(kept, given.one('from') ?? 'previous');
    const [before, after] = [await openPacks(folder, from.manifest), await openPacks(folder, to.manifest)];
    const found = compareBuilds(before, after, await readRedirects(folder));
    if (given.has('json')) {
      const asked = { from: { id: from.id, at: from.at }, to: { id: to.id, at: to.at } };
      return console.say(JSON.stringify({ ...asked, ...found }, null, 1));
    }
    for (const line of describe(found, from, to, most)) console.say(line);
  },
};
