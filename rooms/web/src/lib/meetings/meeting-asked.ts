import {
  instantOf,
  type MeetingChange,
  type MeetingGroupId,
  type MeetingQuery,
  type MeetingSelection,
  type Moment,
  minutesUntil,
  type Place,
  TRAVEL,
  type When,
  wallTimeAt,
  weekdayOf,
} from '@waymark/directory';

export type WayThere = keyof typeof TRAVEL;
/** `soon`: on now, or within the hour. */
export type Time = 'any' | 'soon' | 'tonight' | 'today' | 'tomorrow';

export const waysThere: readonly WayThere[] = ['walk', 'bus', 'car'];
export const times: readonly Time[] = ['any', 'soon', 'tonight', 'today', 'tomorrow'];
export const radii = [2, 5, 10, 25, 50, 100] as const;
export const pageSize = 10;

/** What a person asked of the meetings. It lives in the page's history entry, never in the address. */
export interface MeetingAsked {
  readonly searched: boolean;
  readonly place?: Place | undefined;
  /** Miles; without it at any distance. */
  readonly within?: number | undefined;
  readonly way: WayThere;
  readonly time: Time;
  readonly selection: MeetingSelection;
  readonly show: number;
}

export const nothingAsked: MeetingAsked = {
  searched: false,
  within: 25,
  way: 'bus',
  time: 'any',
  selection: {},
  show: pageSize,
};

function change(asked: MeetingAsked, changes: Partial<MeetingAsked>): MeetingAsked {
  return { ...asked, show: pageSize, ...changes };
}

/** The question with these and no other wishes of a group. */
export function wish(asked: MeetingAsked, group: MeetingGroupId, wishes: readonly string[]): MeetingAsked {
  const { [group]: _, ...others } = asked.selection;
  return change(asked, { selection: wishes.length > 0 ? { ...others, [group]: wishes } : others });
}

export function wishes(asked: MeetingAsked, group: MeetingGroupId, concept: string): boolean {
  return asked.selection[group]?.includes(concept) ?? false;
}

/** A room that a person can be in before the night is over. */
export function askTonight(asked: MeetingAsked): MeetingAsked {
  return { ...wish(asked, 'attendance', ['in-person']), time: 'tonight' };
}

/** A meeting on a screen or by phone that is on, or soon. Where a person is does not matter. */
export function askOnlineNow(asked: MeetingAsked): MeetingAsked {
  return { ...wish(asked, 'attendance', ['online', 'phone']), time: 'soon' };
}

/** Meetings for those who love someone, at any time. */
export function askFamilies(asked: MeetingAsked): MeetingAsked {
  return { ...change(asked, { time: 'any', selection: { audience: ['families'] } }) };
}

/** The same wish for a time, to be met from elsewhere. */
export function askOnline(asked: MeetingAsked): MeetingAsked {
  return wish(asked, 'attendance', ['online', 'phone']);
}

function relaxOne(asked: MeetingAsked, step: MeetingChange): MeetingAsked {
  switch (step.change) {
    case 'within':
      return change(asked, { within: step.miles });
    case 'anywhere':
      return change(asked, asked.place?.kind === 'state' ? { place: undefined } : { within: undefined });
    case 'any-time':
      return change(asked, { time: 'any' });
    case 'drop-concept':
      return wish(
        asked,
        step.group,
        (asked.selection[step.group] ?? []).filter((concept) => concept !== step.concept),
      );
    case 'drop-group':
      return wish(asked, step.group, []);
    case 'drop-text':
      return asked;
  }
}

/** The question after changes that the search offers. */
export function relaxMeeting(asked: MeetingAsked, changes: readonly MeetingChange[]): MeetingAsked {
  return changes.reduce(relaxOne, asked);
}

const EVENING = 16 * 60;
/** A night is over at four in the morning. */
const NIGHT_ENDS = 4 * 60;

function whenOf(time: Time, { now, zones, zone }: Moment): When | undefined {
  if (time === 'any') return undefined;
  if (time === 'soon') return { withinMinutes: 60 };
  const { day, minute } = wallTimeAt(zones, zone, now);
  const until = (last: number, at: number) =>
    Math.max(0, minutesUntil(instantOf(zones, zone, { day: last, minute: at }), now) - 1);
  if (time === 'today') return { withinMinutes: until(day + 1, 0) };
  if (time === 'tomorrow') return { weekdays: [weekdayOf(day + 1)], withinMinutes: until(day + 2, 0) };
  // Whoever asks after midnight is still up.
  const evening = minute < NIGHT_ENDS ? day - 1 : day;
  return {
    weekdays: [weekdayOf(evening)],
    fromMinute: EVENING,
    toMinute: NIGHT_ENDS,
    withinMinutes: until(evening + 1, NIGHT_ENDS),
  };
}

/** The question as the search of meetings takes it. */
export function toMeetingQuery(asked: MeetingAsked, moment: Moment): MeetingQuery {
  const { place, within, way, time, selection, show } = asked;
  const when = whenOf(time, moment);
  const near = place && place.kind !== 'state' ? { lat: place.lat, lng: place.lng } : undefined;
  return {
    ...(near && { near, travel: TRAVEL[way], ...(within !== undefined && { within }) }),
    ...(place?.kind === 'state' && { state: place.state }),
    ...(when && { when }),
    concepts: selection,
    order: 'soonest',
    limit: show,
  };
}
