import { resolve } from 'node:path';
import { HOME_NOTE_WORDS, type HomesAnswer, presentHomes } from '@waymark/api';
import { HOME_GROUPS, HOME_PARAMS, readHomeQuery, searchHomes } from '@waymark/directory';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { groupFlags, misread, pageFlags, placeFlags, questionOf } from '../question-flags.ts';

type Hit = HomesAnswer['hits'][number];

const printHit = (hit: Hit, console: Console): void => {
  const where = [hit.street, hit.city, hit.state].filter((part) => part).join(', ');
  const miles = hit.miles === undefined ? [] : [`${hit.miles.toFixed(1)} miles`];
  console.say('');
  console.say(`${hit.name}  [${hit.id}]`);
  console.say(`  ${[where, ...miles, ...hit.phones.map(({ number }) => number)].join(' · ')}`);
  for (const note of hit.notes) console.say(`  ! ${HOME_NOTE_WORDS[note].en}`);
  console.say(`  From ${hit.sources.map(({ publisher, asOf }) => `${publisher}, ${asOf}`).join('; ')}.`);
};

export const housingCommand: Command = {
  flags: {
    ...placeFlags,
    ...pageFlags,
    ...groupFlags(HOME_GROUPS),
    json: { help: 'Print JSON, as /api/v1/housing does' },
  },
  notes: [
    'The search runs on this machine; nothing is sent or kept. Homes come from data/housing-csv/homes.csv.',
  ],
  async run(given, console) {
    const question = questionOf(given, HOME_PARAMS);
    const packs = await openFolder(resolve(given.one('pack') ?? defaultPackFolder));
    if (!packs.homes)
      throw new Failure(
        'There is no list of recovery homes here. Write one: data/housing-csv/homes.csv, then waymark build',
      );
    const reading = readHomeQuery(question, packs.places);
    if (!reading.ok) throw misread(reading.problems);
    const { query, place } = reading.value;
    const now = Date.now();
    const isDemo = packs.manifest.demo === true;
    const found = searchHomes(packs.homes.pack, query, now);
    const answer = presentHomes({ ...packs.homes, now, isDemo }, query, place, found);
    if (given.has('json')) return console.say(JSON.stringify(answer, null, 1));
    if (isDemo) console.say('These homes are made up.');
    console.say(
      `${answer.total.toLocaleString('en-US')} homes${answer.place ? ` for ${answer.place.label}` : ''}.`,
    );
    for (const hit of [...answer.hits, ...answer.beyond]) printHit(hit, console);
  },
};
