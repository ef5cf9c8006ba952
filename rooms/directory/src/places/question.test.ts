import { describe, expect, it } from 'vitest';
import { readPosition } from './position.ts';
import { partsOf, readingsOf } from './question.ts';
import { readZip } from './zip.ts';

describe('readingsOf', () => {
  const short = (text: string) =>
    readingsOf(text).map(({ key, state, kind }) => [key, state ?? '', kind].join(' ').trim());

  it('takes the words after the last comma for the state', () => {
    expect(readingsOf('Baltimore, Md.')[0]).toEqual({ key: 'baltimore', kind: 'any', state: 'MD' });
    expect(short('Towson, Baltimore County, MD')).toContain('baltimore MD county');
  });

  it('tries a code at the end, then the whole name, then a state name at the end', () => {
    expect(short('Salem OR').slice(0, 1)).toEqual(['salem OR any']);
    const washington = short('Fort Washington');
    expect(washington.indexOf('fortwashington  any')).toBeLessThan(washington.indexOf('fort WA any'));
    const virginia = short('Wheeling West Virginia');
    expect(virginia.indexOf('wheeling WV any')).toBeLessThan(virginia.indexOf('wheelingwest VA any'));
  });

  it('knows words around names', () => {
    expect(short('condado de Baltimore')).toContain('baltimore  county');
    expect(short('Washington State')).toContain('washington  state');
    expect(short('near Baltimore')).toContain('baltimore  any');
    expect(short('ciudad de Baltimore, MD')).toContain('baltimore MD any');
    expect(readingsOf('Orleans Parish').find(({ kind }) => kind === 'county')).toMatchObject({
      said: 'parish',
    });
  });

  it('leaves the country out, but not where it is part of a name', () => {
    expect(partsOf('Baltimore, MD, USA')).toEqual([['baltimore'], ['md']]);
    expect(partsOf('Baltimore MD EE. UU.')).toEqual([['baltimore', 'md']]);
    expect(partsOf('Islas Vírgenes de los Estados Unidos')).toEqual([
      ['islas', 'virgenes', 'de', 'los', 'estados', 'unidos'],
    ]);
    expect(partsOf(' , ;')).toEqual([]);
  });
});

describe('readZip', () => {
  it.each([
    ['21201', '21201', '', false],
    ['21201-1234', '21201', '', false],
    ['21201 1234', '21201', '', false],
    ['212011234', '21201', '', false],
    ['21201-', '21201', '', false],
    ['ZIP code 21201', '21201', '', false],
    ['código postal 21201', '21201', '', false],
    ['２１２０１', '21201', '', false],
    ['212', '212', '', false],
    ['Baltimore, MD 21201', '21201', 'Baltimore, MD ', false],
    ['00901 San Juan', '00901', 'San Juan', true],
  ])('%j holds %s beside %j', (text, zip, beside, leads) => {
    expect(readZip(text)).toEqual({ zip, beside, leads });
  });

  it.each(['Baltimore', '29 Palms', '123 Main St', '410-555-0100', '1234567890', ''])(
    '%j holds none',
    (text) => {
      expect(readZip(text)).toBeUndefined();
    },
  );
});

describe('readPosition', () => {
  it.each([
    ['39.29,-76.61', 39.29, -76.61],
    ['39.29, -76.61', 39.29, -76.61],
    ['39.29 -76.61', 39.29, -76.61],
    ['(39.29;-76.61)', 39.29, -76.61],
    ['39.29° N, 76.61° W', 39.29, -76.61],
    ['14.27S 170.7W', -14.27, -170.7],
    ['39.29, −76.61', 39.29, -76.61],
    ['+39,-76', 39, -76],
    ['999,999', 999, 999],
  ])('%j is %d, %d', (text, lat, lng) => {
    expect(readPosition(text)).toEqual({ lat, lng });
  });

  it.each([
    '21201',
    '39',
    '39 76',
    'NaN,NaN',
    '1e2,3',
    '39.29',
    '39.29,',
    '21201,21202',
    '9'.repeat(1e5),
    'Salem, OR',
  ])('%s is none', (text) => {
    expect(readPosition(text)).toBeUndefined();
  });
});
