import { describe, expect, test } from 'vitest';
import { formatStamp, hasSeveralZones, isLocalTime, runsBackwards, stampOf } from './stamp.ts';

/** A moment as a device in a zone that far ahead of Greenwich has it. */
function inZone(moment: string, offsetMinutes: number): Date {
  const date = new Date(moment);
  date.getTimezoneOffset = () => -offsetMinutes;
  return date;
}

describe('the stamp of an entry', () => {
  test('is what the clock of the device showed', () => {
    expect(stampOf(inZone('2026-11-21T19:05:59Z', -300))).toEqual({
      local: '2026-11-21T14:05',
      offsetMinutes: -300,
    });
    expect(stampOf(inZone('2026-12-31T23:30:00Z', 60)).local).toBe('2027-01-01T00:30');
  });

  test('stays as it was given, in the words of the language', () => {
    const stamp = { local: '2026-11-21T14:05', offsetMinutes: -300 };
    expect(formatStamp(stamp, 'en', false).replace(/\s/g, ' ')).toBe('Sat, Nov 21, 2026, 2:05 PM');
    expect(formatStamp(stamp, 'es', false)).toMatch(/21 de nov de 2026.*2:05/);
  });

  test('names the zone where summer time ends between two entries, and sees no clock set back in that', () => {
    const summer = { local: '2026-11-01T01:50', offsetMinutes: -240 };
    const winter = { local: '2026-11-01T01:10', offsetMinutes: -300 };
    expect(hasSeveralZones([summer, winter])).toBe(true);
    expect(runsBackwards([summer, winter])).toBe(false);
    expect(formatStamp(winter, 'en', true)).toContain('(UTC-5)');
    expect(formatStamp({ local: '2026-11-01T01:10', offsetMinutes: 345 }, 'en', true)).toContain(
      '(UTC+5:45)',
    );
  });

  test('tells a clock that was set back', () => {
    const at = (local: string) => ({ local, offsetMinutes: -300 });
    expect(runsBackwards([at('2026-11-21T14:00'), at('2026-11-21T13:00')])).toBe(true);
    expect(runsBackwards([at('2026-11-21T14:00'), at('2026-11-21T14:00')])).toBe(false);
    expect(hasSeveralZones([at('2026-11-21T14:00')])).toBe(false);
  });

  test.each(['', '2026-02-30T10:00', '2026-11-21', '2026-11-21T24:00', '26-11-21T10:00', 5])(
    '%s is no time',
    (text) => {
      expect(isLocalTime(text)).toBe(false);
    },
  );
});
