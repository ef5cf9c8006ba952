import type { Meeting } from './meeting.ts';
import { USUAL_MINUTES } from './meeting.ts';
import { nextOccurrences } from './occurrence.ts';
import { type WallTime, wallTimeAt } from './wall-clock.ts';
import type { Zones } from './zones.ts';

const DAY = 86_400_000;
/** Half a year: by then a list is old, and a meeting may have moved. */
const USUAL_WEEKS = 26;

/** How a calendar is made. */
export interface CalendarOptions {
  /** Milliseconds since 1970: the first gathering in it is the next from here. */
  readonly now: number;
  readonly zones: Zones;
  /** What makes the events' names the world's own: the host of the site. */
  readonly host: string;
  /** Weekly gatherings of each meeting in it, 1 to 520; half a year unless said. */
  readonly weeks?: number;
  /** What stands in the calendar for all to see; the meeting's name unless said. */
  readonly titleOf?: (meeting: Meeting) => string;
  /** Lines below it: how to join, what to know, when the list is of. */
  readonly notesOf?: (meeting: Meeting) => readonly string[];
}

/** A calendar file, and the meetings that have no place in it: those at no fixed time, closed for now, not held every week, or in a zone that this device does not know. */
export interface Calendar {
  /** text/calendar, RFC 5545. */
  readonly text: string;
  readonly leftOut: readonly Meeting[];
}

/** The coming gatherings of these meetings as a calendar that others can read, each by the clock of its own zone. */
export function toCalendar(meetings: readonly Meeting[], options: CalendarOptions): Calendar {
  const { now, zones, weeks = USUAL_WEEKS } = options;
  const told = meetings.map((meeting) => ({
    meeting,
    first: isWeekly(meeting) ? nextOccurrences(zones, meeting, now)[0] : undefined,
  }));
  const events = told.flatMap(({ meeting, first }) => (first ? [{ meeting, start: first.start }] : []));
  const names = [...new Set(events.map(({ meeting }) => meeting.zone))].sort();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Meetings//EN',
    'CALSCALE:GREGORIAN',
    ...names.flatMap((zone) => zoneLines(zones, zone, now - 8 * DAY, now + (weeks + 2) * 7 * DAY)),
    ...events.flatMap(({ meeting, start }) => eventLines(meeting, start, options)),
    'END:VCALENDAR',
  ];
  return {
    text: `${lines.map(folded).join('\r\n')}\r\n`,
    leftOut: told.flatMap(({ meeting, first }) => (first ? [] : [meeting])),
  };
}

function isWeekly({ statements }: Meeting): boolean {
  return !statements.some(({ yes }) => yes.includes('suspended') || yes.includes('not-every-week'));
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function eventLines(meeting: Meeting, start: number, options: CalendarOptions): readonly string[] {
  const { now, zones, host, weeks = USUAL_WEEKS, titleOf = ({ name }) => name, notesOf = () => [] } = options;
  const { id, zone, weekday, startMinute, durationMinutes = USUAL_MINUTES, place, online } = meeting;
  const notes = notesOf(meeting);
  // What is only joined from afar has no place to go to.
  const goes = online === undefined || meeting.statements.some(({ yes }) => yes.includes('in-person'));
  const where = goes
    ? [place?.venue, place?.street, place?.city, place?.state].filter((part) => part).join(', ')
    : '';
  const at = goes && place?.position?.precision === 'address' ? place.position : undefined;
  // The day on which it gathers, with the time as the list has it: a skipped hour is for the calendar to read.
  const { day } = wallTimeAt(zones, zone, start);
  return [
    'BEGIN:VEVENT',
    `UID:meeting-${id}@${host}`,
    `DTSTAMP:${stamp(wallTimeOfUtc(now))}Z`,
    `DTSTART;TZID=${zone}:${stamp({ day, minute: startMinute! })}`,
    `DURATION:PT${durationMinutes}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${weeks};BYDAY=${WEEKDAYS[weekday!]}`,
    `SUMMARY:${escaped(titleOf(meeting))}`,
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    ...(at ? [`GEO:${at.lat};${at.lng}`] : []),
    ...(notes.length > 0 ? [`DESCRIPTION:${escaped(notes.join('\n'))}`] : []),
    ...(online?.url === undefined ? [] : [`URL:${online.url}`]),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** The clock of a zone from one instant to another: what it shows at first, and each change, as long as the calendar lasts. */
function zoneLines(zones: Zones, zone: string, from: number, to: number): readonly string[] {
  const changes = zones.changes(zone, from, to);
  const first = zones.offsetMinutes(zone, from);
  const standard = Math.min(first, ...changes.map(({ after }) => after));
  const observance = (at: number, before: number, after: number) => {
    const kind = after > standard ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${stamp(wallTimeOfUtc(at + before * 60_000))}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
      `END:${kind}`,
    ];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(Math.floor(from / DAY) * DAY, first, first),
    ...changes.flatMap(({ at, before, after }) => observance(at, before, after)),
    'END:VTIMEZONE',
  ];
}

function wallTimeOfUtc(at: number): WallTime {
  const minutes = Math.floor(at / 60_000);
  const day = Math.floor(minutes / 1440);
  return { day, minute: minutes - day * 1440 };
}

function stamp({ day, minute }: WallTime): string {
  const date = new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return `${date}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function offset(minutes: number): string {
  const apart = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(apart / 60))}${two(apart % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Text as a value of RFC 5545 (3.3.11). Other control characters have no place in it. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, (letter) => `\\${letter}`)
      .replaceAll('\n', '\\n')
  );
}

/** A line in pieces of at most 75 bytes, which no letter is cut by (3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (bytes + more > 75) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += more;
  }
  return [...pieces, piece].join('\r\n');
}
