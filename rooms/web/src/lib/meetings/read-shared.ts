import { type Places, readMeetingQuestion } from '@waymark/directory';
import { type MeetingAsked, nothingAsked } from './meeting-asked.ts';
import type { MeetingLink } from './meeting-link.ts';

/** The question of a shared search; `undefined` where some of it is not understood here. */
export function readSharedSearch(
  { question }: Extract<MeetingLink, { readonly kind: 'search' }>,
  places: Places,
): MeetingAsked | undefined {
  const reading = readMeetingQuestion(question, places);
  if (!reading.ok) return undefined;
  const { where, place, time, hours, way = nothingAsked.way, concepts } = reading.value;
  return {
    ...nothingAsked,
    searched: true,
    place,
    within: where.near ? where.within : nothingAsked.within,
    way,
    time,
    hours,
    selection: concepts,
  };
}

/** Without a place only what is joined from afar can be shown as it was meant. */
export function needsPlace({ place, selection: { attendance = [] } }: MeetingAsked): boolean {
  return place === undefined && (attendance.length === 0 || attendance.includes('in-person'));
}
