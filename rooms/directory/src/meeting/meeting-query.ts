import type { Change } from '../query.ts';
import type { Where } from '../search/region.ts';
import type { Weekday } from './meeting.ts';
import type { MeetingGroupId } from './meeting-concepts.ts';
import type { Travel } from './travel.ts';
import type { Zones } from './zones.ts';

/** Concepts a person asked for, by group. */
export type MeetingSelection = { readonly [G in MeetingGroupId]?: readonly string[] };

/** When the gathering that a person could be at must start. Everything is optional; all that is given must hold. */
export interface When {
  /** On now, or starting within this many minutes; 0 = on now. */
  readonly withinMinutes?: number;
  /** On one of these days. Of a window past midnight: the day on which the window opens. */
  readonly weekdays?: readonly Weekday[];
  /** From this minute of the day (0), until before this one (1440). A window may go past midnight: 1320 to 120. */
  readonly fromMinute?: number;
  readonly toMinute?: number;
  /** Whose clock tells the day and the minutes; the reader's unless said. */
  readonly clock?: 'reader' | 'meeting';
}

/** How meetings are sorted: both orders are published in MEETINGS.md. */
export type MeetingOrder = 'soonest' | 'distance';

/** What a person asks of the meetings. Everything is optional; nothing means all of them. */
export interface MeetingQuery extends Where {
  /** Words of the name, the venue or the city; a typing error is forgiven when nothing matches as typed. */
  readonly text?: string;
  readonly concepts?: MeetingSelection;
  readonly when?: When;
  /** How the person would come: with it a meeting counts by the first gathering that can be reached in time. */
  readonly travel?: Travel;
  readonly order?: MeetingOrder;
  readonly limit?: number;
  readonly offset?: number;
}

/** When and where the question is asked. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The clocks of this device (`readZones`). */
  readonly zones: Zones;
  /** IANA name of the reader's zone. */
  readonly zone: string;
}

/** Something a person should know before going, in the order it should be read. */
export type MeetingNote =
  | 'list-not-current'
  | 'zone-not-known'
  | 'suspended'
  | 'venue-closed'
  | 'no-fixed-time'
  | 'not-every-week'
  | 'zone-from-state'
  | 'how-to-join-not-stated'
  | 'medicine-not-welcome'
  | 'ask-about-medicine'
  | 'id-required'
  | 'restricted-entry'
  | 'closed-holidays'
  | 'location-unknown'
  | 'location-approximate'
  | 'location-zip';

/** Why a meeting is in the answer: a concept that was asked for, and what its lists say to it. */
export interface MeetingReason {
  readonly group: MeetingGroupId;
  readonly concept: string;
  readonly says: 'stated' | 'disagree';
}

export interface MeetingHit {
  /** Row in the pack, for `MeetingPack`'s readers; meaningless outside this pack. */
  readonly row: number;
  readonly id: number;
  /** Great-circle miles to go there, unrounded; absent without `near`, without a position, or where only joining from afar is meant. */
  readonly miles?: number;
  /** Minutes to set aside for the way there; with `travel` and `miles`. */
  readonly travelMinutes?: number;
  /** True when it can be joined from anywhere, online or by phone. */
  readonly remote: boolean;
  /** The gathering that counts: the one that is on or else the next; with `travel` the first that can be reached. Milliseconds since 1970. */
  readonly start?: number;
  readonly end?: number;
  /** True when that gathering has begun. */
  readonly onNow: boolean;
  readonly reasons: readonly MeetingReason[];
  readonly notes: readonly MeetingNote[];
}

/** One thing a person could give up, or widen. */
export type MeetingChange = Change<MeetingGroupId> | { readonly change: 'any-time' };

/** Number of results under the query with one concept added, or removed where it is selected. */
export type MeetingCounts = { readonly [G in MeetingGroupId]: Readonly<Record<string, number>> };

export interface MeetingAnswer {
  readonly total: number;
  /** Of these: those in the place asked about. The others can only be joined from afar. */
  readonly here: number;
  readonly hits: readonly MeetingHit[];
  readonly counts: MeetingCounts;
  /** True when nothing matched as typed and typing errors were forgiven. */
  readonly forgiven: boolean;
  /** Smallest changes that help, best first; empty while results are plenty. */
  readonly relax: readonly { readonly changes: readonly MeetingChange[]; readonly total: number }[];
  /** With few results in a radius: the nearest meetings to go to beyond it that fit everything else. */
  readonly beyond: readonly MeetingHit[];
}
