import { resolve } from 'node:path';
import { presentSearch, sentenceOf } from '@waymark/api';
import { GROUPS, QUERY_PARAMS, readQuery, search } from '@waymark/directory';
import type { Arguments, Flags } from '../arguments.ts';
import type { Command } from '../command.ts';
import { usage } from '../failure.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { printSearch } from '../print-search.ts';

const groupFlags: Flags = Object.fromEntries(
  GROUPS.map(({ id, label, concepts, join }) => [
    id,
    {
      value: 'A,B',
      repeats: true,
      help: `${label.en}, ${join === 'or' ? 'any of' : 'all of'}: ${concepts.map((concept) => concept.id).join(', ')}`,
    },
  ]),
);

const questionOf = (given: Arguments): [string, string][] =>
  QUERY_PARAMS.flatMap((param) => given.all(param).map((value): [string, string] => [param, value]));

export const searchCommand: Command = {
  flags: {
    pack: { value: 'DIR', help: 'Where the packs are (.waymark/packs)' },
    near: { value: 'PLACE', help: 'A ZIP, "City, ST", a state, or "lat,lng"' },
    within: { value: 'MILES', help: 'How far around: miles, "state" or "any" (25)' },
    text: { value: 'WORDS', help: 'Words of the name or city' },
    order: { value: 'ORDER', help: 'best or distance (best)' },
    limit: { value: 'N', help: 'How many to show, 1 to 100 (25)' },
    offset: { value: 'N', help: 'How many to pass over (0)' },
    ...groupFlags,
    json: { help: 'Print JSON, as /api/v1/search does' },
  },
  notes: ['The search runs on this machine; nothing is sent or kept.'],
  async run(given, console) {
    const question = questionOf(given);
    // A form may leave a field empty; on the command line it is a variable that was never set.
    const empty = question.find(([, value]) => value.trim() === '');
    if (empty)
      throw usage(`--${empty[0]}: got nothing, expected a value. Leave the flag out to ask without it.`);
    const packs = await openFolder(resolve(given.one('pack') ?? defaultPackFolder));
    const reading = readQuery(question, packs.places);
    if (!reading.ok) {
      throw usage(
        reading.problems.map((problem) => sentenceOf({ ...problem, param: `--${problem.param}` })).join('\n'),
      );
    }
    const { query, place } = reading.value;
    const answer = presentSearch(packs, query, place, search(packs.pack, query));
    if (given.has('json')) console.say(JSON.stringify(answer, null, 1));
    else printSearch(answer, console);
  },
};
