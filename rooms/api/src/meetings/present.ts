import {
  currentOccurrence,
  type MeetingAnswer as Found,
  isCurrent,
  MEETING_GROUPS,
  type MeetingDetail,
  type MeetingHit,
  type MeetingPack,
  type MeetingQuery,
  nextOccurrences,
  type Place,
  WEEKDAYS,
  type WeeklyTime,
} from '@waymark/directory';
import { presentFacts } from '../present-facts.ts';
import { optional, presentSource } from '../present-listing.ts';
import { presentPlace, roundMiles } from '../present-search.ts';
import type { AskedMoment } from './read-moment.ts';
import type { MeetingAnswer, MeetingDetailAnswer, MeetingHitAnswer, MeetingsAnswer } from './schemas.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const clockTime = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const iso = (at: number): string => new Date(at).toISOString();

const presentWeekly = ({ weekday, startMinute, durationMinutes }: WeeklyTime) => ({
  weekday: WEEKDAYS[weekday],
  start: clockTime(startMinute),
  ...(durationMinutes === undefined ? {} : { minutes: durationMinutes }),
});

const presentMeeting = (
  pack: MeetingPack,
  row: number,
  { now }: AskedMoment,
  next: { readonly start: number; readonly end: number } | undefined,
): MeetingAnswer => {
  const weekly = pack.time(row);
  const position = pack.position(row);
  const sources = pack.sourcesOf(row);
  return {
    id: pack.id(row),
    name: pack.name(row),
    ...(weekly && { weekly: presentWeekly(weekly) }),
    zone: pack.zone(row),
    zoneFrom: pack.zoneFrom(row),
    ...(next && { next: { start: iso(next.start), end: iso(next.end), onNow: next.start <= now } }),
    ...optional('venue', pack.venue(row)),
    ...optional('street', pack.street(row)),
    city: pack.city(row),
    state: pack.state(row),
    zip: pack.zip(row),
    ...(position && { position: { lat: position.lat, lng: position.lng, precision: position.precision } }),
    ...optional('joinUrl', pack.onlineUrl(row)),
    ...optional('dialIn', pack.phone(row)?.number),
    facts: presentFacts(MEETING_GROUPS, (group, concept) => pack.fact(row, group, concept)),
    current: sources.some(({ asOf }) => isCurrent(asOf, now)),
    sources: sources.map(presentSource),
    ...optional('updatedOn', pack.updatedOn(row)),
  };
};

const presentHit = (
  pack: MeetingPack,
  moment: AskedMoment,
  { row, start, end, miles, travelMinutes, remote, reasons, notes }: MeetingHit,
): MeetingHitAnswer => ({
  ...presentMeeting(pack, row, moment, start === undefined || end === undefined ? undefined : { start, end }),
  ...(miles === undefined ? {} : { miles: roundMiles(miles) }),
  ...(travelMinutes === undefined ? {} : { travelMinutes }),
  remote,
  reasons: [...reasons],
  notes: [...notes],
});

const presentMoment = ({ now, zone, zoneFrom }: AskedMoment) => ({ now: iso(now), zone, zoneFrom });

interface Asked {
  readonly pack: MeetingPack;
  readonly moment: AskedMoment;
  readonly isDemo: boolean;
}

/** An answer about meetings as the API says it. */
export const presentMeetings = (
  { pack, moment, isDemo }: Asked,
  query: MeetingQuery,
  place: Place | undefined,
  found: Found,
): MeetingsAnswer => ({
  total: found.total,
  here: found.here,
  limit: query.limit ?? 25,
  offset: query.offset ?? 0,
  order: query.order ?? 'soonest',
  moment: presentMoment(moment),
  ...(isDemo ? { demo: true } : {}),
  ...(place ? { place: presentPlace(place) } : {}),
  forgiven: found.forgiven,
  hits: found.hits.map((hit) => presentHit(pack, moment, hit)),
  counts: found.counts,
  relax: found.relax.map(({ changes, total }) => ({ changes: [...changes], total })),
  beyond: found.beyond.map((hit) => presentHit(pack, moment, hit)),
});

/** Everything that is known of one meeting. */
export const presentMeetingDetail = (
  { pack, moment, isDemo }: Asked,
  detail: MeetingDetail,
  row: number,
): MeetingDetailAnswer => {
  const { zones, now } = moment;
  const timed = detail.meeting(row);
  const next = currentOccurrence(zones, timed, now) ?? nextOccurrences(zones, timed, now)[0];
  const asOf = new Map(pack.sources.map((source) => [source.id, source.asOf]));
  return {
    ...presentMeeting(pack, row, moment, next),
    moment: presentMoment(moment),
    ...(isDemo ? { demo: true } : {}),
    ...optional('group', detail.otherName(row)),
    ...optional('unit', detail.unit(row)),
    ...optional('directions', detail.directions(row)),
    ...optional('notes', detail.notes(row)),
    ...optional('website', detail.website(row)),
    statements: detail.statements(row).map(({ source, yes, no }) => ({
      source,
      asOf: asOf.get(source) ?? '',
      yes: [...yes],
      no: [...no],
    })),
  };
};
