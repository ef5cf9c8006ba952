import fc from 'fast-check';
import ical from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { meetings as drawn } from '../../fixtures/small-meetings.ts';
import { US_ZONES, ZONES } from '../../fixtures/zones.ts';
import { toCalendar } from './calendar.ts';
import type { Meeting, Weekday } from './meeting.ts';
import { nextOccurrences } from './occurrence.ts';

const now = Date.UTC(2026, 9, 28, 12);
const options = { now, zones: ZONES, host: 'example.org' };
const meeting: Meeting = {
  id: 7,
  name: 'Hope; at Seven, \\ or so',
  weekday: 2,
  startMinute: 1140,
  durationMinutes: 90,
  zone: 'America/New_York',
  zoneFrom: 'given',
  place: {
    venue: 'First Church',
    street: '12 N Main St',
    city: 'Baltimore',
    state: 'MD',
    position: { lat: 39.29, lng: -76.61, precision: 'address' },
  },
  online: { url: 'https://example.org/j/1' },
  statements: [{ source: 'na', yes: ['in-person', 'na', 'online'], no: [] }],
};

/** The events of a calendar as another library reads them. */
const eventsOf = (text: string) =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));

describe('a calendar', () => {
  test('says what another library reads out of it', () => {
    const { text, leftOut } = toCalendar([meeting], {
      ...options,
      notesOf: () => ['Ring twice,', 'then wait; please'],
    });
    expect(leftOut).toEqual([]);
    const [event, ...more] = eventsOf(text);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      uid: 'meeting-7@example.org',
      summary: meeting.name,
      location: 'First Church, 12 N Main St, Baltimore, MD',
      description: 'Ring twice,\nthen wait; please',
      geo: { lat: 39.29, lon: -76.61 },
    });
    expect(String(event!.url)).toContain('https://example.org/j/1');
    expect(event!.start.getTime()).toBe(
      Temporal.ZonedDateTime.from('2026-11-03T19:00[America/New_York]').epochMilliseconds,
    );
    expect(event!.end!.getTime() - event!.start.getTime()).toBe(90 * 60_000);
  });

  test('is written by the line: 75 bytes at most, ended by CR LF', () => {
    const long = { ...meeting, name: 'Niño 日本 '.repeat(40) };
    const { text } = toCalendar([long], options);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(eventsOf(text)[0]!.summary).toBe(long.name);
  });

  test('cannot be broken out of', () => {
    const evil = { ...meeting, name: 'x\r\nEND:VEVENT\nATTACH:https://evil.example/\u0000' };
    const events = eventsOf(toCalendar([evil], options).text);
    expect(events).toHaveLength(1);
    expect(events[0]).not.toHaveProperty('attach');
  });

  test('names the meetings that have no place in it', () => {
    const { weekday, startMinute, ...rest } = meeting;
    const states = (code: string) => ({ ...meeting, statements: [{ source: 'na', yes: [code], no: [] }] });
    const none = [
      { ...rest, id: 1 },
      { ...states('suspended'), id: 2 },
      { ...states('not-every-week'), id: 3 },
      { ...meeting, id: 4, zone: 'America/Atlantis' },
    ];
    const { text, leftOut } = toCalendar([...none, meeting], options);
    expect(leftOut.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(eventsOf(text)).toHaveLength(1);
  });

  test('shows no more of a meeting than it is told to', () => {
    const { text } = toCalendar([meeting], { ...options, titleOf: () => 'Busy' });
    expect(text).not.toContain('Hope');
    expect(text).toContain('CLASS:PRIVATE');
  });
});

describe('in all zones of the United States', () => {
  const week = fc.record({
    weekday: fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday),
    startMinute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 60, max: 180 })),
    zone: fc.constantFrom(...US_ZONES),
    when: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) }),
  });

  test('the gatherings that another library works out are those of the directory', () => {
    fc.assert(
      fc.property(week, ({ when, ...change }) => {
        const each = { ...meeting, ...change };
        const [event] = eventsOf(toCalendar([each], { ...options, now: when, weeks: 30 }).text);
        const truth = nextOccurrences(ZONES, each, when, 30).map(({ start }) => start);
        const read = event!.rrule!.all().map((date) => date.getTime());
        // This library passes over an hour that the clock skips, and counts on to one week more: those weeks are left out.
        const plain = (starts: readonly number[]) =>
          starts.filter((start) => start <= truth.at(-1)! && isPlain(start, each.zone));
        expect(plain(read)).toEqual(plain(truth));
        expect(read).toHaveLength(30);
      }),
      { numRuns: 150 },
    );
  });

  test('the clocks that are written into it are those of the zones', () => {
    fc.assert(
      fc.property(week, ({ when, ...change }) => {
        const { text } = toCalendar([{ ...meeting, ...change }], { ...options, now: when, weeks: 60 });
        const blocks = [
          ...text.matchAll(/DTSTART:(\d{8}T\d{6})\r\nTZOFFSETFROM:([+-]\d{4})\r\nTZOFFSETTO:([+-]\d{4})/g),
        ];
        expect(blocks.length).toBeGreaterThan(0);
        for (const [, local, from, to] of blocks) {
          const iso = local!.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, '$1-$2-$3:$4:');
          const at = Temporal.PlainDateTime.from(iso).toZonedDateTime(
            `${from!.slice(0, 3)}:${from!.slice(3)}`,
          );
          const truth = at.withTimeZone(change.zone);
          expect(truth.offset.replace(':', '')).toBe(to);
          if (from !== to) expect(truth.subtract({ minutes: 1 }).offset.replace(':', '')).toBe(from);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('any meetings make a calendar that another library reads', () => {
  fc.assert(
    fc.property(drawn({ maxLength: 12 }), (some) => {
      const { text, leftOut } = toCalendar(some, options);
      expect(eventsOf(text)).toHaveLength(some.length - leftOut.length);
    }),
    { numRuns: 60 },
  );
});

function isPlain(start: number, zone: string): boolean {
  const changes = ZONES.changes(zone, start - 86_400_000, start + 86_400_000);
  return changes.every(({ at }) => Math.abs(at - start) > 2 * 3_600_000);
}
