import type { Place, Places } from '../place.ts';
import { placeText } from '../place-text.ts';
import {
  given,
  type QueryProblem,
  readChoice,
  readParts,
  readWhere,
  readWhole,
  readWords,
  shown,
} from '../question-parts.ts';
import type { Where } from '../search/region.ts';
import { MEETING_GROUPS } from './meeting-concepts.ts';
import type { MeetingOrder, MeetingQuery, MeetingSelection, Moment } from './meeting-query.ts';
import { DAY_PARTS, type DayPart, NAMED_TIMES, type NamedTime, whenNamed } from './named-time.ts';
import { TRAVEL } from './travel.ts';

/** How a person would come. */
export type WayThere = keyof typeof TRAVEL;
export const WAYS_THERE = Object.keys(TRAVEL) as readonly WayThere[];

const ORDERS: readonly MeetingOrder[] = ['soonest', 'distance'];
const SCALARS = ['near', 'within', 'text', 'time', 'hours', 'way', 'order', 'limit', 'offset', 'now', 'zone'];

/** Every name that a question about meetings may use. */
export const MEETING_PARAMS: readonly string[] = [...SCALARS, ...MEETING_GROUPS.map(({ id }) => id)];

/** A question about meetings in words, before anyone looks at a clock. */
export interface MeetingQuestion {
  readonly where: Where;
  /** What `near` named. */
  readonly place?: Place;
  readonly text?: string;
  readonly concepts: MeetingSelection;
  readonly time: NamedTime;
  readonly hours: DayPart;
  readonly way?: WayThere;
  readonly order?: MeetingOrder;
  readonly limit?: number;
  readonly offset?: number;
  /** When it is asked, milliseconds since 1970; whoever answers looks at a clock unless told. */
  readonly now?: number;
  /** IANA name of the reader's zone, as it came: ask the clocks whether they know it. */
  readonly zone?: string;
}

export type MeetingQuestionReading =
  | { readonly ok: true; readonly value: MeetingQuestion }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/**
 * Reads a question about meetings from names and values, as the API, the command line or a shared link gives them. Empty
 * values count as not asked; problems are all reported.
 */
export function readMeetingQuestion(
  entries: Iterable<readonly [string, string]>,
  places: Places,
): MeetingQuestionReading {
  const form = { scalars: SCALARS, groups: MEETING_GROUPS };
  const { scalars, concepts, problems } = readParts(entries, form);
  const where = readWhere(scalars, places, problems);
  const choice = <Choice extends string>(param: string, choices: readonly Choice[]) =>
    readChoice(param, scalars.get(param), choices, problems);
  const value: MeetingQuestion = {
    where: where.query,
    ...given('place', where.place),
    ...given('text', readWords(scalars.get('text'), problems)),
    concepts: Object.fromEntries(concepts),
    time: choice('time', NAMED_TIMES) ?? 'any',
    hours: choice('hours', DAY_PARTS) ?? 'any',
    ...given('way', choice('way', WAYS_THERE)),
    ...given('order', choice('order', ORDERS)),
    ...given('limit', readWhole('limit', scalars.get('limit'), 1, 100, problems)),
    ...given('offset', readWhole('offset', scalars.get('offset'), 0, 10_000_000, problems)),
    ...given('now', readInstant(scalars.get('now'), problems)),
    ...given('zone', scalars.get('zone')),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** The names and values that `readMeetingQuestion` reads as this question; `now` and the reader's zone are not written. */
export function writeMeetingQuestion(question: MeetingQuestion): [string, string][] {
  const { where, place, concepts, ...words } = question;
  const { near, within, state } = where;
  const entries: [string, string][] = [];
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '' && value !== 'any') entries.push([name, String(value)]);
  };
  if (place && place.kind !== 'position') add('near', placeText(place));
  else add('near', near ? `${near.lat},${near.lng}` : state);
  if (near) entries.push(['within', String(within ?? 'any')]);
  for (const name of ['text', 'time', 'hours', 'way'] as const) add(name, words[name]);
  for (const { id } of MEETING_GROUPS) add(id, concepts[id]?.join(','));
  for (const name of ['order', 'limit', 'offset'] as const) add(name, words[name]);
  return entries;
}

/** The question as the search takes it, at a moment. */
export function meetingQueryOf(question: MeetingQuestion, moment: Moment): MeetingQuery {
  const { where, text, concepts, time, hours, way, order, limit, offset } = question;
  return {
    ...where,
    concepts,
    ...given('text', text),
    ...given('when', whenNamed(time, hours, moment)),
    ...(way && where.near && { travel: inRoom(concepts) ? { ...TRAVEL[way], inRoom: true } : TRAVEL[way] }),
    ...given('order', order),
    ...given('limit', limit),
    ...given('offset', offset),
  };
}

function inRoom({ attendance = [] }: MeetingSelection): boolean {
  return attendance.length > 0 && attendance.every((way) => way === 'in-person');
}

/** Ten years from now feeds and the rules of clocks are others; long ago there were no lists. */
const years = { first: 2020, last: 2099 };

function readInstant(text: string | undefined, problems: QueryProblem[]): number | undefined {
  if (text === undefined) return undefined;
  const form = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  const at = form ? Date.parse(text) : Number.NaN;
  const year = Number(form?.[1]);
  if (!Number.isNaN(at) && year >= years.first && year <= years.last) return at;
  problems.push({
    param: 'now',
    got: shown(text),
    code: 'out-of-range',
    expected: `a date and time with its zone from ${years.first} to ${years.last}, such as 2026-11-21T18:00Z`,
  });
  return undefined;
}
