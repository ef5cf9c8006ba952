import type { Meeting, MeetingCode, Point, Source, Weekday } from '@waymark/directory';
import { zoneOfState } from '@waymark/directory';
import { type Draw, drawFrom } from '../draw.ts';

/** A place of the real directory, from which names, streets and the spread over the country are taken. */
export interface RealPlace extends Point {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

const asOf = '2026-11-20';
const FEEDS = 40;

type Shares<T> = readonly (readonly [value: T, share: number])[];

/**
 * Counted in four recorded feeds of NA and AA meetings, 2018 to 2023 (6,066 meetings; NA's share of fellowships, and that of the
 * small ones, are set by hand).
 */
const START_HOURS: Shares<number> = [
  ...([
    [1140, 940],
    [1200, 697],
    [1170, 694],
    [720, 530],
    [1080, 409],
    [420, 278],
    [1110, 263],
    [600, 234],
    [1050, 165],
    [360, 150],
    [1230, 128],
    [540, 107],
    [450, 100],
    [1020, 94],
    [780, 92],
    [480, 91],
    [660, 88],
    [390, 81],
    [750, 71],
    [900, 65],
    [570, 65],
    [960, 63],
    [630, 51],
    [735, 48],
    [510, 48],
    [840, 43],
    [1320, 32],
    [435, 29],
    [1260, 24],
    [1155, 17],
    [330, 17],
    [1380, 15],
  ] as const),
];
const DURATIONS: Shares<number> = [
  [60, 2700],
  [90, 1380],
  [75, 76],
  [120, 22],
  [105, 11],
  [0, 1880],
];
const CODES: Shares<MeetingCode> = [
  ['open', 0.634],
  ['discussion', 0.25],
  ['closed', 0.211],
  ['wheelchair', 0.177],
  ['english', 0.163],
  ['literature', 0.16],
  ['speaker', 0.106],
  ['steps', 0.115],
  ['spanish', 0.084],
  ['women', 0.062],
  ['men', 0.048],
  ['newcomers', 0.037],
  ['topic', 0.022],
  ['lgbtq', 0.013],
  ['meditation', 0.009],
  ['no-children', 0.009],
  ['young-people', 0.008],
  ['no-smoking', 0.008],
  ['closed-holidays', 0.006],
  ['cameras', 0.005],
  ['childcare', 0.004],
  ['id-required', 0.003],
  ['asl', 0.002],
  ['venue-closed', 0.01],
];
const FELLOWSHIPS: Shares<MeetingCode> = [
  ['aa', 52],
  ['na', 28],
  ['al-anon', 9],
  ['smart', 3],
  ['celebrate-recovery', 2],
  ['nar-anon', 1],
  ['heroin-anonymous', 1],
  ['recovery-dharma', 1],
  ['cocaine-anonymous', 1],
  ['lifering', 0.5],
  ['mara', 0.5],
];
const WAYS: Shares<readonly MeetingCode[]> = [
  [['in-person'], 735],
  [['online'], 165],
  [['online', 'phone'], 20],
  [['in-person', 'online'], 75],
  [['suspended'], 5],
];
const KINDS_OF_VENUE = [
  ...[
    'Methodist Church',
    'Lutheran Church',
    'Presbyterian Church',
    'Baptist Church',
    'Episcopal Church',
    'Catholic Church',
  ],
  ...[
    'Community Center',
    'Alano Club',
    'Clubhouse',
    'Hospital',
    'Library',
    'Fellowship Hall',
    'Recovery Center',
  ],
];
const WORDS_OF_NAMES = [
  ...[
    'Serenity',
    'Hope',
    'New',
    'Life',
    'Sober',
    'Step',
    'Study',
    'Night',
    'Noon',
    'Morning',
    'Happy',
    'Hour',
    'Living',
  ],
  ...[
    'Freedom',
    'Way',
    'Grupo',
    'Nueva',
    'Vida',
    'Gratitude',
    'Miracles',
    'Courage',
    'Beginners',
    'Early',
    'Birds',
    'Sunrise',
  ],
  ...[
    'Book',
    'Simple',
    'Keep',
    'It',
    'One',
    'Day',
    'At',
    'A',
    'Time',
    'Attitude',
    'Adjustment',
    'First',
    'Things',
    'Together',
  ],
];

const chosen = <T>(draw: Draw, shares: Shares<T>): T => draw.weighted(shares, ([, share]) => share)[0];

/** As many made-up meetings as asked, spread over the country as its programs are, the same for the same seed. */
export const drawMeetings = (
  places: readonly RealPlace[],
  count: number,
  seed: number,
): { readonly meetings: readonly Meeting[]; readonly sources: readonly Source[] } => {
  const draw = drawFrom(seed);
  const words = places.flatMap(({ name }) => name.match(/[A-Z][a-z]{2,}/g) ?? []);
  const venues = Array.from({ length: Math.ceil(count / 2.65) }, () => drawVenue(draw, places, words));
  const states = [...new Set(places.map(({ state }) => state))].sort();
  const meetings: Meeting[] = [];
  while (meetings.length < count) {
    for (const meeting of drawGroup(
      draw,
      draw.one(venues),
      words,
      (state) => `feed-${states.indexOf(state) % FEEDS}`,
    ))
      if (meetings.length < count) meetings.push({ ...meeting, id: meetings.length + 1 });
  }
  // Ids are given in the order of the map, and new ones come after those that were there.
  const ids = meetings.map(({ id }) => (draw.fraction() < 0.1 ? id + count : id));
  return {
    meetings: meetings.map((meeting, i) => ({ ...meeting, id: ids[i]! })),
    sources: Array.from({ length: FEEDS }, (_, i) => ({
      id: `feed-${i}`,
      name: `Feed ${i}`,
      publisher: `Feed ${i}`,
      asOf,
      license: 'facts',
    })),
  };
};

const drawVenue = (draw: Draw, places: readonly RealPlace[], words: readonly string[]) => {
  const { lat, lng, city, state, zip } = draw.one(places);
  const apart = () => (draw.fraction() - 0.5) / 10;
  return {
    venue: `${draw.one(words)} ${draw.one(KINDS_OF_VENUE)}`,
    street: draw.one(places).street.replace(/^\d+/, () => String(1 + draw.whole(9_999))),
    city,
    state,
    zip,
    position: { lat: lat + apart(), lng: lng + apart(), precision: 'address' as const },
  };
};

/** The meetings of one group: one name, one place, one start, on some days of the week. */
const drawGroup = (
  draw: Draw,
  place: ReturnType<typeof drawVenue>,
  words: readonly string[],
  feedOf: (state: string) => string,
): readonly Omit<Meeting, 'id'>[] => {
  const name = [
    draw.fraction() < 0.6 ? draw.one(WORDS_OF_NAMES) : draw.one(words),
    draw.fraction() < 0.5 ? draw.one(WORDS_OF_NAMES) : draw.one(words),
    ...(draw.fraction() < 0.4 ? [draw.one(words)] : []),
    ...(draw.fraction() < 0.3 ? ['Group'] : []),
  ].join(' ');
  const ways = chosen(draw, WAYS);
  const days = draw.some([0, 1, 2, 3, 4, 5, 6], draw.fraction() < 0.75 ? 1 : 1 + draw.whole(7));
  const startMinute = chosen(draw, START_HOURS);
  const durationMinutes = chosen(draw, DURATIONS);
  const room = String(10 ** 9 + Math.floor(draw.fraction() * 9e10));
  const online = {
    ...(ways.includes('online') && { url: `https://zoom.us/j/${room}` }),
    ...(ways.includes('phone') && {
      phone: draw.one(['6465588656', '3017158592', '3126266799', '6699006833']),
    }),
  };
  const yes = [
    chosen(draw, FELLOWSHIPS),
    ...ways,
    ...CODES.flatMap(([code, share]) => (draw.fraction() < share ? [code] : [])),
  ];
  const updatedOn = new Date(Date.UTC(2022, 0, 1) + draw.whole(1_700) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const notes = Array.from({ length: draw.whole(12) }, () => draw.one(words)).join(' ');
  return days.map((day) => ({
    name,
    weekday: day as Weekday,
    startMinute,
    ...(durationMinutes > 0 && { durationMinutes }),
    zone: zoneOfState(place.state)?.zone ?? 'America/New_York',
    zoneFrom: 'position',
    place,
    ...(Object.keys(online).length > 0 && { online }),
    ...(notes !== '' && { notes }),
    ...(draw.fraction() < 0.6 && { updatedOn }),
    statements: [{ source: feedOf(place.state), yes, no: [] }],
  }));
};
