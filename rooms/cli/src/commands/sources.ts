import { resolve } from 'node:path';
import { presentSources } from '@waymark/api';
import type { Command } from '../command.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';

export const sources: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    json: { help: 'Print JSON, as /api/v1/sources does' },
  },
  async run(given, console) {
    const { manifest, pack } = await openFolder(resolve(given.one('pack') ?? defaultPackFolder));
    const answer = presentSources(manifest, pack);
    if (given.has('json')) return console.say(JSON.stringify(answer, null, 1));
    for (const { id, name, publisher, asOf, license, url, listings } of answer.sources) {
      console.say(`${id}: ${name}`);
      console.say(`  ${publisher}, as of ${asOf}; ${listings.toLocaleString('en-US')} listings`);
      console.say(`  ${license}${url ? `; ${url}` : ''}`);
    }
  },
};
