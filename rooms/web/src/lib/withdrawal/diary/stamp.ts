import type { Language } from '@waymark/care';
import { regionOf } from '#lib/format.ts';

/** What the clock of the device showed when an entry was made: it stays so, wherever the person or the clock goes. */
export interface Stamp {
  /** `YYYY-MM-DDTHH:mm`, without a zone. */
  readonly local: string;
  /** Minutes ahead of Greenwich at that moment. */
  readonly offsetMinutes: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const MOST_OFFSET_MINUTES = 15 * 60;

export function stampOf(date: Date): Stamp {
  const offsetMinutes = -date.getTimezoneOffset();
  return {
    local: new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 16),
    offsetMinutes,
  };
}

export function isStamp({ local, offsetMinutes }: Partial<Record<keyof Stamp, unknown>>): boolean {
  return (
    isLocalTime(local) &&
    Number.isInteger(offsetMinutes) &&
    Math.abs(offsetMinutes as number) <= MOST_OFFSET_MINUTES
  );
}

/** Whether a text names a day and a minute that exist. */
export function isLocalTime(text: unknown): text is string {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const moment = new Date(`${text}:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The stamp in words. `zone`: with the difference to Greenwich, where a log holds more than one. */
export function formatStamp({ local, offsetMinutes }: Stamp, language: Language, zone: boolean): string {
  const shown = new Intl.DateTimeFormat(regionOf[language], {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${local}:00Z`));
  return zone ? `${shown} (UTC${formatOffset(offsetMinutes)})` : shown;
}

function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${hours}${rest > 0 ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** True where the times are not all of one zone: the clock changed, or the person traveled. */
export function hasSeveralZones(stamps: readonly Stamp[]): boolean {
  return new Set(stamps.map(({ offsetMinutes }) => offsetMinutes)).size > 1;
}

/** True where a later entry shows an earlier time in the same zone: the clock was set back. */
export function runsBackwards(stamps: readonly Stamp[]): boolean {
  return stamps.some(({ local, offsetMinutes }, at) => {
    const before = stamps[at - 1];
    return before !== undefined && before.offsetMinutes === offsetMinutes && before.local > local;
  });
}
