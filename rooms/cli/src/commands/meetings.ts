import { resolve } from 'node:path';
import { MEETING_NOTE_WORDS, type MeetingsAnswer, presentMeetings, readMoment } from '@waymark/api';
import {
  DAY_PARTS,
  MEETING_GROUPS,
  MEETING_PARAMS,
  meetingQueryOf,
  NAMED_TIMES,
  readMeetingQuestion,
  readZones,
  searchMeetings,
  WAYS_THERE,
} from '@waymark/directory';
import type { Command } from '../command.ts';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { defaultPackFolder } from '../packs/folders.ts';
import { openFolder } from '../packs/open-folder.ts';
import { groupFlags, misread, pageFlags, placeFlags, questionOf } from '../question-flags.ts';

type Hit = MeetingsAnswer['hits'][number];

const timeOf = ({ next, zone }: Hit): string =>
  next
    ? new Date(next.start).toLocaleString('en-US', {
        timeZone: zone,
        weekday: 'long',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      })
    : 'no fixed time: ask';

const printHit = (hit: Hit, console: Console): void => {
  const where = [hit.venue, hit.street, hit.city, hit.state].filter((part) => part).join(', ');
  const miles = hit.miles === undefined ? [] : [`${hit.miles.toFixed(1)} miles`];
  const join = [hit.joinUrl, hit.dialIn].filter((way) => way !== undefined);
  console.say('');
  console.say(`${hit.name}  [${hit.id}]`);
  console.say(`  ${timeOf(hit)}${hit.next?.onNow ? ' (on now)' : ''}`);
  console.say(`  ${[...(where ? [where] : []), ...miles, ...join].join(' · ')}`);
  for (const note of hit.notes) console.say(`  ! ${MEETING_NOTE_WORDS[note].en}`);
  console.say(`  From ${hit.sources.map(({ publisher, asOf }) => `${publisher}, ${asOf}`).join('; ')}.`);
};

export const meetingsCommand: Command = {
  flags: {
    ...placeFlags,
    time: { value: 'TIME', help: `When: ${NAMED_TIMES.join(', ')} (any)` },
    hours: { value: 'PART', help: `Part of the day: ${DAY_PARTS.join(', ')} (any)` },
    way: { value: 'WAY', help: `How to get there in time: ${WAYS_THERE.join(', ')}` },
    now: { value: 'TIME', help: 'As if it were then: 2026-11-21T18:00-05:00' },
    zone: {
      value: 'ZONE',
      help: "Whose clock: America/New_York (that of the place, or else this machine's)",
    },
    order: { value: 'ORDER', help: 'soonest or distance (soonest)' },
    ...pageFlags,
    ...groupFlags(MEETING_GROUPS),
    json: { help: 'Print JSON, as /api/v1/meetings does' },
  },
  notes: [
    'The search runs on this machine; nothing is sent or kept. Meetings come from: waymark sync bmlt, waymark sync meeting-guide.',
    'A list older than 30 days is never current: its meetings come last and say so.',
  ],
  async run(given, console) {
    const question = questionOf(given, MEETING_PARAMS);
    const packs = await openFolder(resolve(given.one('pack') ?? defaultPackFolder));
    if (!packs.meetings)
      throw new Failure('There is no list of meetings here. Bring one with: waymark sync bmlt --build');
    const reading = readMeetingQuestion(question, packs.places);
    if (!reading.ok) throw misread(reading.problems);
    const zones = readZones((locale, options) => new Intl.DateTimeFormat(locale, options));
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const moment = readMoment(
      reading.value.place?.state ? reading.value : { zone: own, ...reading.value },
      zones,
      () => Date.now(),
    );
    if (!moment.ok) throw misread([moment.problem]);
    const { pack } = packs.meetings;
    const query = meetingQueryOf(reading.value, moment.value);
    const found = searchMeetings(pack, query, moment.value);
    const isDemo = packs.manifest.demo === true;
    const answer = presentMeetings({ pack, moment: moment.value, isDemo }, query, reading.value.place, found);
    if (given.has('json')) return console.say(JSON.stringify(answer, null, 1));
    if (isDemo) console.say('These meetings are made up. Nobody gathers there.');
    console.say(
      `${answer.total.toLocaleString('en-US')} meetings${answer.place ? ` for ${answer.place.label}` : ''}.`,
    );
    for (const hit of answer.hits) printHit(hit, console);
    if (answer.beyond.length > 0) console.say('\nFarther away:');
    for (const hit of answer.beyond) printHit(hit, console);
  },
};
