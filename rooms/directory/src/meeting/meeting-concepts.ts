import { nearest } from '../nearest.ts';
import { access, attendance, doors, gathering } from './concepts/attendance.ts';
import { audience, fellowship } from './concepts/fellowship.ts';
import { spokenLanguage } from './concepts/language.ts';
import { meantFor, onMedicine, style } from './concepts/people.ts';
import type { DefinedConcept, DefinedGroup } from './defined-group.ts';

export type MeetingGroupId =
  | 'audience'
  | 'fellowship'
  | 'attendance'
  | 'on-medicine'
  | 'doors'
  | 'for'
  | 'language'
  | 'access'
  | 'style'
  | 'gathering';

/** A group of things a person can ask of a meeting. */
export type MeetingGroup = DefinedGroup<MeetingGroupId>;

/**
 * Everything a person can ask of a meeting, in the order it is asked, over `MEETING_CODES`. A table of its own, so that
 * looking for treatment loads none of it.
 */
export const MEETING_GROUPS: readonly MeetingGroup[] = [
  audience,
  fellowship,
  attendance,
  onMedicine,
  doors,
  meantFor,
  spokenLanguage,
  access,
  style,
  gathering,
];

/** The group of that id, `undefined` when there is none. */
export function findMeetingGroup(id: string): MeetingGroup | undefined {
  return MEETING_GROUPS.find((group) => group.id === id);
}

/** The concept of that id in that group, `undefined` when either does not exist. */
export function findMeetingConcept(group: string, id: string): DefinedConcept | undefined {
  return findMeetingGroup(group)?.concepts.find((concept) => concept.id === id);
}

/** The id of the concept of that group nearest to what was typed, for a message that names it. */
export function nearestMeetingConcept(group: MeetingGroupId, typed: string): string {
  return nearest(
    typed,
    (findMeetingGroup(group)?.concepts ?? []).map((concept) => concept.id),
  );
}
