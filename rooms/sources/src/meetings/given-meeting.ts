import type { FeedCodes, Precision, SaidOfAttendance } from '@waymark/directory';

/** An entry of a feed, its fields found but not yet read. Text that the feed does not give is ''. */
export interface GivenMeeting {
  readonly key: string;
  readonly name: string;
  readonly group: string;
  /** None at all for a meeting by appointment. */
  readonly days: readonly string[];
  /** The number the feed has for Sunday. */
  readonly sunday: 0 | 1;
  readonly start: string;
  /** How long it lasts, or the time of day at which it ends. */
  readonly length: { readonly duration: string } | { readonly end: string };
  readonly zone: string;
  readonly venue: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
  /** `zip` when the feed gives a position for an area, not for a door. */
  readonly precision: Precision;
  readonly directions: string;
  readonly says?: NonNullable<SaidOfAttendance['says']>;
  readonly codes: FeedCodes;
  readonly joinAddress: string;
  readonly dialIn: string;
  readonly notes: string;
  readonly website: string;
  /** Day or moment of the last change, ISO or "YYYY-MM-DD hh:mm:ss". */
  readonly updated: string;
}

/** What the fields are called in the feed, for messages. */
export type FieldNames = Readonly<
  Record<
    | 'name'
    | 'day'
    | 'start'
    | 'length'
    | 'zone'
    | 'state'
    | 'zip'
    | 'position'
    | 'joinAddress'
    | 'dialIn'
    | 'notes'
    | 'website'
    | 'updated',
    string
  >
>;
