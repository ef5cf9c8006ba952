import { describe, expect, test } from 'vitest';
import { codesOfFormats, codesOfTypes } from './feed-codes.ts';
import { MEETING_CODES } from './meeting-codes.ts';

describe('codes of BMLT formats', () => {
  test('world ids come before keys, which differ from server to server', () => {
    expect(codesOfFormats([{ key: 'W', worldId: 'WCHR' }]).codes).toEqual(['wheelchair']);
    expect(codesOfFormats([{ key: 'WC' }, { key: 'O', worldId: 'OPEN' }]).codes).toEqual([
      'wheelchair',
      'open',
    ]);
  });

  test('a world id that names no language leaves it to the key', () => {
    expect(codesOfFormats([{ key: 'ES', worldId: 'LANG' }]).codes).toEqual(['spanish']);
    expect(codesOfFormats([{ key: 'L/R', worldId: 'LANG' }]).codes).toEqual(['lithuanian', 'russian']);
  });

  test('what says nothing to us is named, what is of no use is not', () => {
    expect(
      codesOfFormats([
        { key: 'Zz', worldId: 'ZZ' },
        { key: 'RF', worldId: 'VAR' },
      ]),
    ).toEqual({
      codes: [],
      unknown: ['Zz'],
    });
    expect(codesOfFormats([{ key: 'constructor', worldId: '__proto__' }]).unknown).toEqual(['constructor']);
  });

  // Formats of the Greater New York server, 2018 and 2026.
  test('every format of a large server is known', () => {
    const keys =
      `B BL BT C CH CL CS D ES GL IP IW JT M NC O Pi RF Rr SC SD SG SL So St Ti To Tr TW W WC YP OE BK NS Ag
      FD AB ME RA QA CW CP FIN ENG PER L/R WEB LC ID IL`.split(/\s+/);
    expect(codesOfFormats(keys.map((key) => ({ key }))).unknown).toEqual([]);
  });
});

describe('codes of Meeting Guide types', () => {
  // The published list of types, and those of feeds of NA and Al-Anon in the same form.
  test('every published type is known', () => {
    const types =
      `11 12x12 A ABSI AF AL AL-AN AM AR ASL B BA BE BG BI BRK C CAN CF D DA DB DD DE DR EL EN FA FI FF FR
      G GR H HE HI HR HU IS ITA JA KA KOR L LGBTQ LIT LS LT M MED ML MT N NB NDG NE NL NO O OUT P POA POC POL POR PUN
      RUS S SEN SK SL SM SP ST SV T TC TH TL TR TUR UK W X XB XT Y ONL LGBTQIA`.split(/\s+/);
    expect(codesOfTypes(types).unknown).toEqual([]);
  });

  test('one type may say two things, in any case', () => {
    expect(codesOfTypes(['11'])).toEqual({ codes: ['steps', 'meditation'], unknown: [] });
    expect(codesOfTypes(['x', ' lgbtq', 'Nonsense'])).toEqual({
      codes: ['wheelchair', 'lgbtq'],
      unknown: ['Nonsense'],
    });
  });
});

test('no meeting code stands twice or could be a code of a treatment list', () => {
  expect(new Set(MEETING_CODES).size).toBe(MEETING_CODES.length);
  expect(MEETING_CODES.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
