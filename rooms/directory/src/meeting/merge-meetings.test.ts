import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, Source } from '../listing.ts';
import type { MeetingFeed, MeetingRecord, Weekday } from './meeting.ts';
import { mergeMeetings } from './merge-meetings.ts';

const source = (id: string, asOf = '2026-11-01'): Source => ({
  id,
  name: id,
  publisher: id,
  asOf,
  license: 'facts',
});
const feed = (id: string, records: readonly MeetingRecord[], asOf?: string): MeetingFeed => ({
  source: source(id, asOf),
  records: records.map((record) => ({ ...record, stated: { ...record.stated, source: id } })),
});

/** Tuesday, 19:00, First Church, Baltimore. */
const basis: MeetingRecord = {
  key: '1',
  name: 'Hope at Seven',
  weekday: 2,
  startMinute: 1140,
  zone: 'America/New_York',
  zoneFrom: 'given',
  place: {
    venue: 'First Church',
    street: '12 N Main Street',
    city: 'Baltimore',
    state: 'MD',
    position: { lat: 39.29, lng: -76.61, precision: 'address' },
  },
  stated: { source: 'a', yes: ['in-person', 'na'], no: [] },
};
const online: MeetingRecord = {
  key: '9',
  name: 'Night Owls',
  weekday: 2,
  startMinute: 1140,
  zone: 'America/New_York',
  zoneFrom: 'given',
  online: { url: 'https://zoom.us/j/123456789' },
  stated: { source: 'a', yes: ['na', 'online'], no: [] },
};
const place = (change: Partial<NonNullable<MeetingRecord['place']>>) => ({
  place: { ...basis.place!, ...change },
});
const away = (lat: number): Position => ({
  lat,
  lng: -76.61,
  precision: 'address',
});

const joins = (a: MeetingRecord, b: MeetingRecord) =>
  mergeMeetings([feed('a', [a]), feed('b', [b])]).length === 1;

describe('the same meeting in two feeds', () => {
  test.each<[string, Partial<MeetingRecord>]>([
    ['to the letter', {}],
    ['with its address spelt another way', place({ street: '12 North Main St.' })],
    ['a little off on the map', place({ position: away(39.2912), street: 'Main & 1st' })],
    ['without a position', { place: { street: '12 N. Main St', city: 'BALTIMORE', state: 'MD' } }],
    ['with a longer name', { name: 'Hope at Seven Tuesday Group (NA)' }],
    ['with a typing error', { name: 'Hpoe at Seven' }],
    ['where only one says its fellowship', { stated: { source: 'b', yes: ['in-person'], no: [] } }],
    ['where one worked out the zone from the state', { zone: 'America/Detroit', zoneFrom: 'state' }],
  ])('is found %s', (_, change) => expect(joins(basis, { ...basis, ...change, key: '2' })).toBe(true));

  test.each<[string, Partial<MeetingRecord>]>([
    ['on another day', { weekday: 3 }],
    ['at another time', { startMinute: 1170 }],
    ['of another fellowship', { stated: { source: 'b', yes: ['aa', 'in-person'], no: [] } }],
    ['under another name', { name: 'Serenity' }],
    ['in another house', place({ position: away(39.3), street: '90 Oak St' })],
    [
      'in the same street of another town',
      { place: { street: '12 N Main St', city: 'Towson', state: 'MD' } },
    ],
    ['that is only known by its town', { place: { city: 'Baltimore', state: 'MD' } }],
  ])('is not a meeting %s', (_, change) =>
    expect(joins(basis, { ...basis, ...change, key: '2' })).toBe(false),
  );
});

describe('the same meeting online', () => {
  test.each<[string, Partial<MeetingRecord>, boolean]>([
    ['one room, one time, two names', { name: 'Owls of the Night Group' }, true],
    ['one room at another time', { startMinute: 1200 }, false],
    ['one room, the same hour in another zone', { zone: 'America/Chicago' }, false],
    [
      'the page of a service, and another name',
      { name: 'Serenity', online: { url: 'https://zoom.us/join' } },
      false,
    ],
    ['another room', { online: { url: 'https://zoom.us/j/987654321' } }, false],
  ])('%s', (_, change, same) => {
    expect(
      joins(
        {
          ...online,
          ...(change.online?.url?.endsWith('join') && change.online && { online: change.online }),
        },
        { ...online, ...change, key: '2' },
      ),
    ).toBe(same);
  });
});

describe('what comes of it', () => {
  test('has the freshest words, and what the others add', () => {
    const [merged, ...rest] = mergeMeetings([
      feed('old', [
        {
          ...basis,
          notes: 'Bring a chair.',
          durationMinutes: 90,
          website: 'https://old.example.org/',
          updatedOn: '2024-01-01',
        },
      ]),
      feed('new', [
        {
          ...basis,
          key: 'x',
          name: 'Hope at Seven!',
          website: 'https://new.example.org/',
          updatedOn: '2026-05-01',
          ...place({ venue: 'First Church, hall' }),
        },
      ]),
    ]);
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({
      name: 'Hope at Seven!',
      website: 'https://new.example.org/',
      notes: 'Bring a chair.',
      durationMinutes: 90,
      updatedOn: '2026-05-01',
      place: { venue: 'First Church, hall' },
      keys: [
        { source: 'new', key: 'x' },
        { source: 'old', key: '1' },
      ],
    });
    expect(merged!.statements.map((statement) => statement.source)).toEqual(['new', 'old']);
  });

  test('of lists that are both kept up, the entry that was changed last counts, whichever was read last', () => {
    const [merged] = mergeMeetings([
      feed(
        'yesterday',
        [{ ...basis, name: 'Hope at Seven (new room)', updatedOn: '2026-10-30' }],
        '2026-11-19',
      ),
      feed('today', [{ ...basis, updatedOn: '2021-03-01' }], '2026-11-20'),
      feed('long ago', [{ ...basis, updatedOn: '2026-11-01' }], '2026-09-01'),
    ]);
    expect(merged!.keys.map((each) => each.source)).toEqual(['yesterday', 'today', 'long ago']);
    expect(merged!.name).toBe('Hope at Seven (new room)');
  });

  test('takes the zone that a feed gives before one that was worked out', () => {
    const [merged] = mergeMeetings([
      feed('new', [{ ...basis, zone: 'America/Detroit', zoneFrom: 'state' }], '2026-11-20'),
      feed('old', [basis], '2026-01-01'),
    ]);
    expect(merged).toMatchObject({ zone: 'America/New_York', zoneFrom: 'given' });
  });

  test('an older word neither closes nor opens a meeting', () => {
    const closed = { ...basis, stated: { source: 'x', yes: ['in-person', 'na', 'suspended'], no: [] } };
    const states = (merged: ReturnType<typeof mergeMeetings>) =>
      merged[0]!.statements.some(({ yes }) => yes.includes('suspended'));
    expect(states(mergeMeetings([feed('a', [closed], '2020-05-01'), feed('b', [basis], '2026-11-01')]))).toBe(
      false,
    );
    expect(states(mergeMeetings([feed('a', [closed], '2026-11-01'), feed('b', [basis], '2020-05-01')]))).toBe(
      true,
    );
  });

  test('one feed that lists a meeting twice has it once; two rooms stay two', () => {
    const twice = mergeMeetings([feed('a', [basis, { ...basis, key: '2' }])]);
    expect(twice.map(({ keys }) => keys.map(({ key }) => key))).toEqual([['1', '2']]);
    expect(
      mergeMeetings([feed('a', [basis, { ...basis, key: '2', ...place({ unit: 'Room 4' }) }])]),
    ).toHaveLength(2);
  });

  test('two meetings that one feed tells apart are not joined by another feed', () => {
    const [up, down] = [place({ unit: 'Upstairs' }), place({ unit: 'Basement' })];
    const merged = mergeMeetings([
      feed('a', [
        { ...basis, key: 'up', name: 'Hope at Seven', ...up },
        { ...basis, key: 'down', name: 'Hope at Seven Men', ...down },
      ]),
      feed('b', [{ ...basis, key: 'b' }]),
    ]);
    expect(merged.map(({ keys }) => keys.map(({ key }) => key).sort())).toEqual([['down'], ['b', 'up']]);
  });
});

const record = (key: string): fc.Arbitrary<MeetingRecord> =>
  fc
    .record({
      name: fc.constantFrom('Hope', 'Hope Group', 'Serenity', 'Serenity Now', 'Night Owls'),
      weekday: fc.constantFrom<Weekday>(1, 2),
      startMinute: fc.constantFrom(1140, 1200),
      north: fc.integer({ min: 0, max: 6 }),
      street: fc.constantFrom('1 Main St', '1 Main Street', '9 Oak Ave', undefined),
      door: fc.constantFrom(
        'https://zoom.us/j/111111111',
        'https://zoom.us/j/222222222',
        undefined,
        undefined,
      ),
      yes: fc.uniqueArray(fc.constantFrom('na', 'aa', 'in-person', 'online', 'open', 'suspended'), {
        maxLength: 4,
      }),
      updatedOn: fc.constantFrom('2024-01-01', '2026-01-01', undefined),
    })
    .map(({ north, street, door, yes, updatedOn, ...rest }) => ({
      ...rest,
      key,
      zone: 'America/New_York',
      zoneFrom: 'given' as const,
      place: {
        city: 'Baltimore',
        state: 'MD',
        ...(street !== undefined && { street }),
        position: { lat: 39.29 + north / 1000, lng: -76.61, precision: 'address' as const },
      },
      ...(door !== undefined && { online: { url: door } }),
      ...(updatedOn !== undefined && { updatedOn }),
      stated: { source: 'set below', yes, no: [] },
    }));
const feeds = fc
  .tuple(
    ...['a', 'b', 'c'].map((id) =>
      fc
        .array(fc.constant(id), { maxLength: 8 })
        .chain((keys) => fc.tuple(...keys.map((_, i) => record(String(i))))),
    ),
  )
  .map((lists) => lists.map((records, i) => feed('abc'[i]!, records, `2026-0${i + 1}-01`)));

describe('random feeds', () => {
  test('lose no record, double none, and join none that begin at another time or belong to another fellowship', () => {
    let joined = 0;
    fc.assert(
      fc.property(feeds, (drawn) => {
        const merged = mergeMeetings(drawn);
        const all = drawn.flatMap(({ source: { id }, records }) => records.map(({ key }) => `${id}/${key}`));
        expect(merged.flatMap(({ keys }) => keys.map((each) => `${each.source}/${each.key}`)).sort()).toEqual(
          all.sort(),
        );
        const recordOf = new Map(
          drawn.flatMap(({ source: { id }, records }) =>
            records.map((each) => [`${id}/${each.key}`, each] as const),
          ),
        );
        for (const { keys, weekday, startMinute, statements } of merged) {
          if (keys.length > 1) joined++;
          const own = keys.map((each) => recordOf.get(`${each.source}/${each.key}`)!);
          for (const each of own) expect([each.weekday, each.startMinute]).toEqual([weekday, startMinute]);
          const named = own
            .map(({ stated: { yes } }) => yes.filter((code) => code === 'na' || code === 'aa'))
            .filter((codes) => codes.length > 0);
          for (const a of named) for (const b of named) expect(a.some((code) => b.includes(code))).toBe(true);
          expect(statements.map((statement) => statement.source)).toEqual(
            [...new Set(keys.map((each) => each.source))].sort(),
          );
          // But for what is closed, every word of every feed is kept.
          const said = new Set(own.flatMap(({ stated }) => stated.yes));
          said.delete('suspended');
          expect([...said].filter((code) => !statements.some(({ yes }) => yes.includes(code)))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(joined).toBeGreaterThan(200);
  });

  test('come to the same meetings in whatever order they are read', () => {
    fc.assert(
      fc.property(feeds, (drawn) => {
        const turned = drawn.toReversed().map((each) => ({ ...each, records: each.records.toReversed() }));
        expect(mergeMeetings(turned)).toEqual(mergeMeetings(drawn));
      }),
      { numRuns: 300 },
    );
  });

  test('a copy of a feed under another name adds no meeting', () => {
    fc.assert(
      fc.property(feeds, ([first]) => {
        const once = mergeMeetings([first!]);
        const copy = feed('copy', first!.records, '2026-09-01');
        expect(mergeMeetings([first!, copy])).toHaveLength(once.length);
      }),
      { numRuns: 200 },
    );
  });
});
