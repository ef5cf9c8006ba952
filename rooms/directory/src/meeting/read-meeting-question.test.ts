import { expect, test } from 'vitest';
import type { Place, Places } from '../place.ts';
import { DAY_PARTS, NAMED_TIMES, whenNamed } from './named-time.ts';
import { meetingQueryOf, readMeetingQuestion, writeMeetingQuestion } from './read-meeting-question.ts';
import { readZones } from './zones.ts';

const zip: Place = { kind: 'zip', label: '21201 (Baltimore, MD)', state: 'MD', lat: 39.29, lng: -76.62 };
const state: Place = { kind: 'state', label: 'Maryland', state: 'MD', lat: 39, lng: -76.8 };
const places: Places = {
  resolve(text) {
    const place = { '21201': zip, Maryland: state, MD: state }[text];
    return place ? { ok: true, place } : { ok: false, problem: 'unknown', suggestions: [] };
  },
  suggest: () => [],
  citiesIn: () => [],
  cityNear: () => undefined,
};
const zones = readZones((locale, options) => new Intl.DateTimeFormat(locale, options));
/** Saturday, 31 October 2026, 18:00 in Baltimore: the last night of summer time. */
const now = Date.UTC(2026, 9, 31, 22);
const moment = { now, zones, zone: 'America/New_York' };

const read = (text: string) => readMeetingQuestion(new URLSearchParams(text), places);

test.each([
  '',
  'near=21201&within=10&time=tonight&way=bus&attendance=in-person',
  'near=21201&within=any&time=thursday&hours=evening&way=walk&fellowship=na,aa',
  'near=Maryland&time=tomorrow&language=spanish&order=distance&limit=7&offset=3',
  'text=harbor&time=soon',
])('%s is written as it is read', (text) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const again = readMeetingQuestion(writeMeetingQuestion(reading.value), places);
  expect(again).toEqual(reading);
});

test('a moment is read with its zone, and what cannot be read is all told', () => {
  expect(read('now=2026-10-31T18:00-04:00&zone=Pacific/Guam')).toMatchObject({
    ok: true,
    value: { now, zone: 'Pacific/Guam' },
  });
  const reading = read('now=now&time=night&hours=25&way=fly&near=Atlantis&limit=x&doors=ajar&who=men');
  expect(reading).toMatchObject({ ok: false });
  expect(reading.ok || reading.problems.map(({ param }) => param).sort()).toEqual(
    ['doors', 'hours', 'limit', 'near', 'now', 'time', 'way', 'who'].sort(),
  );
});

test('every word for a time is a wish that the search can take', () => {
  for (const time of NAMED_TIMES) {
    for (const hours of DAY_PARTS) {
      const when = whenNamed(time, hours, moment);
      expect(when === undefined).toBe(time === 'any' && hours === 'any');
      expect(when?.withinMinutes ?? 0).toBeGreaterThanOrEqual(0);
    }
  }
  expect(whenNamed('saturday', 'evening', moment)).toEqual({
    weekdays: [6],
    fromMinute: 1020,
    toMinute: 240,
  });
  // An hour more than the clock shows: the night is the one that is an hour longer.
  expect(whenNamed('tonight', 'any', moment)?.withinMinutes).toBe(11 * 60 - 1);
});

test('a way to go counts only from a place', () => {
  const query = (text: string) => {
    const reading = read(text);
    return reading.ok ? meetingQueryOf(reading.value, moment) : undefined;
  };
  expect(query('near=21201&way=car')?.travel).toBeDefined();
  expect(query('near=MD&way=car')?.travel).toBeUndefined();
});
