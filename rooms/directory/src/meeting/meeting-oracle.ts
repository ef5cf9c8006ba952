import { Temporal } from 'temporal-polyfill';
import { isStated } from '../concepts.ts';
import { distanceMiles } from '../geo.ts';
import type { Source } from '../listing.ts';
import { milesBetween, plainWords, slowTypingErrors } from '../search/oracle.ts';
import { longForm } from '../search/words.ts';
import type { Meeting } from './meeting.ts';
import { MEETING_GROUPS } from './meeting-concepts.ts';
import type { MeetingQuery, MeetingSelection, Moment, When } from './meeting-query.ts';
import { currentOccurrence, nextOccurrences, type Occurrence } from './occurrence.ts';
import { travelMinutes } from './travel.ts';

/**
 * What MEETINGS.md says, as plain loops over meetings. Only tests use it: the engine must give the same answers, and
 * shares nothing with it but the concepts, the rule of occurrences (held to a calendar library in its own test), the
 * way there and the table of abbreviations.
 */
export interface ToldMeeting {
  readonly meeting: Meeting;
  readonly yes: ReadonlySet<string>;
  readonly remote: boolean;
  /** Undefined for a meeting that nobody can go to. */
  readonly position: { readonly lat: number; readonly lng: number } | undefined;
  readonly words: readonly string[];
}

export function tellMeetings(meetings: readonly Meeting[]): readonly ToldMeeting[] {
  return meetings.map((meeting) => {
    const yes = new Set(meeting.statements.flatMap((statement) => statement.yes));
    const joined = yes.has('online') || yes.has('phone');
    const { name, place } = meeting;
    return {
      meeting,
      yes,
      remote: joined && !yes.has('suspended'),
      position: joined && !yes.has('in-person') ? undefined : place?.position,
      words: [name, place?.venue ?? '', place?.city ?? ''].flatMap(plainWords).map(longForm),
    };
  });
}

/** One way in which a meeting is in an answer. */
export interface Found {
  readonly told: ToldMeeting;
  readonly afar: boolean;
}

/** The meetings of the place, and those to be joined from it. */
function inPlace(told: readonly ToldMeeting[], { near, within, state }: MeetingQuery): readonly Found[] {
  const circle = near && within !== undefined;
  return told.flatMap((each): Found[] => {
    const own = each.meeting.place?.state ?? '';
    const miles = near && milesBetween(each.position, near);
    const inside = !circle || (miles !== undefined && miles <= within);
    if (inside && (state === undefined || own === state)) return [{ told: each, afar: false }];
    const ofState = state === undefined || own === '' || (circle && own === state);
    return each.remote && ofState && (circle || state !== undefined) ? [{ told: each, afar: true }] : [];
  });
}

function states({ told, afar }: Found, group: string, concept: string): boolean {
  const { is } = MEETING_GROUPS.find(({ id }) => id === group)!.concepts.find(({ id }) => id === concept)!;
  return isStated(is, told.yes) && !(afar && is.any.includes('in-person'));
}

function fitsWishes(found: Found, selection: MeetingSelection): boolean {
  if (found.told.yes.has('suspended') && !selection.gathering?.length) return false;
  return MEETING_GROUPS.every(({ id, join }) => {
    const wanted = selection[id] ?? [];
    const held = (concept: string) => states(found, id, concept);
    return wanted.length === 0 || (join === 'and' ? wanted.every(held) : wanted.some(held));
  });
}

/** The gathering that counts. */
export function gathering({ told }: Found, query: MeetingQuery, moment: Moment): Occurrence | undefined {
  const { meeting, remote, position, yes } = told;
  if (yes.has('suspended')) return undefined;
  const { zones, now } = moment;
  const coming = currentOccurrence(zones, meeting, now) ?? nextOccurrences(zones, meeting, now)[0];
  if ((remote && !query.travel?.inRoom) || !coming || !query.travel || !query.near || !position)
    return coming;
  const way = travelMinutes(distanceMiles(query.near, position), query.travel);
  const there = (Math.floor(now / 60_000) + way) * 60_000;
  if (coming.start >= there) return coming;
  return way > 1440 ? undefined : nextOccurrences(zones, meeting, there - 1)[0];
}

function fitsWhen(found: Found, query: MeetingQuery, moment: Moment): boolean {
  const when: When = query.when ?? {};
  const { withinMinutes, weekdays, fromMinute = 0, toMinute = 1440, clock = 'reader' } = when;
  const wishes = [withinMinutes, weekdays, when.fromMinute, when.toMinute];
  if (wishes.every((wish) => wish === undefined)) return true;
  const start = gathering(found, query, moment)?.start;
  if (start === undefined) return false;
  if (withinMinutes !== undefined && start > (Math.floor(moment.now / 60_000) + withinMinutes) * 60_000)
    return false;
  const shown = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(moment.zone);
  const { weekday, startMinute } = found.told.meeting;
  let day = clock === 'reader' ? shown.dayOfWeek % 7 : weekday!;
  const minute = clock === 'reader' ? shown.hour * 60 + shown.minute : startMinute!;
  if (fromMinute > toMinute) {
    if (minute >= toMinute && minute < fromMinute) return false;
    if (minute < toMinute) day = (day + 6) % 7;
  } else if (minute < fromMinute || minute >= toMinute) return false;
  return weekdays === undefined || weekdays.some((wanted) => wanted === day);
}

function fitsText(
  { words }: ToldMeeting,
  typed: readonly string[],
  how: 'whole' | 'begun' | 'forgiving',
): boolean {
  return typed.every((word) =>
    words.some((own) => {
      if (own === word || own === longForm(word)) return true;
      if (how === 'whole') return false;
      if (own.startsWith(word) || own.startsWith(longForm(word))) return true;
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      return how === 'forgiving' && slowTypingErrors(word, own) <= most;
    }),
  );
}

export interface MeetingsFound {
  readonly found: readonly Found[];
  readonly forgiven: boolean;
  /** How many a selection would find under the same reading of the text. */
  count(selection: MeetingSelection): number;
}

/** The meetings that a query finds at a moment, in no order. */
export function findMeetings(
  told: readonly ToldMeeting[],
  query: MeetingQuery,
  moment: Moment,
): MeetingsFound {
  const typed = plainWords(query.text ?? '');
  const there = inPlace(told, query).filter((each) => fitsWhen(each, query, moment));
  const read = (how: 'begun' | 'forgiving') => there.filter((each) => fitsText(each.told, typed, how));
  const begun = read('begun');
  const asTyped = begun.filter((each) => fitsWishes(each, query.concepts ?? {}));
  const forgiving = asTyped.length === 0 && typed.length > 0;
  const here = forgiving ? read('forgiving') : begun;
  const found = forgiving ? here.filter((each) => fitsWishes(each, query.concepts ?? {})) : asTyped;
  return {
    found,
    forgiven: forgiving && found.length > 0,
    count: (selection) => here.filter((each) => fitsWishes(each, selection)).length,
  };
}

/** True when no source of the meeting is at most 30 days old. */
export function isOutdated({ meeting }: ToldMeeting, sources: readonly Source[], now: number): boolean {
  const days = sources
    .filter(({ id }) => meeting.statements.some(({ source }) => source === id))
    .map(({ asOf }) => Math.floor((now - Date.parse(`${asOf}-01-01`.slice(0, 10))) / 86_400_000));
  return !days.some((age) => age >= -1 && age <= 30);
}

/** Compares two finds by the published order, but for state, city and id, which the test compares itself. */
export function compareMeetings(
  query: MeetingQuery,
  moment: Moment,
  sources: readonly Source[],
): (a: Found, b: Found) => number {
  const typed = plainWords(query.text ?? '');
  const now = Math.floor(moment.now / 60_000) * 60_000;
  const keys = (each: Found): readonly number[] => {
    const start = gathering(each, query, moment)?.start ?? Number.POSITIVE_INFINITY;
    const miles = query.near ? (each.afar ? undefined : milesBetween(each.told.position, query.near)) : 0;
    const distance = miles === undefined ? Number.POSITIVE_INFINITY : Math.round(miles * 1e6) / 1e6;
    const list = isOutdated(each.told, sources, moment.now) ? 1 : 0;
    const begun = typed.length > 0 && !fitsText(each.told, typed, 'whole') ? 1 : 0;
    const time = [Math.max(start, now), start <= now ? now - start : 0];
    return query.order === 'distance' ? [distance, list, begun, ...time] : [list, begun, ...time, distance];
  };
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((key, i) => key !== right[i]);
    return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
  };
}
