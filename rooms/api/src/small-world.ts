// A directory of a few listings for tests: real packs, encoded and opened as a phone would open them.
import {
  encodeHomes,
  encodeMeetings,
  encodePack,
  encodePlaces,
  type Home,
  type Listing,
  type Manifest,
  type Meeting,
  openDetail,
  openHomeDetail,
  openHomes,
  openMeetingDetail,
  openMeetings,
  openPack,
  openPlaces,
  readPlaceTable,
  type Source,
} from '@waymark/directory';
import type { OpenPacks, PackStore } from './pack-store.ts';
import { smallCodeBook } from './small-code-book.ts';

export const source: Source = {
  id: 'small-list',
  name: 'A small list',
  publisher: 'Tests',
  asOf: '2023-06',
  license: 'public domain',
};

export const listing = (id: number, more: Partial<Listing>, yes: readonly string[]): Listing => ({
  id,
  name: `Program ${id}`,
  city: 'Baltimore',
  state: 'MD',
  zip: '21201',
  position: { lat: 39.29 + id / 1000, lng: -76.62, precision: 'address' },
  phones: [{ purpose: 'main', number: `41055501${String(id).padStart(2, '0')}` }],
  statements: [{ source: source.id, yes, no: [] }],
  ...more,
});

export const listings: readonly Listing[] = [
  listing(1, { name: 'Harbor Clinic', street: '1 Pratt Street', website: 'https://harbor.example' }, [
    'SA',
    'OP',
    'MM',
    'OTP',
    'MD',
  ]),
  listing(2, { name: 'Bay House', phones: [] }, ['HH']),
  listing(
    3,
    {
      name: 'Mount Vernon Care',
      otherName: 'North Wing',
      county: 'Baltimore City',
      unit: 'Suite 2',
      phones: [
        { purpose: 'main', number: '4105550103', extension: '12' },
        { purpose: 'intake', number: '4105550199' },
      ],
    },
    ['SA', 'OP', 'BUM', 'MD', 'SP'],
  ),
  listing(
    4,
    {
      name: 'Laurel Center',
      city: 'Laurel',
      zip: '20707',
      position: { lat: 39.1, lng: -76.88, precision: 'zip' },
    },
    ['SA', 'RES'],
  ),
  listing(
    5,
    {
      name: 'Casa Clara',
      city: 'San Juan',
      state: 'PR',
      zip: '00901',
      position: { lat: 18.46, lng: -66.1, precision: 'approximate' },
    },
    ['SA', 'OP', 'UN', 'NMOA'],
  ),
];

const bytesOf = (
  world: readonly Listing[],
  sources: readonly Source[],
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> => {
  const { search, detail } = encodePack(world, { kind: 'treatment', sources });
  const zips = {
    columns: ['zip', 'lat', 'lon', 'city', 'state', 'county'],
    rows: [
      ['00901', 18.465, -66.107, 'San Juan', 'PR', 'San Juan'],
      ['20707', 39.1, -76.88, 'Laurel', 'MD', 'Prince Georges'],
      ['21201', 39.295, -76.626, 'Baltimore', 'MD', 'Baltimore City'],
    ],
  };
  const { table } = readPlaceTable(zips, [], world);
  return new Map([
    ['treatment-search.0000000000000001.pack', search],
    ['treatment-detail.0000000000000002.pack', detail],
    ['places-search.0000000000000003.pack', encodePlaces(table)],
  ]);
};

const openSmallWorld = (bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): OpenPacks => {
  const [search, detail, places] = [...bytes.values()] as [Uint8Array, Uint8Array, Uint8Array];
  const pack = openPack(search);
  const manifest: Manifest = {
    format: 1,
    asOf: source.asOf,
    sources: [source],
    packs: [...bytes].map(([file, content]) => ({
      kind: file.startsWith('places') ? 'places' : 'treatment',
      tier: file.includes('detail') ? 'detail' : 'search',
      file,
      bytes: content.byteLength,
      sha256: '0'.repeat(64),
    })),
  };
  return {
    manifest,
    pack,
    detail: openDetail(detail, pack),
    places: openPlaces(places),
    codeBook: smallCodeBook,
  };
};

/** A meeting of the small world, on Saturdays at 19:00 in Baltimore unless told otherwise. */
export const meeting = (id: number, yes: readonly string[], more: Partial<Meeting> = {}): Meeting => ({
  id,
  name: `Meeting ${id}`,
  weekday: 6,
  startMinute: 19 * 60,
  zone: 'America/New_York',
  zoneFrom: 'given',
  ...(yes.includes('in-person') && {
    place: {
      venue: 'Harbor Church',
      street: '12 Pier Street',
      city: 'Baltimore',
      state: 'MD',
      zip: '21201',
      position: { lat: 39.295, lng: -76.62, precision: 'address' as const },
    },
  }),
  statements: [{ source: 'small-feed', yes, no: [] }],
  ...more,
});

const meetingFeed = { ...source, id: 'small-feed', asOf: '2026-10-20' };

const openSmallMeetings = (meetings: readonly Meeting[]) => {
  const { search, detail } = encodeMeetings(meetings, { sources: [meetingFeed, source] });
  const pack = openMeetings(search);
  return { pack, detail: openMeetingDetail(detail, pack) };
};

const openSmallHomes = (homes: readonly Home[]) => {
  const { search, detail } = encodeHomes(homes, { sources: [source] });
  const pack = openHomes(search);
  return { pack, detail: openHomeDetail(detail, pack) };
};

/** A store that has meetings and recovery homes too. */
export const gatheringStore = (
  { meetings = [], homes = [] }: { readonly meetings?: readonly Meeting[]; readonly homes?: readonly Home[] },
  more: Partial<OpenPacks['manifest']> = {},
): PackStore => {
  const store = smallStore();
  const open: OpenPacks = {
    ...store.current()!,
    manifest: { ...store.current()!.manifest, ...more },
    meetings: openSmallMeetings(meetings),
    homes: openSmallHomes(homes),
  };
  return { ...store, current: () => open };
};

/** The memory twin of the store that reads a folder. Brotli forms are marked, not compressed. */
export const smallStore = (
  world: readonly Listing[] = listings,
  sources: readonly Source[] = [source],
): PackStore => {
  const bytes = bytesOf(world, sources);
  const open = openSmallWorld(bytes);
  return {
    current: () => open,
    async file(name) {
      const content = bytes.get(name.replace(/\.br$/, ''));
      return content && name.endsWith('.br') ? new TextEncoder().encode('compressed') : content;
    },
  };
};

export const emptyStore: PackStore = { current: () => undefined, file: async () => undefined };
