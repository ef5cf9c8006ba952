import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { listDates } from '../list-dates.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { listBuilds } from '../packs/kept-builds.ts';

export const builds: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    json: { help: 'Print JSON' },
  },
  notes: ['Any of them can be served again: waymark rollback BUILD'],
  async run(given, console) {
    const kept = await listBuilds(resolve(given.one('pack') ?? defaultPackFolder));
    if (given.has('json')) {
      const rows = kept.map(({ id, at, listings, isServed, manifest }) => ({
        id,
        at,
        asOf: manifest.asOf,
        listings,
        isServed,
        sources: manifest.sources.map((source) => ({ id: source.id, asOf: source.asOf })),
      }));
      return console.say(JSON.stringify({ builds: rows }, null, 1));
    }
    if (kept.length === 0) console.say('No build is kept yet. Make one with: waymark build');
    for (const { id, at, listings, isServed, manifest } of kept) {
      console.say(
        `${id}  ${at.slice(0, 16).replace('T', ' ')} UTC  ${listings.toLocaleString('en-US')} listings ${listDates(manifest.sources)}` +
          `${isServed ? '  (served)' : ''}`,
      );
    }
  },
};
