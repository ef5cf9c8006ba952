import { currentOccurrence, isToGoTo, type MeetingPack, nextOccurrences } from '@waymark/directory';
import { formatNumber } from '#lib/phone.ts';
import { m } from '#words';
import { addressLines } from './meeting-card.ts';
import { type Reader, weeklyWords } from './meeting-times.ts';

/** A meeting in a few lines: on a list of one's own, on paper, in a message. */
export interface MeetingLine {
  readonly id: number;
  readonly name: string;
  /** The list no longer has it. */
  readonly isGone: boolean;
  /** Day and time by its own clock, with the zone where it is another than the reader's. */
  readonly when: string;
  readonly where: string;
  readonly joinUrl?: string;
  readonly dialIn?: { readonly number: string; readonly shown: string };
}

function whenWords(pack: MeetingPack, row: number, { zone }: Reader): string {
  const time = pack.time(row);
  if (!time) return m.meetings_no_time();
  const when = weeklyWords(time);
  const there = pack.zone(row);
  return there === zone ? when : m.meetings_share_zone({ when, zone: there.replaceAll('_', ' ') });
}

/** A meeting by its number; `name` is said where the list no longer has it. */
export function meetingLine(pack: MeetingPack, id: number, name: string, reader: Reader): MeetingLine {
  const row = pack.rowOf(id);
  if (row === undefined) return { id, name, isGone: true, when: '', where: '' };
  const joinUrl = pack.onlineUrl(row);
  const number = pack.phone(row)?.number;
  return {
    id,
    name: pack.name(row),
    isGone: false,
    when: whenWords(pack, row, reader),
    where: isToGoTo(pack, row) ? addressLines(pack, row).join(', ') : '',
    ...(joinUrl !== undefined && { joinUrl }),
    ...(number !== undefined && { dialIn: { number, shown: formatNumber(number) } }),
  };
}

/** When a meeting comes next, as a number to sort by; those of no known time last, those that are gone after them. */
export function nextStart(pack: MeetingPack, id: number, { zones }: Reader, now: number): number {
  const row = pack.rowOf(id);
  if (row === undefined) return Number.POSITIVE_INFINITY;
  const time = pack.time(row);
  const timed = time && { ...time, zone: pack.zone(row) };
  const next = timed && (currentOccurrence(zones, timed, now) ?? nextOccurrences(zones, timed, now)[0]);
  return next?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The text that goes with a shared link: each meeting on a line, then the link on a line of its own. */
export function meetingsText(lines: readonly MeetingLine[], link: string): string {
  const told = lines
    .filter(({ isGone }) => !isGone)
    .map(({ name, when, where, joinUrl, dialIn }) =>
      m.meetings_share_line({
        name,
        when,
        where: [where, joinUrl, dialIn?.shown].filter(Boolean).join(', '),
      }),
    );
  return [m.meetings_share_intro(), '', ...told, '', link].join('\n');
}
