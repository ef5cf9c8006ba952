import { searchMeetings } from '@waymark/directory';
import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { baltimore } from '#lib/find/small-pack.fixture.ts';
import { meetingCard } from './meeting-card.ts';
import { type GivenMeeting, oldFeed, saturdayEvening, smallMeetings, zones } from './meetings.fixture.ts';

const MINUTE = 60_000;

function cardOf(given: GivenMeeting, zone = 'America/New_York', later = 0) {
  const { pack } = smallMeetings(given);
  const moment = { now: saturdayEvening, zones, zone };
  const { hits } = searchMeetings(pack, { near: { lat: baltimore.lat, lng: baltimore.lng } }, moment);
  return meetingCard(pack, hits[0]!, {
    now: saturdayEvening + later,
    isAround: false,
    reader: moment,
    device: 'other',
    directions: null,
  });
}

// Some engines write a narrow blank before AM and PM.
const plain = (text: string | undefined) => text?.replace(/[\u202f\u00a0]/g, ' ');

test('a card says when, in how many minutes, and goes on as the clock does', () => {
  const start = { startMinute: 18 * 60 + 25 };
  expect(plain(cardOf(start).time?.when)).toBe('Today, 6:25 PM');
  expect(cardOf(start).time?.soon).toBe('Starts in 25 min');
  expect(plain(cardOf(start, undefined, 30 * MINUTE).time?.soon)).toBe('On now, until 7:25 PM');
  expect(cardOf(start, undefined, 90 * MINUTE).time).toMatchObject({ isOver: true, soon: 'It is over' });
  expect(plain(inLanguage('es', () => cardOf(start).time?.soon))).toBe('Empieza en 25 min');
});

test('both clocks are shown where they differ, and one where they do not', () => {
  expect(cardOf({}).time?.there).toBeUndefined();
  const far = cardOf({}, 'America/Los_Angeles').time;
  expect(plain(far?.when)).toBe('Today, 4:00 PM');
  expect(plain(far?.there)).toContain('Saturday');
  expect(plain(far?.there)).toContain('7:00 PM EDT');
});

function cardFrom(miles: number, given: GivenMeeting = {}) {
  const { pack } = smallMeetings({ yes: ['na', 'in-person', 'online'], ...given });
  const moment = { now: saturdayEvening, zones, zone: 'America/New_York' };
  const near = { lat: baltimore.lat + miles / 69, lng: baltimore.lng };
  const query = { near, within: 400, travel: { milesPerHour: 8, marginMinutes: 15 } };
  const context = {
    now: saturdayEvening,
    isAround: true,
    reader: moment,
    device: 'other' as const,
    directions: null,
  };
  return meetingCard(pack, searchMeetings(pack, query, moment).hits[0]!, context);
}

test('a room too far to go to is not shown as one to go to', () => {
  const far = cardFrom(900);
  expect(far.afar).toContain('Baltimore, MD');
  expect(far).toMatchObject({ address: [], isOnMap: false });
  expect(far.directions).toBeUndefined();
  expect(far.facts).not.toContain('In person');
  expect(cardFrom(2)).toMatchObject({ facts: expect.arrayContaining(['In person']), isOnMap: true });
});

test('a long way is told in hours, and one of half a day in miles alone', () => {
  expect(cardFrom(2).distance).toContain('about 25 min to get there');
  expect(cardFrom(12).distance).toMatch(/about 1 h (30|45) min/);
  expect(cardFrom(300).distance).toMatch(/^\d+ miles away$/);
});

test('an old list says so, and when it was read', () => {
  const card = cardOf({ feed: oldFeed, updatedOn: '2026-07-04' });
  expect(card.isOld).toBe(true);
  expect(card.listed).toBe('From the list of Old Region NA, August 1, 2026. Last updated July 4, 2026.');
});

test('what is said of medicine: welcome, ask first, or not', () => {
  expect(cardOf({ yes: ['mara', 'in-person'] }).medicine?.tone).toBe('known');
  expect(cardOf({}).medicine?.tone).toBe('unknown');
  expect(cardOf({ yes: ['na', 'in-person', 'medicine-not-welcome'] }).medicine?.tone).toBe('caution');
  expect(cardOf({ yes: ['nar-anon', 'in-person'] }).medicine).toBeUndefined();
});

test('a meeting online has doors and no street; one without a time says so', () => {
  const card = cardOf({
    yes: ['na', 'online'],
    online: { url: 'https://example.org/room', phone: '4105550100' },
    place: { city: 'Baltimore', state: 'MD' },
    weekday: undefined as never,
    startMinute: undefined as never,
  });
  expect(card).toMatchObject({
    joinUrl: 'https://example.org/room',
    dialIn: '4105550100',
    address: [],
    time: undefined,
    weekly: 'No fixed time: ask first',
  });
  expect(card.directions).toBeUndefined();
  expect(cardOf({}).directions).toContain('12%20Pier%20Street');
});
