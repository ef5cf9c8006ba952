import { z } from '@hono/zod-openapi';
import { DAY_PARTS, MEETING_GROUPS, NAMED_TIMES, WAYS_THERE } from '@waymark/directory';
import { choiceField, groupFields, pageFields, placeFields, unlessEmpty } from '../question-fields.ts';

const momentFields = {
  now: unlessEmpty(z.string().max(40)).openapi({
    type: 'string',
    format: 'date-time',
    description: 'When the question counts, with its zone; the clock of the server unless told.',
    example: '2026-11-21T18:00:00-05:00',
    param: { name: 'now', in: 'query', required: false },
  }),
  zone: unlessEmpty(z.string().max(60)).openapi({
    type: 'string',
    description:
      'IANA name of the time zone of whoever asks: "today" and "evening" are by this clock. ' +
      'Left out: the zone of most people in the state of `near`. One that is wished for and told by neither is refused.',
    example: 'America/New_York',
    param: { name: 'zone', in: 'query', required: false },
  }),
};

/** The parameters of a search for meetings. What they mean is `readMeetingQuestion`'s to say. */
export const meetingsQuestion = z.object({
  ...placeFields,
  time: choiceField(
    'time',
    NAMED_TIMES,
    'When the gathering is. soon: on now, or within the hour. tonight: from four in the afternoon to four in the morning.',
  ),
  hours: choiceField(
    'hours',
    DAY_PARTS,
    'Part of the day: morning 4 to 12, afternoon 12 to 17, evening 17 to 4 of the night.',
  ),
  way: choiceField(
    'way',
    WAYS_THERE,
    'How the person comes. With it and `near` a meeting counts by the first gathering that can be reached in time.',
  ),
  order: choiceField('order', ['soonest', 'distance'], 'Both orders are published. soonest unless told.'),
  ...pageFields,
  ...momentFields,
  ...groupFields(MEETING_GROUPS),
});

export const momentQuestion = z.object(momentFields);
