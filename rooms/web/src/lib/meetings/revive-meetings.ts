import { DAY_PARTS, findMeetingConcept, NAMED_TIMES, WAYS_THERE } from '@waymark/directory';
import { revivePlace } from '#lib/nearby/revive-place.ts';
import { type MeetingAsked, nothingAsked } from './meeting-asked.ts';

/** A question kept in the browser's history, perhaps by an older release: what is no longer known is left out. */
export function reviveMeetings(kept: unknown): MeetingAsked | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const asked = { ...nothingAsked, ...kept } as Record<keyof MeetingAsked, unknown>;
  const known =
    NAMED_TIMES.some((time) => time === asked.time) &&
    DAY_PARTS.some((part) => part === asked.hours) &&
    WAYS_THERE.some((way) => way === asked.way) &&
    (asked.within === undefined || typeof asked.within === 'number') &&
    Number.isInteger(asked.show) &&
    typeof asked.selection === 'object' &&
    asked.selection !== null;
  if (!known) return undefined;
  const selection = Object.entries(asked.selection as object)
    .map(
      ([group, ids]) =>
        [group, Array.isArray(ids) ? ids.filter((id) => findMeetingConcept(group, id)) : []] as const,
    )
    .filter(([, ids]) => ids.length > 0);
  return {
    ...(asked as unknown as MeetingAsked),
    searched: asked.searched === true,
    place: revivePlace(asked.place),
    selection: Object.fromEntries(selection),
  };
}
