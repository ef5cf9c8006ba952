import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { listDates } from '../list-dates.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { findBuild, listBuilds, serveBuild } from '../packs/kept-builds.ts';
import { openPacks } from '../packs/open-folder.ts';
import { whilePacksAreOurs } from '../packs/pack-lock.ts';

export const rollback: Command = {
  operand: { value: 'BUILD' },
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    json: { help: 'Print JSON' },
  },
  notes: [
    'Without BUILD: the build before the one that is served. BUILD is an id of `waymark builds`, or its beginning.',
    'A running server changes over by itself within seconds. The next build is served again: mend its input first.',
    'The registry of ids is not rolled back, so that no id is ever given twice.',
  ],
  async run(given, console) {
    const folder = resolve(given.one('pack') ?? defaultPackFolder);
    const name = given.operand ?? 'previous';
    // Before the lock, which would make the folder.
    findBuild(await listBuilds(folder), name);
    const build = await whilePacksAreOurs(folder, console, async () => {
      const found = findBuild(await listBuilds(folder), name);
      // A build that does not open is never served.
      await openPacks(folder, found.manifest);
      if (!found.isServed) await serveBuild(folder, found);
      return found;
    });
    const { id, at, listings, isServed, manifest } = build;
    if (given.has('json')) {
      return console.say(JSON.stringify({ served: id, wasServed: isServed, at, listings }, null, 1));
    }
    console.say(
      `${isServed ? 'Already served' : 'Served again'}: build ${id} of ${at.slice(0, 10)}, ` +
        `${listings.toLocaleString('en-US')} listings ${listDates(manifest.sources)}.`,
    );
  },
};
