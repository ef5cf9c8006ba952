import type { Position, Source, Statement } from '../listing.ts';

/** Day of the week as JavaScript counts: 0 = Sunday, 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Who says in which time zone a meeting is: its feed, the place on the map, or only its state. */
export type ZoneFrom = 'given' | 'position' | 'state';

/** Where a meeting gathers. Of a meeting that is online or by phone alone: the area it names, if any. */
export interface MeetingPlace {
  /** The building, as people there call it: "First Methodist Church". */
  readonly venue?: string;
  readonly street?: string;
  /** Room, floor or door. */
  readonly unit?: string;
  /** Empty only for a meeting that nobody can go to in person. */
  readonly city: string;
  /** Two-letter postal code; empty only for a meeting that nobody can go to in person. */
  readonly state: string;
  /** Five digits. */
  readonly zip?: string;
  readonly position?: Position;
  /** How to find the door, in the feed's words. */
  readonly directions?: string;
}

/** How to join from elsewhere. A passcode never stands here, nor in the address: feeds leave it at the door. */
export interface OnlineDoor {
  /** https only. */
  readonly url?: string;
  /** A US number to dial, ten digits. */
  readonly phone?: string;
}

/** When a meeting gathers, every week, by the clock of its zone. */
export interface WeeklyTime {
  readonly weekday: Weekday;
  /** Minutes after midnight, 0 to 1439. */
  readonly startMinute: number;
  /** 1 to 1440; absent when the feed does not say (see `USUAL_MINUTES`). */
  readonly durationMinutes?: number;
}

/** What every form of a meeting has. No contact's name, phone or e-mail has a place in it. */
interface MeetingBase extends Partial<WeeklyTime> {
  readonly name: string;
  /** The group that holds it, where that has a name of its own. */
  readonly group?: string;
  /** IANA name of the zone whose clock `startMinute` is read by: "America/New_York". */
  readonly zone: string;
  readonly zoneFrom: ZoneFrom;
  readonly place?: MeetingPlace;
  readonly online?: OnlineDoor;
  /** In the feed's words, as plain text. */
  readonly notes?: string;
  /** The meeting's own page, or its group's. */
  readonly website?: string;
  /** ISO date on which its people last changed the entry. The feed's own date is `Source.asOf`. */
  readonly updatedOn?: string;
}

/**
 * A meeting as one feed gives it, tidied, not yet merged with other feeds or given an id. One weekly gathering each: a
 * feed's entry with three days makes three records. Without `weekday` and `startMinute` (both or neither) it is by
 * appointment or at no fixed time. `stated` holds meeting codes (`MEETING_CODES`), not those of the feed.
 */
export interface MeetingRecord extends MeetingBase {
  /** The feed's own lasting key of this gathering; unique in the feed. Ids are kept by it from release to release. */
  readonly key: string;
  readonly stated: Statement;
}

/** A meeting with its lasting id and everything that any feed states of it. */
export interface Meeting extends MeetingBase {
  readonly id: number;
  /** One for each feed that lists it, in the feeds' order. */
  readonly statements: readonly Statement[];
}

/** A feed that was read: its date is the day it answered. */
export interface MeetingFeed {
  readonly source: Source;
  readonly records: readonly MeetingRecord[];
}

/** Minutes that a meeting is taken to last where its feed does not say, as the Meeting Guide does. */
export const USUAL_MINUTES = 60;
