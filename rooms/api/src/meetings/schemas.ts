import { z } from '@hono/zod-openapi';
import { MEETING_GROUPS, type MeetingNote, WEEKDAYS } from '@waymark/directory';
import { changesOf, countsOf, factsOf, reasonOf } from '../groups-schema.ts';
import { idSchema, positionSchema, sourceDate } from '../listing-schemas.ts';
import { placeSchema } from '../search-schemas.ts';
import { MEETING_NOTE_WORDS } from './note-words.ts';

const note = z.enum(Object.keys(MEETING_NOTE_WORDS) as MeetingNote[]).openapi('MeetingNote', {
  description: 'Something to know before going. Its words: /api/v1/concepts?of=meetings.',
});

const weekly = z
  .object({
    weekday: z.enum(WEEKDAYS),
    start: z.string().meta({ description: 'By the clock of `zone`.', example: '19:00' }),
    minutes: z.int().optional().meta({ description: 'How long; left out where the list does not say.' }),
  })
  .openapi('WeeklyTime');

const gathering = z
  .object({
    start: z.iso.datetime(),
    end: z.iso.datetime().meta({ description: 'An hour after its start where no length is stated.' }),
    onNow: z.boolean(),
  })
  .openapi('Gathering', {
    description: 'One day of a meeting, in UTC: the one that is on, or else the next.',
  });

const meetingSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    weekly: weekly.optional().meta({ description: 'Left out: by appointment or at no fixed time. Ask.' }),
    zone: z.string().meta({ description: 'IANA name of the zone whose clock tells the time.' }),
    zoneFrom: z
      .enum(['given', 'position', 'state'])
      .meta({ description: 'Who says so: its list, its place on the map, or only its state.' }),
    next: gathering.optional(),
    venue: z.string().optional(),
    street: z.string().optional(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
    position: positionSchema.optional(),
    joinUrl: z.string().optional().meta({ description: 'https, without a passcode.' }),
    dialIn: z.string().optional().meta({ description: 'Ten digits.' }),
    facts: factsOf(MEETING_GROUPS),
    current: z.boolean().meta({
      description: 'False where every list that has it is older than 30 days: it may have moved or ended.',
    }),
    sources: z.array(sourceDate),
    updatedOn: z.string().optional().meta({ description: 'When its people last changed the entry, ISO.' }),
  })
  .openapi('Meeting');
export type MeetingAnswer = z.infer<typeof meetingSchema>;

const hit = meetingSchema
  .extend({
    miles: z.number().optional(),
    travelMinutes: z.int().optional().meta({ description: 'Minutes to set aside for the way, with `way`.' }),
    remote: z.boolean().meta({ description: 'It can be joined from anywhere, online or by phone.' }),
    reasons: z.array(reasonOf(MEETING_GROUPS)),
    notes: z.array(note),
  })
  .openapi('MeetingHit');
export type MeetingHitAnswer = z.infer<typeof hit>;

const change = z.discriminatedUnion('change', [
  ...changesOf(MEETING_GROUPS),
  z.object({ change: z.literal('any-time') }),
]);

export const momentSchema = z
  .object({
    now: z.iso.datetime(),
    zone: z.string(),
    zoneFrom: z.enum(['asked', 'place', 'none']).meta({
      description:
        'place: the zone of most people in that state. none: nobody told, so UTC, which no answer here depends on.',
    }),
  })
  .openapi('Moment', { description: 'As of when, and by whose clock.' });

const isDemo = z
  .boolean()
  .optional()
  .meta({ description: 'True: these meetings are made up. Nobody gathers there.' });

export const meetingsAnswerSchema = z
  .object({
    total: z.int(),
    here: z.int().meta({
      description: 'Of these: those in the place asked about. The others can only be joined from afar.',
    }),
    limit: z.int(),
    offset: z.int(),
    order: z.enum(['soonest', 'distance']),
    moment: momentSchema,
    demo: isDemo,
    place: placeSchema.optional().meta({ description: 'What `near` was understood as.' }),
    forgiven: z.boolean(),
    hits: z.array(hit),
    counts: countsOf(MEETING_GROUPS),
    relax: z.array(z.object({ changes: z.array(change), total: z.int() })),
    beyond: z.array(hit).meta({
      description: 'With few results in a radius: the nearest to go to beyond it that fit everything else.',
    }),
  })
  .openapi('MeetingsAnswer');
export type MeetingsAnswer = z.infer<typeof meetingsAnswerSchema>;

export const meetingDetailSchema = meetingSchema
  .extend({
    moment: momentSchema,
    demo: isDemo,
    group: z.string().optional(),
    unit: z.string().optional(),
    directions: z.string().optional().meta({ description: 'How to find the door.' }),
    notes: z.string().optional(),
    website: z.string().optional(),
    statements: z.array(
      z.object({ source: z.string(), asOf: z.string(), yes: z.array(z.string()), no: z.array(z.string()) }),
    ),
  })
  .openapi('MeetingDetail');
export type MeetingDetailAnswer = z.infer<typeof meetingDetailSchema>;
