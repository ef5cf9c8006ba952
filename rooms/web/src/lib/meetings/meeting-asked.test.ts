import { type Place, searchMeetings } from '@waymark/directory';
import { expect, test } from 'vitest';
import { baltimore, maryland } from '#lib/find/small-pack.fixture.ts';
import {
  askFamilies,
  askOnlineNow,
  askTonight,
  type MeetingAsked,
  nothingAsked,
  relaxMeeting,
  toMeetingQuery,
} from './meeting-asked.ts';
import { type GivenMeeting, saturdayEvening, smallMeetings, zones } from './meetings.fixture.ts';
import { reviveMeetings } from './revive-meetings.ts';

const moment = { now: saturdayEvening, zones, zone: 'America/New_York' };
const near = (place: Place, asked: MeetingAsked = nothingAsked) => ({ ...asked, searched: true, place });

function found(asked: MeetingAsked, now: number, ...given: readonly GivenMeeting[]): readonly number[] {
  const { pack } = smallMeetings(...given);
  const at = { ...moment, now };
  return searchMeetings(pack, toMeetingQuery(asked, at), at).hits.map(({ id }) => id);
}

const HOUR = 3_600_000;

test('tonight: from four in the afternoon to four in the morning, in a room, reached in time', () => {
  const asked = askTonight(near(baltimore));
  const given: readonly GivenMeeting[] = [
    { startMinute: 19 * 60 },
    { startMinute: 18 * 60 + 5 },
    { weekday: 0, startMinute: 60 },
    { weekday: 0, startMinute: 9 * 60 },
    { startMinute: 20 * 60, yes: ['na', 'online'], place: undefined as never },
  ];
  expect(found(asked, saturdayEvening, ...given.slice(0, 4))).toEqual([1, 3]);
  // Half past midnight is still the same night.
  expect(found(asked, saturdayEvening + 6.25 * HOUR, { weekday: 0, startMinute: 60 })).toEqual([1]);
});

test('tonight: a room that is only reached after the beginning does not count, although it is online too', () => {
  const both: GivenMeeting = { yes: ['na', 'in-person', 'online'], startMinute: 18 * 60 + 5 };
  expect(
    found(askTonight(near(baltimore)), saturdayEvening, both, { ...both, startMinute: 20 * 60 }),
  ).toEqual([2]);
  expect(found(askOnlineNow(near(baltimore)), saturdayEvening, both)).toEqual([1]);
});

test('what begins only a week later is not tonight', () => {
  const late = saturdayEvening + 4 * HOUR;
  expect(found(askTonight(near(baltimore)), late, { startMinute: 19 * 60 })).toEqual([]);
});

test('online now: on, or within the hour, wherever the person is', () => {
  const online = { yes: ['na', 'online'] };
  const given = [
    { ...online, startMinute: 17 * 60 + 30, durationMinutes: 60 },
    { ...online, startMinute: 18 * 60 + 50 },
    { ...online, startMinute: 20 * 60 },
    {},
  ];
  expect(found(askOnlineNow(nothingAsked), saturdayEvening, ...given)).toEqual([1, 2]);
  expect(found(askOnlineNow(near(baltimore)), saturdayEvening, ...given)).toEqual([1, 2]);
});

test('families: any time, and other wishes do not narrow it', () => {
  const asked = askFamilies(near(baltimore, askTonight({ ...nothingAsked, selection: { for: ['women'] } })));
  expect(found(asked, saturdayEvening, { yes: ['nar-anon', 'in-person'], weekday: 2 }, {})).toEqual([1]);
});

test('today ends at midnight, tomorrow begins there, and a state is a state', () => {
  const given = [{ startMinute: 23 * 60 }, { weekday: 0 as const, startMinute: 0 }];
  const asked = near(maryland);
  expect(found({ ...asked, time: 'today' }, saturdayEvening, ...given)).toEqual([1]);
  expect(found({ ...asked, time: 'tomorrow' }, saturdayEvening, ...given)).toEqual([2]);
});

test('each change that the search offers is taken', () => {
  const asked = { ...near(baltimore, askTonight(nothingAsked)), show: 40 };
  expect(relaxMeeting(asked, [{ change: 'any-time' }, { change: 'within', miles: 50 }])).toMatchObject({
    time: 'any',
    within: 50,
    show: nothingAsked.show,
  });
  expect(relaxMeeting(asked, [{ change: 'anywhere' }]).within).toBeUndefined();
  expect(relaxMeeting(near(maryland), [{ change: 'anywhere' }]).place).toBeUndefined();
  const dropped = relaxMeeting(asked, [
    { change: 'drop-concept', group: 'attendance', concept: 'in-person' },
  ]);
  expect(dropped.selection).toEqual({});
});

test('a kept question is taken when it is one, without what is no longer known', () => {
  const asked = near(baltimore, askTonight(nothingAsked));
  expect(reviveMeetings(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
  expect(
    reviveMeetings({
      ...asked,
      selection: { attendance: ['in-person', 'gone'], other: ['x'], for: 'women' },
    }),
  ).toEqual(asked);
  for (const broken of [undefined, null, 'x', { time: 'never' }, { within: 'far' }, { way: 'horse' }])
    expect(reviveMeetings(broken)).toBeUndefined();
});
