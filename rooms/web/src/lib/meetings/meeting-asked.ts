import {
  type DayPart,
  type MeetingChange,
  type MeetingGroupId,
  type MeetingQuery,
  type MeetingQuestion,
  type MeetingSelection,
  type Moment,
  meetingQueryOf,
  type NamedTime,
  type Place,
  type WayThere,
} from '@waymark/directory';

export const radii = [2, 5, 10, 25, 50, 100] as const;
export const pageSize = 10;

/** What a person asked of the meetings. It lives in the page's history entry, never in the address. */
export interface MeetingAsked {
  readonly searched: boolean;
  readonly place?: Place | undefined;
  /** Miles; without it at any distance. */
  readonly within?: number | undefined;
  readonly way: WayThere;
  readonly time: NamedTime;
  readonly hours: DayPart;
  readonly selection: MeetingSelection;
  readonly show: number;
}

export const nothingAsked: MeetingAsked = {
  searched: false,
  within: 25,
  way: 'bus',
  time: 'any',
  hours: 'any',
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
  return { ...wish(asked, 'attendance', ['in-person']), time: 'tonight', hours: 'any' };
}

/** A meeting on a screen or by phone that is on, or soon. Where a person is does not matter. */
export function askOnlineNow(asked: MeetingAsked): MeetingAsked {
  return { ...wish(asked, 'attendance', ['online', 'phone']), time: 'soon', hours: 'any' };
}

/** Meetings for those who love someone, at any time. */
export function askFamilies(asked: MeetingAsked): MeetingAsked {
  return change(asked, { time: 'any', hours: 'any', selection: { audience: ['families'] } });
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
      return change(asked, { time: 'any', hours: 'any' });
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

/** The question in the words that a link or the API use. */
export function questionOf({ place, within, way, time, hours, selection }: MeetingAsked): MeetingQuestion {
  const near = place && place.kind !== 'state' ? { lat: place.lat, lng: place.lng } : undefined;
  return {
    where: {
      ...(near && { near, ...(within !== undefined && { within }) }),
      ...(place?.kind === 'state' && { state: place.state }),
    },
    ...(place && { place }),
    concepts: selection,
    time,
    hours,
    way,
  };
}

/** The question as the search of meetings takes it. */
export function toMeetingQuery(asked: MeetingAsked, moment: Moment): MeetingQuery {
  return { ...meetingQueryOf(questionOf(asked), moment), order: 'soonest', limit: asked.show };
}
