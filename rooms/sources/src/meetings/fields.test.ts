import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName, withoutContacts } from './contact-free.ts';
import { readDialIn, readJoinAddress } from './online-door.ts';
import { plainLine } from './plain-text.ts';
import { daysOf, readDuration, readEnd, readStart, readWeekday } from './weekly-time.ts';
import { zoneOf } from './zone.ts';

const valueIn = (read: { ok: boolean }) => ('value' in read ? read.value : 'not read');

describe('days and times', () => {
  test('BMLT counts Sunday as 1, the Meeting Guide as 0', () => {
    expect(['1', '7', '0', '8', 'Monday'].map((day) => valueIn(readWeekday(day, 1)))).toEqual([
      0,
      6,
      'not read',
      'not read',
      'not read',
    ]);
    expect(['0', '6', '7', '-1', ''].map((day) => valueIn(readWeekday(day, 0)))).toEqual([
      0,
      6,
      'not read',
      'not read',
      'not read',
    ]);
  });

  test('a day comes as a number, text or a list', () => {
    expect([3, '3', [1, '5'], '1,3;5', null, undefined, {}].map(daysOf)).toEqual([
      ['3'],
      ['3'],
      ['1', '5'],
      ['1', '3', '5'],
      [],
      [],
      [],
    ]);
  });

  test.each([
    ['19:30', 1170],
    ['7:05:00', 425],
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', 'not read'],
    ['7:60', 'not read'],
    ['7pm', 'not read'],
    ['-1:00', 'not read'],
    ['', 'not read'],
  ])('start %s', (text, minutes) => {
    expect(valueIn(readStart(text))).toBe(minutes);
  });

  test('a duration of nothing is not said; an end before the start is the next day', () => {
    expect(['01:30:00', '00:00:00', '', '25:00', '1:75'].map((text) => valueIn(readDuration(text)))).toEqual([
      90,
      undefined,
      undefined,
      'not read',
      'not read',
    ]);
    expect([readEnd('00:30', 1380), readEnd('20:15', 1170), readEnd('', 0)].map(valueIn)).toEqual([
      90,
      45,
      undefined,
    ]);
  });
});

describe('zones', () => {
  const tucson = { lat: 32.2226, lng: -110.9747 };
  test.each([
    ['as given', { given: 'America/Boise' }, 'America/Boise', 'given'],
    ['by position: Arizona', { given: '', position: tucson }, 'America/Phoenix', 'position'],
    [
      'by position: the Navajo Nation',
      { given: '', position: { lat: 36.154, lng: -109.5526 } },
      'America/Denver',
      'position',
    ],
    [
      'by position: west of the Florida line',
      { given: '', position: { lat: 30.4213, lng: -87.2169 } },
      'America/Chicago',
      'position',
    ],
    ['by state, where it has one', { given: '', state: 'GU' }, 'Pacific/Guam', 'state'],
  ])('%s', (_, said, zone, zoneFrom) => {
    expect(zoneOf(said)).toEqual({ zone: { zone, zoneFrom } });
  });

  test('a zone that does not exist is named, and the position tells', () => {
    expect(zoneOf({ given: 'America/Gotham', position: tucson })).toEqual({
      zone: { zone: 'America/Phoenix', zoneFrom: 'position' },
      unknown: 'America/Gotham',
    });
    expect(zoneOf({ given: 'EST5EDT', state: 'TX' })).toEqual({ unknown: 'EST5EDT' });
  });
});

describe('text of a feed', () => {
  test.each([
    ['<b>Open</b> to <script>alert(1)</script>all', 'Open to all'],
    ['Big Book&nbsp;study &amp; tea', 'Big Book study & tea'],
    ['&lt;img src=x onerror=alert(1)&gt;Hello', 'Hello'],
    ['Rear door<br>ring twice', 'Rear door ring twice'],
    ['unclosed <script>alert(1)', 'unclosed'],
    ['5 < 6 people', '5 6 people'],
  ])('%s', (raw, plain) => {
    expect(plainLine(raw)).toBe(plain);
  });

  test('no text comes out with markup in it', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      'script',
      '&lt;',
      '&#60;',
      '&#x3c;',
      ' onload=',
      '"',
      'a',
      ' ',
      '&',
      ';',
      '<!--',
      '-->',
      'svg',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(plainLine(pieces.join(''))).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('contacts', () => {
  test.each([
    'Contact Robin S. for details.',
    'Email robin@example.org.',
    'Call Robin 410-555-0137 if the door is locked.',
    'Passcode: serenity',
    'Zoom ID 123 4567 8901.',
    'Contraseña: 12345.',
    'Join at https://zoom.us/j/1?pwd=x.',
    'Venmo @group-treasurer.',
  ])('%s', (sentence) => {
    expect(withoutContacts(`Ring the bell. ${sentence}\nUse the rear door.`)).toEqual({
      text: 'Ring the bell. Use the rear door.',
      isCut: true,
    });
  });

  test('notes of no such kind stay whole', () => {
    const note = 'Basic Text study. Enter at 945 Main Street, room 12. Wheelchair access from the lot.';
    expect(withoutContacts(note)).toEqual({ text: note, isCut: false });
    expect(plainName('Wake Up Call (Basic Text)')).toBe('Wake Up Call (Basic Text)');
    expect(plainName('Group, call 410-555-0137 or a@b.org')).toBe('Group, call or');
  });

  test('a word without an end is read as fast as any other', () => {
    // A pattern that tries each start to the end of it would take far longer than a test may.
    const endless = 'a'.repeat(300_000);
    expect(withoutContacts(`${endless}. Ring the bell.`).text).toMatch(/^a+…$/);
    expect(plainName(`${endless} x@y.org`)).toBe(endless);
  });

  test('a door has no passcode in it', () => {
    expect(valueIn(readJoinAddress('http://zoom.us/j/123?pwd=abc&tk=9#success'))).toBe(
      'https://zoom.us/j/123',
    );
    expect(valueIn(readJoinAddress('https://example.org/room?meeting=4'))).toBe(
      'https://example.org/room?meeting=4',
    );
    expect(valueIn(readJoinAddress('javascript:alert(1)'))).toBe('not read');
    expect(valueIn(readDialIn('+16465588656,,93198798127#,,,,*123456#'))).toBe('6465588656');
    expect(valueIn(readDialIn('646-558-8656 Passcode 123456'))).toBe('6465588656');
    expect(valueIn(readDialIn('12'))).toBe('not read');
  });
});
