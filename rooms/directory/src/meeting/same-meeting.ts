import { distanceMiles } from '../geo.ts';
import { addressKey, compareAddresses } from '../merge/address-key.ts';
import { shapeOf } from '../merge/word-shape.ts';
import { countTypingErrors, errorsForgiven, wordsOf } from '../search/words.ts';
import { fellowship } from './concepts/fellowship.ts';
import type { MeetingRecord } from './meeting.ts';

/** One building, and the parking lot from which its position was taken. */
const NEAR_MILES = 0.15;
/** Words that stand in the name of any meeting, and days, which the time already tells. */
const TELLS_LITTLE = new Set(
  `a and at de del el en for group grupo home in just la los meeting meetings of on or online reunion the to zoom
   anonymous aa na ca ha afg alanon al anon virtual hybrid in person discussion open closed
   sunday monday tuesday wednesday thursday friday saturday domingo lune marte miercole jueve vierne sabado
   morning noon afternoon evening night nite noche`
    .split(/\s+/)
    .map(shapeOf),
);
/** A number of a room, or a code like those of Google Meet. */
const ROOM = /\d{6,}|\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b/i;
const FELLOWSHIPS: ReadonlySet<string> = new Set(fellowship.concepts.flatMap(({ is }) => is.any));

/** What of a record the comparison reads, worked out once. */
export interface MeetingTraits {
  readonly record: MeetingRecord;
  readonly fellowships: ReadonlySet<string>;
  /** Words of the name that tell something; all of them where none does. */
  readonly words: readonly string[];
  readonly street: ReturnType<typeof addressKey>;
  readonly town: string;
  /** The address to join at, in one shape. */
  readonly door: string;
  /** True where the address names one room, and not only the service that has it. */
  readonly oneRoom: boolean;
  readonly toGoTo: boolean;
}

export function meetingTraits(record: MeetingRecord): MeetingTraits {
  const { name, place, online, stated } = record;
  const all = wordsOf(name).map(shapeOf);
  const telling = all.filter((word) => !TELLS_LITTLE.has(word));
  const yes = new Set(stated.yes);
  const door = (online?.url ?? '')
    .replace(/^https:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
  return {
    record,
    fellowships: new Set(stated.yes.filter((code) => FELLOWSHIPS.has(code))),
    words: [...new Set(telling.length > 0 ? telling : all)].sort(),
    street: addressKey(place?.street, place?.unit),
    town: `${place?.state ?? ''} ${wordsOf(place?.city ?? '').join(' ')}`,
    door,
    oneRoom: ROOM.test(door),
    toGoTo: yes.has('in-person') || !(yes.has('online') || yes.has('phone')),
  };
}

/**
 * How surely two records are one gathering: 0 = not. They must begin on the same day at the same minute, belong to one
 * fellowship, and be held in one place under names that are alike, or behind one door online.
 */
export function sameMeeting(a: MeetingTraits, b: MeetingTraits): number {
  const [one, other] = [a.record, b.record];
  if (one.weekday !== other.weekday || one.startMinute !== other.startMinute) return 0;
  if (
    a.fellowships.size > 0 &&
    b.fellowships.size > 0 &&
    ![...a.fellowships].some((code) => b.fellowships.has(code))
  )
    return 0;
  const names = nameScore(a.words, b.words);
  const timed = one.weekday !== undefined;
  // In one room online only one meeting can be on: the name may be anything. Without a time, the name must tell.
  if (a.door !== '' && a.door === b.door && one.zone === other.zone && ((timed && a.oneRoom) || names > 0))
    return 3 + names;
  if (a.toGoTo !== b.toGoTo) return 0;
  if (!a.toGoTo) return one.zone === other.zone && names === 1 && sameArea(a, b) ? 2 : 0;
  const place = placeScore(a, b);
  return place > 0 && names > 0 ? place + names : 0;
}

/** What tells two entries of one feed apart: where it is the same, the feed lists one meeting twice. */
export function sayingOf({
  record: { weekday, startMinute, zone, place },
  words,
  door,
  town,
  toGoTo,
  fellowships,
}: MeetingTraits): string {
  return JSON.stringify([
    ...[weekday ?? null, startMinute ?? null, zone, words, door, town, toGoTo, [...fellowships].sort()],
    ...[wordsOf(place?.street ?? ''), wordsOf(place?.venue ?? ''), wordsOf(place?.unit ?? '')],
    ...[place?.position?.lat ?? null, place?.position?.lng ?? null],
  ]);
}

function sameArea(a: MeetingTraits, b: MeetingTraits): boolean {
  return a.door === '' || b.door === '' ? a.town === b.town : false;
}

/** 2 = the same house by its address, 1 = the same spot by its position; 0 where one of them says otherwise. */
function placeScore(a: MeetingTraits, b: MeetingTraits): number {
  const [here, there] = [a.record.place?.position, b.record.place?.position];
  const exact = here?.precision === 'address' && there?.precision === 'address';
  const miles = exact ? distanceMiles(here, there) : undefined;
  if (miles !== undefined && miles > NEAR_MILES) return 0;
  const { place } = a.town === b.town ? compareAddresses(a.street, b.street) : { place: 'open' };
  if (place === 'same') return 2;
  return miles === undefined ? 0 : 1;
}

/** 1 = the same words, less = enough of them, 0 = other names. */
function nameScore(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  const alike = (word: string, other: string) =>
    word === other || countTypingErrors(word, other, errorsForgiven(word)) <= errorsForgiven(word);
  const shared = few.filter((word) => many.some((other) => alike(word, other))).length;
  const share = shared / (few.length + many.length - shared);
  return share === 1 ? 1 : shared === few.length || share >= 0.5 ? share : 0;
}
