import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { US_ZONES, ZONES } from '../../fixtures/zones.ts';
import type { Weekday } from './meeting.ts';
import { currentOccurrence, nextOccurrences, type Timed } from './occurrence.ts';
import { instantOf, wallTimeAt, weekdayOf } from './wall-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2034, 0, 1);
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;

/** The same rule by a calendar library: the day in the zone, its clock set to the time, ambiguity settled as RFC 5545 does. */
function occurrenceOn(date: Temporal.PlainDate, { startMinute, durationMinutes = 60, zone }: Timed) {
  const time = Temporal.PlainTime.from({ hour: Math.floor(startMinute! / 60), minute: startMinute! % 60 });
  const start = date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return { start: start.epochMilliseconds, end: start.epochMilliseconds + durationMinutes * MINUTE };
}

/** All gatherings whose day is within ten days of `now`. */
function around(meeting: Timed, now: number) {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(meeting.zone).toPlainDate();
  return Array.from({ length: 21 }, (_, i) => today.add({ days: i - 10 }))
    .filter((day) => day.dayOfWeek % 7 === meeting.weekday)
    .map((day) => occurrenceOn(day, meeting));
}

const zone = fc.constantFrom(...US_ZONES);
const meeting: fc.Arbitrary<Timed> = fc
  .record({
    weekday: fc.oneof(
      fc.constant<Weekday>(0),
      fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday),
    ),
    startMinute: fc.oneof(
      fc.integer({ min: 0, max: 1439 }),
      // The hours in which clocks change, and the ends of the day.
      fc.integer({ min: 50, max: 190 }),
      fc.constantFrom(0, 1439),
    ),
    durationMinutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }),
    zone,
  })
  .map(({ durationMinutes, ...rest }) => ({
    ...rest,
    ...(durationMinutes !== undefined && { durationMinutes }),
  }));

/** Any instant of the ten years, or one within two weeks of a change of the clock in the zone. */
const instantIn = (name: string) => {
  const changes = ZONES.changes(name, FROM, TO);
  const any = fc.integer({ min: FROM, max: TO });
  return changes.length === 0
    ? any
    : fc.oneof(
        any,
        fc
          .tuple(fc.constantFrom(...changes), fc.integer({ min: -14 * DAY, max: 14 * DAY }))
          .map(([change, apart]) => change.at + apart),
        fc
          .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }))
          .map(([change, apart]) => change.at + apart * MINUTE),
      );
};
const asked = meeting.chain((each) => fc.tuple(fc.constant(each), instantIn(each.zone)));

describe('over ten years and all zones of the United States', () => {
  test('the next gatherings are those of a calendar library', () => {
    fc.assert(
      fc.property(asked, ([each, now]) => {
        const expected = around(each, now).filter(({ start }) => start > now);
        expect(nextOccurrences(ZONES, each, now)).toEqual(expected.slice(0, 1));
      }),
      { numRuns: 4_000 },
    );
  });

  test('a gathering is on exactly from its start until its end', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: -90, max: 1500 }), ([each, anchor], minutes) => {
        const { start } = nextOccurrences(ZONES, each, anchor)[0]!;
        const now = start + minutes * MINUTE;
        const expected = around(each, now).filter((one) => one.start <= now && now < one.end);
        expect(currentOccurrence(ZONES, each, now)).toEqual(expected.at(-1));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a year of gatherings is each week once, on its day', () => {
    fc.assert(
      fc.property(asked, ([each, now]) => {
        const all = nextOccurrences(ZONES, each, now, 53);
        let day = Temporal.Instant.fromEpochMilliseconds(all[0]!.start)
          .toZonedDateTimeISO(each.zone)
          .toPlainDate();
        // A gathering whose time is skipped comes later, and never on another day in these zones.
        for (const found of all) {
          expect(found).toEqual(occurrenceOn(day, each));
          day = day.add({ weeks: 1 });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the clock on the wall and the instant are those of the library', () => {
    const moment = zone.chain((name) => fc.tuple(fc.constant(name), instantIn(name)));
    fc.assert(
      fc.property(moment, ([name, now]) => {
        const truth = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name);
        const wall = wallTimeAt(ZONES, name, now);
        expect(wall).toEqual({
          day: Date.UTC(truth.year, truth.month - 1, truth.day) / DAY,
          minute: truth.hour * 60 + truth.minute,
        });
        expect(weekdayOf(wall.day)).toBe(truth.dayOfWeek % 7);
        const back = instantOf(ZONES, name, wall);
        const again = truth.toPlainDateTime().with({ second: 0, millisecond: 0 }).toZonedDateTime(name);
        expect(back).toBe(again.epochMilliseconds);
      }),
      { numRuns: 3_000 },
    );
  });

  test('every change of every clock is found, at its instant', () => {
    for (const name of US_ZONES) {
      const found: number[] = [];
      let next: Temporal.ZonedDateTime | null =
        Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(name);
      for (;;) {
        next = next.getTimeZoneTransition('next');
        if (!next || next.epochMilliseconds > TO) break;
        found.push(next.epochMilliseconds);
      }
      expect(
        ZONES.changes(name, FROM, TO).map((change) => change.at),
        name,
      ).toEqual(found);
    }
    expect(ZONES.changes('America/New_York', FROM, TO)).toHaveLength(20);
    for (const still of [
      'America/Phoenix',
      'Pacific/Guam',
      'Pacific/Pago_Pago',
      'America/Puerto_Rico',
      'Pacific/Honolulu',
    ])
      expect(ZONES.changes(still, FROM, TO), still).toEqual([]);
    // The Navajo Nation changes its clocks, and the state around it does not.
    expect(ZONES.changes('America/Shiprock', FROM, TO)).toHaveLength(20);
  });
});

describe('where a clock jumps', () => {
  const sunday = (startMinute: number): Timed => ({
    weekday: 0,
    startMinute,
    durationMinutes: 60,
    zone: 'America/New_York',
  });

  test('a time that is skipped comes as much after the gap as it lay within it', () => {
    const [found] = nextOccurrences(ZONES, sunday(150), at('2027-03-14T00:00[America/New_York]'));
    expect(found!.start).toBe(at('2027-03-14T03:30[America/New_York]'));
    expect(found!.start).toBe(Date.UTC(2027, 2, 14, 7, 30));
  });

  test('a time that is there twice is the first of the two', () => {
    const [found] = nextOccurrences(ZONES, sunday(90), at('2027-11-07T00:00[America/New_York]'));
    expect(found!.start).toBe(at('2027-11-07T01:30-04:00[America/New_York]'));
    // An hour after the first half past one its meeting is over, though the clock shows half past one again.
    expect(currentOccurrence(ZONES, sunday(90), found!.start + HOUR)).toBeUndefined();
    expect(nextOccurrences(ZONES, sunday(90), found!.start + HOUR)[0]!.start).toBe(
      at('2027-11-14T01:30[America/New_York]'),
    );
  });

  test('a meeting that lasts over the change is over after its minutes, whatever the clock shows', () => {
    const night = { ...sunday(60), durationMinutes: 180 };
    const [found] = nextOccurrences(ZONES, night, at('2027-03-14T00:00[America/New_York]'));
    expect(found!.end).toBe(at('2027-03-14T05:00[America/New_York]'));
  });

  test('a gap at midnight moves a meeting into the hour after it', () => {
    const havana: Timed = { weekday: 0, startMinute: 15, zone: 'America/Havana' };
    const [found] = nextOccurrences(ZONES, havana, at('2027-03-12T00:00[America/Havana]'));
    expect(found!.start).toBe(at('2027-03-14T01:15[America/Havana]'));
  });
});

describe('what has no time', () => {
  test('a meeting by appointment has no gatherings', () => {
    expect(nextOccurrences(ZONES, { zone: 'America/Denver' }, FROM, 3)).toEqual([]);
    expect(currentOccurrence(ZONES, { zone: 'America/Denver', weekday: 1 }, FROM)).toBeUndefined();
  });

  test('nor has one in a zone that this device does not know', () => {
    const lost: Timed = { weekday: 1, startMinute: 600, zone: 'America/Atlantis' };
    expect(ZONES.knows(lost.zone)).toBe(false);
    expect(nextOccurrences(ZONES, lost, FROM)).toEqual([]);
    expect(() => ZONES.offsetMinutes(lost.zone, FROM)).toThrow('"America/Atlantis"');
  });
});

test('a clock that writes midnight as 24 is read all the same', async () => {
  const { readZones } = await import('./zones.ts');
  const odd = readZones((locale, options) => {
    const real = new Intl.DateTimeFormat(locale, options);
    return {
      formatToParts: (when) =>
        real
          .formatToParts(when)
          .map((part) =>
            part.type === 'hour' && Number(part.value) === 0 ? { ...part, value: '24' } : part,
          ),
    };
  });
  const midnight = at('2027-07-01T00:10[America/Denver]');
  expect(wallTimeAt(odd, 'America/Denver', midnight).minute).toBe(10);
});
