import {
  findMeetingGroup,
  type MeetingAnswer,
  type MeetingChange,
  type MeetingGroupId,
  type NamedTime,
  WEEKDAYS,
} from '@waymark/directory';
import { listWords } from '#lib/find/list-words.ts';
import { formatCount } from '#lib/format.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { type MeetingAsked, relaxMeeting } from './meeting-asked.ts';
import { conceptWords } from './meeting-card.ts';
import { weekdayWords } from './meeting-times.ts';

function changeWords(step: MeetingChange): string {
  switch (step.change) {
    case 'within':
      return m.find_widen_within({ miles: step.miles });
    case 'anywhere':
      return m.find_widen_anywhere();
    case 'any-time':
      return m.meetings_widen_time();
    case 'drop-text':
      return '';
    case 'drop-concept':
      return m.find_widen_concept({ concept: conceptWords(step.group, step.concept) });
    case 'drop-group':
      return m.find_widen_group({ group: findMeetingGroup(step.group)!.label[getLocale()] });
  }
}

export interface MeetingOffer {
  readonly text: string;
  /** The question that the offer asks. */
  readonly next: MeetingAsked;
}

/** Small changes to the question, each with the number of meetings it brings. */
export function meetingOffers(
  asked: MeetingAsked,
  { relax }: MeetingAnswer,
  count: (next: MeetingAsked) => number,
): readonly MeetingOffer[] {
  const language = getLocale();
  return relax.map(({ changes }) => {
    // Counted as it will be asked: who need not be in the room needs no time for the way to it.
    const next = relaxMeeting(asked, changes);
    const total = count(next);
    const words = listWords(changes.map(changeWords).filter((each) => each !== ''));
    return {
      text: m.meetings_widen({
        change: words.charAt(0).toLocaleUpperCase(language) + words.slice(1),
        count: total,
        shown: formatCount(total, language),
      }),
      next,
    };
  });
}

/** How many were found, and for what. */
export function meetingTotal(total: number, { place, time }: MeetingAsked): string {
  const shown = formatCount(total, getLocale());
  const day = WEEKDAYS.indexOf(time as (typeof WEEKDAYS)[number]);
  const times: Readonly<Partial<Record<NamedTime, typeof m.meetings_found_any>>> = {
    any: m.meetings_found_any,
    soon: m.meetings_found_soon,
    tonight: m.meetings_found_tonight,
    today: m.meetings_found_today,
    tomorrow: m.meetings_found_tomorrow,
  };
  const found =
    times[time]?.({ count: total, shown }) ??
    m.meetings_found_day({ count: total, shown, day: weekdayWords(day) });
  return place ? m.meetings_found_near({ found, place: place.label }) : found;
}

/** How many of those found are in the place asked about, where others can only be joined from there. */
export function splitWords({ here, total }: MeetingAnswer, { place }: MeetingAsked): string | undefined {
  if (!place || here === total) return undefined;
  if (here === 0) return m.meetings_found_afar();
  const near = formatCount(here, getLocale());
  return m.meetings_found_split({ here: near, place: place.label });
}

export interface MeetingWish {
  readonly key: string;
  readonly label: string;
  /** The question without it. */
  readonly without: MeetingAsked;
}

/** Everything that narrows the answer but place and time, each with the question that remains without it. */
export function meetingWishes(asked: MeetingAsked): readonly MeetingWish[] {
  return (Object.keys(asked.selection) as MeetingGroupId[]).flatMap((group) =>
    (asked.selection[group] ?? []).map((concept) => ({
      key: `${group}=${concept}`,
      label: conceptWords(group, concept),
      without: relaxMeeting(asked, [{ change: 'drop-concept', group, concept }]),
    })),
  );
}
