import type { Detail, FactValue, PackRows } from '../pack/pack.ts';
import type { Meeting, WeeklyTime, ZoneFrom } from './meeting.ts';
import type { MeetingGroupId } from './meeting-concepts.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** An opened search-tier pack of meetings: everything that a result card and the filters need. */
export interface MeetingPack extends PackRows {
  /** When it gathers; `undefined` by appointment or at no fixed time. */
  time(row: number): WeeklyTime | undefined;
  /** IANA name of the zone whose clock the time is read by. */
  zone(row: number): string;
  zoneFrom(row: number): ZoneFrom;
  /** The building. */
  venue(row: number): string | undefined;
  street(row: number): string | undefined;
  /** Where to join: https, without a passcode. The number to dial in is `phone`. */
  onlineUrl(row: number): string | undefined;
  /** ISO date on which its people last changed the entry. */
  updatedOn(row: number): string | undefined;
  fact(row: number, group: MeetingGroupId, concept: string): FactValue;
  /** What `searchMeetings` reads; screens have no use for it. */
  readonly index: MeetingIndex;
}

/** An opened detail-tier pack of meetings: what a meeting's page adds. `otherName` is the group; `phones` the number to dial in. */
export interface MeetingDetail extends Detail {
  directions(row: number): string | undefined;
  notes(row: number): string | undefined;
  /** All that both tiers say of the row. */
  meeting(row: number): Meeting;
}
