import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ZONES } from '../../fixtures/zones.ts';
import { EARTH_MILES } from '../geo.ts';
import { encodeMeetings } from './encode-meetings.ts';
import type { Meeting, Weekday } from './meeting.ts';
import { MEETING_GROUPS } from './meeting-concepts.ts';
import type { MeetingOrder, Moment } from './meeting-query.ts';
import { openMeetings } from './open-meetings.ts';
import { searchMeetings } from './search-meetings.ts';
import { TRAVEL } from './travel.ts';

const page = readFileSync(new URL('../../MEETINGS.md', import.meta.url), 'utf8');
const [, ...examples] = page.slice(0, page.indexOf('## Counts and help')).split('Question: ');

const here = { lat: 39.2904, lng: -76.6122 };
const moment: Moment = { now: Date.UTC(2026, 9, 31, 22), zones: ZONES, zone: 'America/New_York' };
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DATES = ['2026-10-20', '2026-09-01'];

function meetingOf(cells: readonly string[], id: number): Meeting {
  const [, name, ways, time, zone, list, miles] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [, day, hour, minute] = /^(\w+) (\d\d):(\d\d)$/.exec(time) ?? [];
  return {
    id,
    name,
    ...(day && {
      weekday: WEEKDAYS.indexOf(day) as Weekday,
      startMinute: Number(hour) * 60 + Number(minute),
    }),
    zone,
    zoneFrom: 'given',
    place: {
      city: 'Baltimore',
      state: 'MD',
      ...(miles !== 'none' && {
        position: {
          lat: here.lat + (Number(miles) / EARTH_MILES) * (180 / Math.PI),
          lng: here.lng,
          precision: 'address',
        },
      }),
    },
    statements: [{ source: list, yes: [ways], no: [] }],
  };
}

test.each(examples.map((text) => [/^`([^`]+)`/.exec(text)![1]!, text] as const))(
  'MEETINGS.md: %s',
  (question, text) => {
    const rows = [...text.matchAll(/^\| (\d+ .*) \|$/gm)].map(([, row]) => row!.split(' | '));
    expect(rows.map(([place]) => Number(place))).toEqual(rows.map((_, i) => i + 1));
    // Ids fall while places rise, so that no example stands on its id alone.
    const sources = DATES.map((asOf) => ({ id: asOf, name: asOf, publisher: '', asOf, license: '' }));
    const meetings = rows.map((row, i) => meetingOf(row, rows.length - i));
    const pack = openMeetings(encodeMeetings(meetings, { sources }).search);
    const asked = new URLSearchParams(question);
    const { hits } = searchMeetings(
      pack,
      {
        near: here,
        within: Number(asked.get('within')),
        order: asked.get('order') as MeetingOrder,
        ...(asked.has('travel') && { travel: TRAVEL[asked.get('travel') as keyof typeof TRAVEL] }),
      },
      moment,
    );
    expect(hits.map(({ row }) => pack.name(row))).toEqual(rows.map(([, name]) => name));
  },
);

test('MEETINGS.md has examples, and the numbers and joins of the code', () => {
  expect(examples).toHaveLength(2);
  for (const join of ['or', 'and'] as const) {
    const ids = MEETING_GROUPS.filter((group) => group.join === join).map(({ id }) => id);
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`("${join}": ${ids.join(', ')})`);
  }
  for (const [way, { milesPerHour, marginMinutes }] of Object.entries(TRAVEL))
    expect(page).toContain(`| ${way} | ${milesPerHour} | ${marginMinutes} minutes |`);
});
