import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, compareAddresses } from './address-key.ts';

const compare = (a: readonly [string, string?], b: readonly [string, string?]) =>
  compareAddresses(addressKey(...a), addressKey(...b));

describe('one house, written two ways', () => {
  test.each<[readonly [string, string?], readonly [string, string?]]>([
    [['617 COMSTOCK RD, STE 5'], ['617 Comstock Road', 'Suite 5']],
    [['1108 DOBIE DR STE 102'], ['1108 Dobie Drive', 'Suite 102']],
    [['23-27 Bradston Street'], ['23 Bradston St.']],
    [['1446, 1448, 1450 Diamond Street'], ['1446 DIAMOND STREET']],
    [['4535-39 THIRD AVENUE'], ['4537 3rd Avenue']],
    [['420, 422 and 424 North', 'Commonwealth Avenue'], ['422 N Commonwealth Ave']],
    [['Bishop OG Walker Jr Health Center', '528 Prospect Place'], ['528 PROSPECT PL']],
    [['1507-A North John Young Parkway'], ['1507A N JOHN YOUNG PKWY']],
    [
      ['401 West Morrison Avenue', 'Building B'],
      ['401 W MORRISON AVENUE', 'Bldg. B'],
    ],
    [['110 S GROVE ST 3RD FL'], ['110 South Grove Street', '3rd Floor']],
    [['15229 U.S. Highway 72'], ['15229 Highway 72']],
    [['2725 State Road 60 East'], ['2725 Highway 60 E']],
    [['1 Moock Road'], ['One Moock Rd']],
    [['18123 Prairie Avenue'], ['18123 PRAIRE AVE.']],
    [['8 Farnham Street'], ['8 Famham Street']],
    [['268 Stillwater Avenue', 'P.O. Box 422'], ['268 Stillwater Ave']],
    [['19126 Magnolia Street'], ['19126 Magnolia Avenue']],
  ])('%j and %j', (a, b) => {
    expect(compare(a, b).place).toBe('same');
    expect(compare(b, a)).toEqual(compare(a, b));
    expect(compare(a, b).unit).not.toBe('other');
  });
});

describe('not one house', () => {
  test.each<[string, readonly [string, string?], readonly [string, string?]]>([
    ['other', ['44459 10th Street West'], ['9 Elm Street']],
    ['other', ['10531 South Crater Road'], ['10631 South Crater Road']],
    ['near', ['10531 South Crater Road'], ['10543 South Crater Road']],
    ['near', ['1841 West Imperial Highway'], ['1837 W Imperial Hwy']],
    ['respelt', ['1825 East Thelborn Street'], ['1825 W THELBORN ST']],
    ['respelt', ['2695 Roy E Furman Highway'], ['2695 E ROY FURMAN HIGHWAY']],
    ['open', ['- - -'.replace(/[- ]/g, '')], ['9 Elm Street']],
    ['open', ['P.O. Box 2743'], ['852 West 19th Street']],
    ['other', ['5th Avenue'], ['9 5th Avenue']],
  ])('%s: %j and %j', (place, a, b) => {
    expect(compare(a, b).place).toBe(place);
    expect(compare(b, a)).toEqual(compare(a, b));
  });
});

describe('units', () => {
  test.each<[string, string, string]>([
    ['same', 'Suite A-200', 'STE A200'],
    ['same', 'Suites A-D', 'SUITES A, B, C & D'],
    ['same', 'Suites 9-12', 'STES 9, 10,11, 12'],
    ['same', 'Building A, Suite 116', 'BUILDING A, ROOM 116'],
    ['same', 'Saunders Building D-1', 'Saunders Building, Suite D-1'],
    ['same', '2nd and 3rd Floors', '3rd Floor'],
    ['same', 'Suite 113', 'SUITE 113A'],
    ['same', 'Suite 304', 'SUITE 304 & 207'],
    ['other', 'Suite 210', 'Suite 300'],
    ['other', 'Building 200', 'Building 300'],
    ['other', 'Building A, Suite 116', 'Building A, Suite 120'],
    ['other', '1st Floor', '4th Floor'],
    ['open', 'Suite 5', ''],
    ['open', 'Suite 5', 'Building C'],
    ['open', 'Elmhurst Hospital', 'Suite 9'],
  ])('%s: %s and %s', (unit, a, b) => {
    expect(compare(['9 Elm Street', a], ['9 Elm Street', b]).unit).toBe(unit);
    expect(compare(['9 Elm Street', b], ['9 Elm Street', a]).unit).toBe(unit);
  });
});

test('a second line that names no unit is kept as words', () => {
  expect(addressKey('2300 LINE AVE', 'WTCR AMARILLO, INC.').words).toBe('WTCR AMARILLO, INC.');
  expect(addressKey('2300 LINE AVE', 'Suite 4').words).toBe('');
});

test('any text is read, and is the same house as itself where it names one', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '12',
      '12-14',
      'N',
      'North',
      'Main',
      'St',
      'Street',
      'Suite',
      '#',
      '5',
      'B',
      ',',
      'and',
      'P.O. Box',
      'é',
    ),
    fc.string({ maxLength: 5 }),
  );
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(line, line, (street, unit) => {
      const { place, unit: same } = compare([street, unit], [street, unit]);
      expect(['same', 'open']).toContain(place);
      expect(same).not.toBe('other');
    }),
    { numRuns: 500 },
  );
});
