import { describe, expect, test } from 'vitest';
import { forgetAddresses } from '../identity/forget-addresses.ts';
import type { RegistryEntry } from '../identity/registry.ts';
import type { Listing } from '../listing.ts';
import { mergeSources } from '../merge/merge-sources.ts';
import { encodePack } from '../pack/encode.ts';
import { SECTION } from '../pack/layout.ts';
import { openPack } from '../pack/open.ts';
import { splitSections } from '../pack/sections.ts';
import { areaCenters } from './area-center.ts';
import { publishable } from './publishable.ts';
import { tellsAddress, tellsStreet } from './tells-street.ts';

const sources = [{ id: 's', name: 'S', publisher: 'S', asOf: '2026-10', license: 'public domain' }];
const centerOf = areaCenters([
  { city: 'St. Mary', state: 'MD', county: 'Calvert', lat: 38, lng: -76 },
  { city: 'Saint Mary', state: 'MD', county: 'Calvert', lat: 39, lng: -77 },
  { city: 'St. Mary', state: 'VA', lat: 10, lng: -70 },
]);
const listing: Listing = {
  id: 7,
  name: 'Quiet Harbor',
  otherName: 'Elm Holdings',
  street: '12 Elm Street',
  unit: 'Rear',
  city: 'Saint Mary',
  state: 'MD',
  zip: '20685',
  county: 'Calvert',
  position: { lat: 38.4321, lng: -76.5432, precision: 'address' },
  phones: [
    { purpose: 'main', number: '4102340101' },
    { purpose: 'intake', number: '4102340102', extension: '3' },
  ],
  website: 'https://elm.example.org',
  licenses: [{ source: 's', number: 'L12', issuer: 'State' }],
  statements: [{ source: 's', yes: ['SA', 'MM'], no: [] }],
  confidential: true,
};

describe('what is published of a confidential place', () => {
  const { place, withheld } = publishable(listing, centerOf);

  test('is named field by field, and nothing else', () => {
    expect(withheld).toBeUndefined();
    expect(place).toEqual({
      id: 7,
      name: 'Quiet Harbor',
      city: 'Saint Mary',
      state: 'MD',
      zip: '',
      county: 'Calvert',
      position: { lat: 38.5, lng: -76.5, precision: 'zip' },
      phones: [{ purpose: 'intake', number: '4102340102', extension: '3' }],
      statements: listing.statements,
      confidential: true,
    });
    expect(publishable(place, centerOf)).toEqual({ place });
    const strange = { ...listing, directions: 'behind the elm' };
    expect(publishable(strange, centerOf).place).toEqual(place);
  });

  test('of any other place is all of it', () => {
    const { confidential: _, ...open } = listing;
    expect(publishable(open, centerOf).place).toBe(open);
  });

  test('is nothing without an intake line, or with a name that tells', () => {
    expect(publishable({ ...listing, phones: [listing.phones[0]!] }, centerOf).withheld).toBe(
      'no-intake-line',
    );
    const named = publishable({ ...listing, name: 'The Elm St. House' }, centerOf);
    expect(named.withheld).toBe('name-tells-street');
    expect(JSON.stringify(named)).not.toMatch(/elm/i);
  });

  test('stands in the middle of its city, else of its county, else nowhere', () => {
    const where = (city: string, state: string, county?: string) =>
      centerOf({ city, state, ...(county && { county }) });
    expect(where('ST MARY', 'MD')).toEqual({ lat: 38.5, lng: -76.5 });
    expect(where('Nowhere', 'MD', 'Calvert County')).toEqual({ lat: 38.5, lng: -76.5 });
    expect(where('Nowhere', 'MD')).toBeUndefined();
    expect(publishable({ ...listing, city: 'Nowhere', county: 'None' }, centerOf).place).not.toHaveProperty(
      'position',
    );
  });
});

test.each([
  ['Elm House', '12 Elm Street', true],
  ['House on 5th', '9 Fifth Avenue', true],
  ['Martin Luther King Center', '1 MLK Blvd', true],
  ['Helm House', '12 Elm Street', false],
  ['Saint Mary House', '12 Saint Mary Street', false],
  ['Saint Mary Street House', '12 Saint Mary St.', true],
  ['12 Saint Mary', '12 Saint Mary Road', true],
  ['Quiet Harbor', undefined, false],
])('"%s" of %s tells its street: %s', (name, street, tells) => {
  const where = { city: 'Saint Mary', state: 'MD', ...(street && { street }) };
  expect(tellsStreet(name, where)).toBe(tells);
});

test('who says so may share a word with a street, but not name it', () => {
  const where = { street: '12 State Street', city: 'Saint Mary', state: 'MD' };
  expect(tellsAddress('Maryland State Department of Health', where)).toBe(false);
  expect(tellsAddress('Friends of State St.', where)).toBe(true);
  expect(tellsAddress('12 State', where)).toBe(true);
});

test('one source that says a place is confidential is enough, and only its words are shown', () => {
  const row = { ...listing, key: '1', stated: listing.statements[0]! };
  const { confidential: _, ...open } = row;
  const list = (id: string, asOf: string, record: typeof row | typeof open) => ({
    source: { ...sources[0]!, id, asOf },
    role: 'adds-listings' as const,
    records: [{ ...record, stated: { ...record.stated, source: id } }],
  });
  for (const date of ['2024-01', '2027-01']) {
    const { records } = mergeSources([
      list('hides', '2026-01', { ...row, name: 'Quiet Harbor', zip: '' }),
      list('shows', date, { ...open, name: 'Quiet Harbor at Elm' }),
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ confidential: true, name: 'Quiet Harbor' });
    expect(records[0]?.statements).toHaveLength(2);
  }
});

describe('a pack', () => {
  const open: Listing = { ...publishable({ ...listing, id: 1 }, () => undefined).place };
  const { confidential: _, ...plain } = open;

  test('says which rows are confidential, and is as it was where none is', () => {
    const { search } = encodePack([plain, { ...publishable(listing, centerOf).place }], {
      kind: 'treatment',
      sources,
    });
    const pack = openPack(search);
    expect([1, 7].map((id) => pack.isConfidential(pack.rowOf(id)!))).toEqual([false, true]);
    expect(pack.phone(pack.rowOf(7)!)?.purpose).toBe('intake');
    const none = encodePack([plain], { kind: 'treatment', sources }).search;
    expect(splitSections(none).sectionIf(SECTION.confidential, 'any')).toBeUndefined();
  });

  test.each([
    ['street', { street: '1 Elm St' }],
    ['second name', { otherName: 'Elm' }],
    ['website', { website: 'https://elm.example' }],
    ['ZIP', { zip: '20685' }],
    ['position', { position: listing.position! }],
    ['phone that is no intake line', { phones: listing.phones }],
    ['license', { licenses: listing.licenses! }],
  ])('refuses a confidential listing with a %s, and does not name it', (what, more) => {
    const encode = () => encodePack([{ ...open, ...more }], { kind: 'treatment', sources });
    expect(encode).toThrow(`listing 1: it is confidential and holds a ${what}`);
  });
});

test('the registry forgets closed ids that lead to a confidential place or stood at its address', () => {
  const entry = (id: number, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
    id,
    standing: 'closed',
    name: `Place ${id}`,
    otherName: '',
    street: `${id} Oak Road`,
    unit: '',
    city: 'Saint Mary',
    state: 'MD',
    zip: '20685',
    phone: '4102340101',
    ...more,
  });
  const registry = [
    entry(1, { into: 2 }),
    entry(2, { into: 5 }),
    entry(3, { street: '12 ELM ST' }),
    entry(4, { street: '12 Elm Street', city: 'Laurel' }),
    entry(5, { standing: 'listed' }),
    entry(6, { standing: 'listed', street: '12 Elm Street' }),
    entry(8, { into: 9 }),
    entry(9, { into: 8 }),
  ];
  const after = forgetAddresses(registry, [{ id: 5, rows: [listing] }]);
  expect(after.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
  expect(after.filter(({ name }) => name === '').map(({ id, into }) => [id, into])).toEqual([
    [1, 2],
    [2, 5],
    [3, undefined],
  ]);
  expect(forgetAddresses(registry, [])).toBe(registry);
});
