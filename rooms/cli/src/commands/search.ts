import { resolve } from 'node:path';
import { presentSearch } from '@waymark/api';
import { GROUPS, QUERY_PARAMS, readQuery, search } from '@waymark/directory';
import type { Command } from '../command.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { printSearch } from '../print-search.ts';
import { groupFlags, misread, pageFlags, placeFlags, questionOf } from '../question-flags.ts';

export const searchCommand: Command = {
  flags: {
    ...placeFlags,
    order: { value: 'ORDER', help: 'best or distance (best)' },
    ...pageFlags,
    ...groupFlags(GROUPS),
    json: { help: 'Print JSON, as /api/v1/search does' },
  },
  notes: ['The search runs on this machine; nothing is sent or kept.'],
  async run(given, console) {
    const question = questionOf(given, QUERY_PARAMS);
    const packs = await openFolder(resolve(given.one('pack') ?? defaultPackFolder));
    const reading = readQuery(question, packs.places);
    if (!reading.ok) throw misread(reading.problems);
    const { query, place } = reading.value;
    const answer = presentSearch(packs, query, place, search(packs.pack, query));
    if (given.has('json')) console.say(JSON.stringify(answer, null, 1));
    else printSearch(answer, console);
  },
};
