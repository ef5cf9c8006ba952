import type { OnlineDoor } from './meeting.ts';
import type { MeetingCode } from './meeting-codes.ts';

/** What a feed says of how to be at a meeting. */
export interface SaidOfAttendance {
  /** The feed's own word, where it has one (Meeting Guide's `attendance_option`, BMLT's `venue_type`). */
  readonly says?: 'in-person' | 'online' | 'hybrid' | 'inactive';
  /** The feed marks the building as closed for now (`TC`): what is left is online or by phone. */
  readonly venueClosed: boolean;
  /** It has a street address or an exact position, not only a town. */
  readonly hasAddress: boolean;
  readonly online?: OnlineDoor;
}

/**
 * The codes of how to be there: some of `in-person`, `online` and `phone`, or else `suspended`. An address and a link
 * make a hybrid, unless the feed says otherwise; with its building closed a meeting is where its link leads. None at all
 * when the feed gives neither a door nor a word.
 */
export function attendanceCodes({
  says,
  venueClosed,
  hasAddress,
  online,
}: SaidOfAttendance): readonly MeetingCode[] {
  if (says === 'inactive') return ['suspended'];
  const codes: MeetingCode[] = [];
  const gathers = says === 'in-person' || says === 'hybrid' || (says === undefined && hasAddress);
  if (gathers && !venueClosed) codes.push('in-person');
  if (online?.url !== undefined) codes.push('online');
  if (online?.phone !== undefined) codes.push('phone');
  const elsewhere = online?.url !== undefined || online?.phone !== undefined;
  // Said to be online, with a link that the feed keeps to itself: true all the same.
  if ((says === 'online' || says === 'hybrid') && !elsewhere) codes.push('online');
  return codes.length === 0 && venueClosed ? ['suspended'] : codes;
}
