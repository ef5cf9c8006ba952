import { describe, expect, test } from 'vitest';
import { type MatchOptions, matchLists, matchRecords } from './match.ts';
import type { Matchable } from './traits.ts';
import { twinsWithin } from './twins.ts';

type Draft = Omit<Partial<Matchable>, 'phones'> & {
  readonly phones?: readonly string[];
  readonly codes?: readonly string[];
};

/** A record from what matters; a first phone is the main one. */
function record({ phones = [], codes = [], ...rest }: Draft): Matchable {
  return {
    name: 'Hope House',
    city: 'Brockton',
    state: 'MA',
    zip: '02302',
    ...rest,
    phones: phones.map((text, i) => {
      const [number, extension] = text.split('x');
      return {
        purpose: i === 0 ? 'main' : 'intake',
        number: number!,
        ...(extension !== undefined && { extension }),
      };
    }),
    stated: { yes: codes },
  };
}

const evidenceOf = (a: Draft, b: Draft, options?: MatchOptions) =>
  matchRecords([record(a)], [record(b)], options)[0]?.evidence;

describe('one place', () => {
  test('whose name runs on in the second field', () => {
    expect(
      evidenceOf(
        {
          name: 'Brockton Comprehensive Treatment Ctr',
          otherName: 'Habit Opco LLC',
          street: '180 Centre Street',
          phones: ['5085866300'],
        },
        {
          name: 'Brockton Comprehensive Treatment',
          otherName: 'Center',
          street: '180 Centre St',
          phones: ['5085027584', '5085866300'],
        },
      ),
    ).toBe('like names, same address and phone');
  });
  test('known to Medicare by the name of its owner', () => {
    expect(
      evidenceOf(
        {
          name: 'Brockton Comprehensive Treatment Ctr',
          otherName: 'Habit Opco LLC',
          street: '180 Centre Street',
          phones: ['5085866300'],
          codes: ['OTP'],
        },
        { name: 'HABIT OPCO, LLC', street: '180 CENTRE ST', phones: ['5085866300'], codes: ['MEDICARE-OTP'] },
      ),
    ).toBe('like names, same address and phone');
    expect(
      evidenceOf(
        { name: 'OTP Avenue A Clinic', street: '26 Avenue A', phones: ['2124202078'], codes: ['OTP'] },
        {
          name: 'BETH ISRAEL MEDICAL CENTER',
          street: '26 AVENUE A',
          phones: ['2128441078'],
          codes: ['MEDICARE-OTP'],
        },
      ),
    ).toBe('same address, both certified');
  });
  test('whose operator and program stand in the other order', () => {
    expect(
      evidenceOf(
        {
          name: 'Good Samaritan Shelter',
          otherName: 'Transitional Ctr for Women/Children',
          street: '412 East Tunnell Street',
          unit: 'Suite C',
          phones: ['8059250315'],
        },
        {
          name: 'TRANSITIONAL CENTER FOR WOMEN AND CHILDREN',
          otherName: 'GOOD SAMARITAN SHELTER',
          street: '412 E TUNNELL STREET',
          phones: ['8059250315'],
        },
      ),
    ).toBe('same names, address and phone');
  });
  test('that was renamed and kept its house and phone', () => {
    const renamed = [
      {
        name: 'Recovering Champions LLC',
        street: '279 Brick Kiln Road',
        phones: ['5083887613', '8448885391'],
      },
      {
        name: 'Recovery Team',
        otherName: 'Cape Cod',
        street: '279 Brick Kiln Road',
        phones: ['8336161093', '5083887613'],
      },
    ] as const;
    expect(evidenceOf(...renamed)).toBe('other names, same address and phone');
    expect(evidenceOf(...renamed, { sameTime: true })).toBeUndefined();
  });
  test('that moved within its town', () => {
    const moved = [
      { name: 'Ignite Recovery LLC', street: '323 French Street', phones: ['5082960523'] },
      { name: 'Ignite Recovery LLC', street: '672 Bedford Street', phones: ['5082960523'] },
    ] as const;
    expect(evidenceOf(...moved)).toBe('same names and phone, moved in town');
    expect(evidenceOf(...moved, { sameTime: true })).toBeUndefined();
    expect(evidenceOf(moved[0], { ...moved[1], city: 'Salem', zip: '01970' })).toBeUndefined();
  });
  test('whose street is not given, or is a post box', () => {
    const here = { name: 'Hello House Burt Street', phones: ['6172883250'] };
    for (const hidden of [here, { ...here, street: 'P.O. Box 12' }]) {
      expect(evidenceOf({ ...here, street: '66 Burt Street' }, hidden)).toBe(
        'same names and phone, street not given',
      );
    }
    expect(
      evidenceOf(
        {
          name: 'GRIT',
          otherName: 'Yale/CoOccurring Enhanced (COE)',
          street: '11 Yale Street',
          phones: ['8446429355'],
        },
        { name: 'GRIT Yale', otherName: 'Co Occurring Enhanced (COE)', phones: ['4132335354'] },
      ),
    ).toBe('same names, street not given');
  });
  test('with an error in its ZIP or its street', () => {
    expect(
      evidenceOf(
        {
          name: 'Albuquerque Health Services',
          street: '172 Montano Road',
          zip: '87108',
          phones: ['5053444427'],
        },
        {
          name: 'ALBUQUERQUE HEALTH SERVICES',
          street: '172 MONTANO RD NW',
          zip: '87107',
          phones: ['5053444427'],
        },
      ),
    ).toBe('same names, address and phone');
    expect(
      evidenceOf(
        {
          name: 'MedMark Treatment Centers',
          otherName: 'Dothan',
          street: '9283 U.S. Highway 84 West',
          phones: ['3346924455'],
        },
        { name: 'MEDMARK TREATMENT CENTERS OF ALABAM', street: '9283 W US 84', phones: ['3346924455'] },
      ),
    ).toBe('like names and phone, street said otherwise');
  });
  test('a few numbers along the street, or another suite', () => {
    expect(
      evidenceOf(
        {
          name: 'New Hope Drug and Alcohol Trt Prog',
          street: '1841 West Imperial Highway',
          phones: ['3237502850'],
        },
        {
          name: 'New Hope Drug and Alcohol Treatment Program',
          street: '1837 West Imperial Highway',
          phones: ['3237502850'],
        },
      ),
    ).toBe('same names and phone, house nearby');
    expect(
      evidenceOf(
        { name: 'JRI Lawrence', street: '15 Union Street', unit: 'Suite 200', phones: ['9786827289'] },
        { name: 'JRI Lawrence', street: '15 Union Street', unit: 'Suite 215', phones: ['9786827289'] },
      ),
    ).toBe('same names and phone, other suite');
  });
});

describe('not one place', () => {
  test.each<[string, Draft, Draft]>([
    [
      'two programs of one operator',
      { name: 'Shields for Families', otherName: 'Genesis', street: '2620 Industry Way', unit: 'Suite A' },
      {
        name: 'Shields for Families',
        otherName: 'Revelation Program',
        street: '2620 Industry Way',
        unit: 'Suite A',
      },
    ],
    [
      'detox and outpatient',
      { name: 'Ascensa Health', otherName: 'Day Outpatient Program', street: '139 Renaissance Parkway' },
      { name: 'Ascensa Health', otherName: 'Detox', street: '139 Renaissance Parkway' },
    ],
    [
      "men's and women's house",
      { name: 'Meridian Healthcare', otherName: 'Mens Center', street: '550 West Chalmers Avenue' },
      { name: 'Meridian Womens Center', street: '550 West Chalmers Avenue' },
    ],
    [
      'adults and children',
      {
        name: 'Lakeview Center Inc',
        otherName: 'Adult Outpatient Counseling',
        street: '1221 West Lakeview Avenue',
      },
      {
        name: 'Lakeview Center Inc',
        otherName: 'Child Outpatient Services',
        street: '1221 West Lakeview Avenue',
      },
    ],
    [
      'house 1 and house 2',
      { name: 'Isaiah House', otherName: 'Lisa Walker Center 1', street: '5866 Bohon Road' },
      { name: 'Isaiah House', otherName: 'Lisa Walker Center 2', street: '5866 Bohon Road' },
    ],
    [
      'two suites of one name, each with its phone',
      {
        name: 'Crossroads',
        otherName: 'Mission of Yuma',
        street: '944 South Arizona Avenue',
        unit: 'Building 200',
        phones: ['9287839362'],
      },
      {
        name: 'Crossroads',
        otherName: 'Mission of Yuma',
        street: '944 South Arizona Avenue',
        unit: 'Building 300',
        phones: ['9283288082'],
      },
    ],
    [
      'tenants of one house',
      { name: 'CleanSlate Centers', street: '165 Mill Street', unit: '2nd Floor', phones: ['9782271046'] },
      { name: 'Community Health Connections Inc', street: '165 Mill Street', phones: ['9788788100'] },
    ],
  ])('%s', (_, a, b) => {
    const shared = { phones: ['5089997777'] };
    expect(evidenceOf({ ...shared, ...a }, { ...shared, ...b })).toBeUndefined();
    expect(evidenceOf({ ...shared, ...b }, { ...shared, ...a })).toBeUndefined();
  });

  test('branches of a chain, whose central line proves nothing', () => {
    const branch = (street: string, city: string, zip: string) =>
      record({ name: 'Square Medical Group', street, city, zip, phones: ['6179165069'] });
    const newton = branch('125 Adams Street', 'Newton', '02458');
    const watertown = branch('124 Watertown Street', 'Watertown', '02472');
    const woburn = branch('800 West Cummings Park', 'Woburn', '01801');
    const waltham = branch('276 River Street', 'Waltham', '02453');
    expect(
      matchRecords([watertown, woburn, waltham], [newton, woburn, waltham]).map(({ a, b }) => [a, b]),
    ).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('houses of a chain in one town, when one closes and another opens', () => {
    const house = (street: string) => record({ name: 'Newport Academy', street, phones: ['8778206371'] });
    const [hillside, acre, hunters] = [
      '20115 Hillside Drive',
      '20371 Acre Place',
      '1655 North Hunters Way',
    ].map(house);
    expect(matchRecords([hillside!, acre!], [acre!, hunters!])).toMatchObject([{ a: 1, b: 0 }]);
  });
});

describe('a list', () => {
  const site = {
    street: '3103 East Cartwright Avenue',
    zip: '93725',
    city: 'Fresno',
    state: 'CA',
    phones: ['5594987100'],
  };
  const baart = record({ ...site, name: 'BAART Behavioral Health Services Inc', codes: ['OTP'] });
  const art = record({
    ...site,
    name: 'Addiction Research and Treatment Inc',
    otherName: '(ART)',
    codes: ['OTP'],
  });

  test('gives each of its rows to at most one place, the best first', () => {
    const rows = [art, baart].map(({ name, ...rest }) => ({ ...rest, name: name.toUpperCase() }));
    expect(matchRecords([baart, art], rows).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('of Medicare may name a place twice, after a sale', () => {
    const place = {
      street: '160 Narragansett Avenue',
      zip: '02907',
      city: 'Providence',
      state: 'RI',
      phones: ['4019414488'],
    };
    const now = record({
      ...place,
      name: 'BHG Providence Treatment Center',
      otherName: 'BHG LVII LLC',
      codes: ['OTP'],
    });
    const rows = ['BHG LVII LLC', 'THE JOURNEY TO HOPE HEALTH & HEALIN'].map((name) =>
      record({ ...place, name, codes: ['MEDICARE-OTP'] }),
    );
    expect(matchRecords([now], rows).map(({ b }) => b)).toEqual([0, 1]);
    expect(matchRecords([now], rows, { severalOfB: false }).map(({ b }) => b)).toEqual([0]);
  });

  test('leaves a row that fits two places alike to neither, and says so', () => {
    const program = (otherName: string) =>
      record({ name: 'APT Foundation Inc', otherName, street: '54 Ramsdell Street', phones: ['2037814600'] });
    const found = matchLists(
      [program('Amethyst House'), program('Ruby House')],
      [record({ name: 'APT Foundation', street: '54 Ramsdell Street', phones: ['2037814600'] })],
    );
    expect(found).toEqual({ matches: [], unclear: [0] });
  });
});

test('a match tells its evidence in words', () => {
  const [match] = matchRecords(
    [
      record({
        name: 'Lowell House Inc',
        street: '101 Jackson Street',
        unit: '4th Floor',
        phones: ['9784598656'],
      }),
    ],
    [
      record({
        name: 'Lowell House',
        street: '101 JACKSON ST',
        unit: 'FL 4',
        zip: '02301',
        phones: ['9784598656'],
      }),
    ],
  );
  expect(match?.explain).toBe(
    'same names, address and phone; phone 978-459-8656; "101 JACKSON ST, FL 4"; ZIP 02302 and 02301',
  );
});

describe('the site of one list under two surveys', () => {
  const row = (key: string, draft: Draft) => ({ ...record(draft), key });
  const here = { name: 'Arbour Counseling Services', street: '1082 Davol Street', phones: ['5086782833'] };
  const dahl = {
    name: 'Carl E Dahl House at Evergreen Grove',
    street: '827 Green Street',
    phones: ['9788303276x393'],
  };
  const roots = {
    name: 'ROOTS at Evergreen Grove',
    street: '827 Green Street',
    unit: 'Modular Building',
    phones: ['9788303276x400'],
  };

  test('is one place, told by the end of the key or by the code MH', () => {
    expect(twinsWithin([row('2 SU', here), row('3 MH', here)])).toMatchObject([{ a: 0, b: 1 }]);
    expect(twinsWithin([row('2', { ...here, codes: ['MH'] }), row('3', here)])).toMatchObject([
      { a: 1, b: 0 },
    ]);
    expect(
      twinsWithin([row('2 MH', here), row('3 OTP', here), row('4 SA', here)]).map(({ a, b }) => [a, b]),
    ).toEqual([
      [2, 0],
      [2, 1],
    ]);
  });
  test('two rows of one survey are two places, however alike', () => {
    expect(twinsWithin([row('2 SU', here), row('3 SU', here)])).toEqual([]);
  });
  test('each of two houses of a campus has its own twin', () => {
    const list = [row('2 SU', dahl), row('3 MH', roots), row('4 MH', dahl), row('5 SU', roots)];
    expect(twinsWithin(list).map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [3, 1],
    ]);
  });
});
