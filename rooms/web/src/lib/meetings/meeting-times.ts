import { minutesUntil, type WeeklyTime, wallTimeAt, type Zones } from '@waymark/directory';
import { regionOf } from '#lib/format.ts';
import { getLocale } from '#locale';
import { m } from '#words';

/** When a gathering is, as a card says it. */
export interface TimeView {
  /** Today, a weekday, or a date, and the time, by the reader's clock. */
  readonly when: string;
  /** "Starts in 25 min", "On now until 8:00 PM", or that it is over. */
  readonly soon?: string;
  readonly isOn: boolean;
  readonly isOver: boolean;
  /** The same by the clock of the meeting, where the two differ. */
  readonly there?: string;
}

/** The reader's clock. */
export interface Reader {
  readonly zones: Zones;
  readonly zone: string;
}

const HOUR = 60;

function format(at: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(regionOf[getLocale()], { ...options, timeZone: zone }).format(at);
}

const clock = { hour: 'numeric', minute: '2-digit' } as const;

function dayWords(start: number, now: number, { zones, zone }: Reader): string {
  const days = wallTimeAt(zones, zone, start).day - wallTimeAt(zones, zone, now).day;
  if (days === 0) return m.meetings_today();
  if (days === 1) return m.meetings_tomorrow();
  return days < 7
    ? format(start, zone, { weekday: 'long' })
    : format(start, zone, { weekday: 'long', month: 'long', day: 'numeric' });
}

function soonWords(start: number, end: number, now: number, zone: string): string | undefined {
  if (now >= end) return m.meetings_over();
  if (now >= start) return m.meetings_on_now({ until: format(end, zone, clock) });
  const minutes = minutesUntil(start, now);
  if (minutes === 0) return m.meetings_starts_now();
  if (minutes < HOUR) return m.meetings_starts_in({ minutes: String(minutes) });
  if (minutes < 4 * HOUR)
    return m.meetings_starts_in_hours({
      hours: String(Math.floor(minutes / HOUR)),
      minutes: String(minutes % HOUR),
    });
  return undefined;
}

// Spanish writes its weekdays small, but not at the beginning of a line.
export function beginLine(words: string): string {
  return words.charAt(0).toLocaleUpperCase(getLocale()) + words.slice(1);
}

function whenWords(day: string, time: string): string {
  return m.meetings_when({ day: beginLine(day), time });
}

/** A gathering in words, as of now. */
export function timeView(
  { start, end }: { readonly start: number; readonly end: number },
  zone: string,
  now: number,
  reader: Reader,
): TimeView {
  const differs = reader.zones.offsetMinutes(zone, start) !== reader.zones.offsetMinutes(reader.zone, start);
  const soon = soonWords(start, end, now, reader.zone);
  return {
    when: whenWords(dayWords(start, now, reader), format(start, reader.zone, clock)),
    isOn: now >= start && now < end,
    isOver: now >= end,
    ...(soon !== undefined && { soon }),
    ...(differs && {
      there: m.meetings_there({
        time: format(start, zone, { weekday: 'long', ...clock, timeZoneName: 'short' }),
      }),
    }),
  };
}

// The first of January 2023 was a Sunday.
const SUNDAY = Date.UTC(2023, 0, 1);

/** A day of the week, 0 = Sunday, as it stands inside a sentence. */
export function weekdayWords(weekday: number): string {
  return format(SUNDAY + weekday * 86_400_000, 'UTC', { weekday: 'long' });
}

/** Day and time as a list gives them, by the clock of the meeting: "Saturday, 7:00 PM". */
export function weeklyWords({ weekday, startMinute }: WeeklyTime): string {
  const at = SUNDAY + (weekday * 1440 + startMinute) * 60_000;
  return whenWords(format(at, 'UTC', { weekday: 'long' }), format(at, 'UTC', clock));
}

/** What this device takes the time to be, with its zone: whoever sees a wrong one knows why the times are. */
export function deviceTimeWords(now: number, zone: string): string {
  return format(now, zone, { weekday: 'long', ...clock, timeZoneName: 'long' });
}

/** An ISO date in words. */
export function dateWords(date: string): string {
  const at = Date.parse(date.length === 10 ? date : `${date.slice(0, 7)}-01`);
  if (Number.isNaN(at)) return date;
  return format(at, 'UTC', {
    year: 'numeric',
    month: 'long',
    ...(date.length === 10 && { day: 'numeric' as const }),
  });
}
