import {
  findMeetingConcept,
  findMeetingGroup,
  isToGoTo,
  type MeetingGroupId,
  type MeetingHit,
  type MeetingNote,
  type MeetingPack,
} from '@waymark/directory';
import { type Device, destinationOf, directionsTo } from '#lib/directions/directions.ts';
import { milesWords } from '#lib/find/miles.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { dateWords, type Reader, type TimeView, timeView, weeklyWords } from './meeting-times.ts';

/** What a person asked for, as far as cards say it. */
export interface CardContext {
  readonly now: number;
  /** Asked around a place: who is too far from a room is told that they would join from where they are. */
  readonly isAround: boolean;
  readonly reader: Reader;
  readonly device: Device;
  /** The operator's own address for directions. */
  readonly directions: string | null;
}

export interface MeetingCardView {
  readonly id: number;
  readonly row: number;
  readonly name: string;
  readonly time: TimeView | undefined;
  /** Day and time by the meeting's own clock, or that there is none fixed. */
  readonly weekly: string;
  readonly address: readonly string[];
  /** It has a room as well, too far from the place asked about. */
  readonly afar?: string;
  readonly distance?: string;
  readonly directions?: string;
  /** It has a place on the map. */
  readonly isOnMap: boolean;
  readonly joinUrl?: string;
  readonly dialIn?: string;
  /** In person, online; fellowship; for whom; language. */
  readonly facts: readonly string[];
  readonly medicine: { readonly tone: 'known' | 'unknown' | 'caution'; readonly words: string } | undefined;
  readonly notes: readonly string[];
  readonly isOld: boolean;
  readonly listed: string;
}

const noteWords: Readonly<Partial<Record<MeetingNote, () => string>>> = {
  'list-not-current': m.meetings_note_old,
  'zone-not-known': m.meetings_note_zone_unknown,
  suspended: m.meetings_note_suspended,
  'venue-closed': m.meetings_note_venue,
  'not-every-week': m.meetings_note_weeks,
  'zone-from-state': m.meetings_note_zone_state,
  'how-to-join-not-stated': m.meetings_note_join,
  'id-required': m.meetings_note_id,
  'restricted-entry': m.meetings_note_entry,
  'closed-holidays': m.meetings_note_holidays,
  'location-unknown': m.meetings_note_place,
  'location-approximate': m.meetings_note_about,
  'location-zip': m.meetings_note_about,
};

const shownGroups: readonly MeetingGroupId[] = [
  'fellowship',
  'attendance',
  'doors',
  'for',
  'language',
  'access',
];

export function conceptWords(group: MeetingGroupId, concept: string): string {
  return findMeetingConcept(group, concept)!.label[getLocale()];
}

function factsOf(pack: MeetingPack, row: number, isAfar: boolean): readonly string[] {
  return shownGroups.flatMap((group) =>
    findMeetingGroup(group)!
      .concepts.filter(({ id }) => pack.fact(row, group, id) === 'yes')
      // A hybrid one says "in person" and "online" already; English is what is expected.
      .filter(({ id }) => id !== 'hybrid' && id !== 'english')
      .filter(({ id }) => !(isAfar && id === 'in-person'))
      .map(({ id }) => conceptWords(group, id)),
  );
}

/** A quarter of an hour is close enough for a way of hours; past a few of them the miles say it all. */
function wayWords(distance: string, minutes: number): string {
  if (minutes > 4 * 60) return m.meetings_way_far({ distance });
  if (minutes < 90) return m.meetings_way({ distance, minutes: String(minutes) });
  const quarters = Math.ceil(minutes / 15);
  return m.meetings_way_hours({
    distance,
    hours: String(Math.floor(quarters / 4)),
    minutes: String((quarters % 4) * 15),
  });
}

function medicineOf(pack: MeetingPack, { row, notes }: MeetingHit): MeetingCardView['medicine'] {
  if (notes.includes('medicine-not-welcome'))
    return { tone: 'caution', words: m.meetings_stance_abstinence() };
  if (pack.fact(row, 'on-medicine', 'welcome') === 'yes')
    return { tone: 'known', words: m.meetings_stance_welcomes() };
  // Families come without a medicine of their own.
  if (pack.fact(row, 'audience', 'families') === 'yes') return undefined;
  return { tone: 'unknown', words: m.meetings_stance_medicine() };
}

/** Where a meeting is: building, street, town. */
export function addressLines(pack: MeetingPack, row: number): readonly string[] {
  const city = [pack.city(row), pack.state(row)].filter((part) => part !== '').join(', ');
  return [
    pack.venue(row),
    pack.street(row),
    [city, pack.zip(row)].filter((part) => part !== '').join(' '),
  ].filter((line): line is string => line !== undefined && line !== '');
}

function afarWords(pack: MeetingPack, row: number): string {
  const place = [pack.city(row), pack.state(row)].filter((part) => part !== '').join(', ');
  return place === '' ? m.meetings_afar_unnamed() : m.meetings_afar({ place });
}

function listedWords(pack: MeetingPack, row: number): string {
  const newest = [...pack.sourcesOf(row)].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  const updated = pack.updatedOn(row);
  const listed = newest
    ? m.meetings_listed({ publisher: newest.publisher, date: dateWords(newest.asOf) })
    : '';
  return [listed, updated ? m.meetings_updated({ date: dateWords(updated) }) : '']
    .filter((words) => words !== '')
    .join(' ');
}

/** A meeting as a card shows it, as of now. */
export function meetingCard(pack: MeetingPack, hit: MeetingHit, context: CardContext): MeetingCardView {
  const { row, miles, start, end, notes } = hit;
  const hasRoom = isToGoTo(pack, row);
  // The search gives no miles to a room outside the place asked about, when it can be joined from afar.
  const isAfar = context.isAround && hit.remote && miles === undefined && hasRoom;
  const goes = hasRoom && !isAfar;
  const weekly = pack.time(row);
  const address = goes ? addressLines(pack, row) : [];
  const destination = goes
    ? destinationOf({
        street: pack.street(row),
        city: pack.city(row),
        state: pack.state(row),
        zip: pack.zip(row),
      })
    : undefined;
  const joinUrl = pack.onlineUrl(row);
  const dialIn = pack.phone(row)?.number;
  const precision = pack.position(row)?.precision ?? 'zip';
  return {
    id: hit.id,
    row,
    name: pack.name(row),
    time:
      start === undefined || end === undefined
        ? undefined
        : timeView({ start, end }, pack.zone(row), context.now, context.reader),
    weekly: weekly ? weeklyWords(weekly) : m.meetings_no_time(),
    address,
    ...(isAfar && { afar: afarWords(pack, row) }),
    ...(miles !== undefined &&
      goes && {
        distance:
          hit.travelMinutes === undefined
            ? milesWords(miles, precision)
            : wayWords(milesWords(miles, precision), hit.travelMinutes),
      }),
    ...(destination && {
      directions: directionsTo(destination, context.device, context.directions).href,
    }),
    isOnMap: goes && pack.position(row) !== undefined,
    ...(joinUrl !== undefined && { joinUrl }),
    ...(dialIn !== undefined && { dialIn }),
    facts: factsOf(pack, row, isAfar),
    medicine: medicineOf(pack, hit),
    notes: [...new Set(notes.flatMap((note) => noteWords[note]?.() ?? []))],
    isOld: notes.includes('list-not-current'),
    listed: listedWords(pack, row),
  };
}
