import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAllMeetings, expectedMeeting, tryMeetings } from '../../fixtures/meeting-readers.ts';
import { flipped, resealed } from '../../fixtures/pack-readers.ts';
import { FEEDS, meetings } from '../../fixtures/small-meetings.ts';
import { PackError, Writer } from '../bytes.ts';
import type { Source } from '../listing.ts';
import { writeChoices } from '../pack/choices.ts';
import { encodePack } from '../pack/encode.ts';
import { SECTION } from '../pack/layout.ts';
import { joinSections, splitSections } from '../pack/sections.ts';
import { writeStrings } from '../pack/strings.ts';
import { encodeMeetings } from './encode-meetings.ts';
import type { Meeting } from './meeting.ts';
import { openMeetingDetail } from './open-meeting-detail.ts';
import { openMeetings } from './open-meetings.ts';

const options = { sources: FEEDS };
const [twenty] = fc.sample(meetings({ minLength: 20, maxLength: 20 }), { seed: 20_271_107, numRuns: 1 });
const small = encodeMeetings(twenty!, options);
const everyPlace = (file: Uint8Array) => Array.from(file.keys());

describe('meetings that were packed', () => {
  test('come back as they were, but for the position of those that nobody can go to', () => {
    fc.assert(
      fc.property(meetings({ maxLength: 60 }), (drawn) => {
        const files = encodeMeetings(drawn, options);
        const pack = openMeetings(files.search);
        const detail = openMeetingDetail(files.detail, pack);
        askAllMeetings(pack, detail);
        expect(pack.rows).toBe(drawn.length);
        for (const meeting of drawn)
          expect(detail.meeting(pack.rowOf(meeting.id)!)).toEqual(expectedMeeting(meeting));
      }),
      { numRuns: 120 },
    );
  });

  test('make the same bytes in whatever order they came', () => {
    fc.assert(
      fc.property(meetings({ maxLength: 40 }), (drawn) => {
        expect(encodeMeetings(drawn.toReversed(), options)).toEqual(encodeMeetings(drawn, options));
      }),
      { numRuns: 40 },
    );
  });
});

// A file here never changes: phones keep packs, and a new format adds a fixture of its own.
describe('a pack of meetings of version 1', () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`../pack/fixtures/${name}`, import.meta.url), 'utf8');
  const bytes = (name: string) => Uint8Array.from(Buffer.from(fixture(name).replaceAll('\n', ''), 'hex'));
  const given: { meetings: Meeting[]; sources: Source[] } = JSON.parse(fixture('version-1.meetings.json'));

  test('reads as it always did', () => {
    const pack = openMeetings(bytes('version-1.meetings.search.hex'));
    const detail = openMeetingDetail(bytes('version-1.meetings.detail.hex'), pack);
    expect(pack.sources).toEqual(given.sources);
    const read = Array.from({ length: pack.rows }, (_, row) => detail.meeting(row));
    expect(read.sort((a, b) => a.id - b.id)).toEqual(given.meetings);
  });

  test('is still what the same meetings make', () => {
    const made = encodeMeetings(given.meetings, { sources: given.sources });
    expect(made.search).toEqual(bytes('version-1.meetings.search.hex'));
    expect(made.detail).toEqual(bytes('version-1.meetings.detail.hex'));
  });
});

describe('a damaged pack of meetings', () => {
  test('is whole before it is damaged', () => expect(tryMeetings(small.search, small.detail)).toBe('opened'));

  test('is refused when cut off at any length, and with any byte changed', () => {
    for (const at of everyPlace(small.search)) {
      expect(tryMeetings(small.search.subarray(0, at))).toBe('refused');
      expect(tryMeetings(flipped(small.search, at))).toBe('refused');
    }
    for (const at of everyPlace(small.detail)) {
      expect(tryMeetings(small.search, small.detail.subarray(0, at))).toBe('refused');
      expect(tryMeetings(small.search, flipped(small.detail, at))).toBe('refused');
    }
  });

  test.each([0xff, 0x01, 0x80])(
    'is refused or answers everything when forged with a third of its bytes changed by %i',
    (mask) => {
      const outcomes = { refused: 0, opened: 0 };
      for (const at of everyPlace(small.search))
        outcomes[tryMeetings(resealed(flipped(small.search, at, mask)))]++;
      for (const at of everyPlace(small.detail))
        outcomes[tryMeetings(small.search, resealed(flipped(small.detail, at, mask)))]++;
      expect(outcomes.refused).toBeGreaterThan(100);
      expect(outcomes.opened).toBeGreaterThan(100);
    },
  );
});

describe('a forged section is refused', () => {
  /** The search pack with one section replaced, its checksum right. */
  function forge(tag: number, bytes: Uint8Array | undefined): Uint8Array {
    const header = splitSections(small.search);
    const sections = new Map<number, Uint8Array>();
    for (const each of Object.values(SECTION)) {
      try {
        const reader = header.section(each, 'any');
        sections.set(each, reader.raw(reader.left));
      } catch {
        // The other tier has that one.
      }
    }
    if (bytes) sections.set(tag, bytes);
    else sections.delete(tag);
    return joinSections(header, sections);
  }
  const all = <T>(value: T) => new Array<T>(20).fill(value);
  const deltas = (first: number) => {
    const out = new Writer();
    out.zigzag(first);
    for (let row = 1; row < 20; row++) out.zigzag(0);
    return out.done();
  };

  test.each<[string, number, Uint8Array | undefined, string]>([
    ['without its weekdays', SECTION.weekdays, undefined, 'lacks its weekday section'],
    ['with an eighth weekday', SECTION.weekdays, Uint8Array.from(all(8)), 'holds 8'],
    ['with too few weekdays', SECTION.weekdays, Uint8Array.from([1]), 'ends early'],
    ['with a start after the day', SECTION.starts, writeChoices(all(1440)), 'not there'],
    ['with a start that is not there', SECTION.starts, Uint8Array.from([1, 5, ...all(1)]), 'not there'],
    ['with starts for fewer rows', SECTION.starts, Uint8Array.from([1, 5, 0]), 'shorter than its 20 rows'],
    ['with a meeting that lasts over a day', SECTION.durations, writeChoices(all(1441)), 'not there'],
    ['with a zone that is none', SECTION.zones, writeStrings(all('<script>')), 'not the name of one'],
    ['with an empty zone', SECTION.zones, writeStrings(all('')), 'not the name of one'],
    ['with a zone from nowhere', SECTION.zonesFrom, Uint8Array.from(all(3)), 'holds 3'],
    ['with a link that runs', SECTION.onlineUrls, writeStrings(all('javascript:alert(1)')), 'not https'],
    ['with a link that breaks out', SECTION.onlineUrls, writeStrings(all('https://x/"onclick')), 'not https'],
    ['with an entry of the far future', SECTION.updated, deltas(100_001), 'out of range'],
  ])('%s', (_, tag, bytes, message) => {
    expect(() => openMeetings(forge(tag, bytes))).toThrow(message);
    expect(() => openMeetings(forge(tag, bytes))).toThrow(PackError);
  });

  test('of a pack that is not of meetings', () => {
    const treatment = encodePack([], { kind: 'treatment', sources: FEEDS });
    expect(() => openMeetings(treatment.search)).toThrow('not of meetings');
    expect(() => openMeetings(small.detail)).toThrow('detail part');
    expect(() => openMeetingDetail(encodeMeetings([], options).detail, openMeetings(small.search))).toThrow(
      'another build',
    );
  });
});

describe('a meeting that no pack can hold is not written', () => {
  const meeting: Meeting = { id: 1, name: 'Hope', zone: 'America/Denver', zoneFrom: 'given', statements: [] };
  test.each<[string, Partial<Meeting>, string]>([
    ['a start without a day', { startMinute: 60 }, 'both or neither'],
    ['day 7', { weekday: 7 as 6, startMinute: 60 }, 'not 0 (Sunday) to 6'],
    ['24:00', { weekday: 1, startMinute: 1440 }, 'not a minute of the day'],
    ['half a minute', { weekday: 1, startMinute: 0.5 }, 'not a minute of the day'],
    ['no time at all', { weekday: 1, startMinute: 60, durationMinutes: 0 }, 'not 1 to 1440'],
    ['a zone that is a sentence', { zone: 'in the east' }, 'not an IANA name'],
    ['a link that is not https', { online: { url: 'http://example.org/' } }, 'not https'],
    ['a phone that is none', { online: { phone: '911' } }, 'not ten digits'],
    ['a day that never was', { updatedOn: '2027-02-29' }, 'no date since 2000'],
    ['a city without a state', { place: { city: 'Hope', state: '' } }, 'not two capital letters'],
  ])('%s', (_, change, message) => {
    expect(() => encodeMeetings([{ ...meeting, ...change }], options)).toThrow(message);
  });

  test('one without a place is', () => {
    const files = encodeMeetings([meeting], options);
    expect(openMeetings(files.search).state(0)).toBe('');
  });
});
