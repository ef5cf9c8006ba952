import type { Meeting } from './meeting.ts';

/** Longest name of a zone that a pack holds; the longest of the tz database has 32 letters. */
const ZONE_NAME = /^[A-Za-z0-9_+-]{1,20}(\/[A-Za-z0-9_+-]{1,20}){0,3}$/;

/** True for text that could be the IANA name of a zone. Whether there is such a zone, `Zones.knows` tells. */
export function isZoneName(text: string): boolean {
  return ZONE_NAME.test(text);
}

/** True for an address that a page may link to: https, and nothing that a page could be broken out of with. */
export function isHttps(text: string): boolean {
  return /^https:\/\/[^\s"'<>\\]+$/.test(text);
}

/** What is wrong with a meeting that a pack cannot hold, in a sentence; `undefined` when nothing is. */
export function problemOfMeeting(meeting: Meeting): string | undefined {
  const { weekday, startMinute, durationMinutes, zone, online, updatedOn } = meeting;
  if ((weekday === undefined) !== (startMinute === undefined))
    return 'it has a weekday without a start, or a start without a weekday. Give both or neither.';
  if (weekday !== undefined && !(Number.isInteger(weekday) && weekday >= 0 && weekday <= 6))
    return `weekday ${weekday} is not 0 (Sunday) to 6. The importer must reject it.`;
  if (startMinute !== undefined && !(Number.isInteger(startMinute) && startMinute >= 0 && startMinute < 1440))
    return `start ${startMinute} is not a minute of the day, 0 to 1439. The importer must reject it.`;
  if (
    durationMinutes !== undefined &&
    !(Number.isInteger(durationMinutes) && durationMinutes >= 1 && durationMinutes <= 1440)
  )
    return `it lasts ${durationMinutes} minutes, not 1 to 1440. The importer must leave that out.`;
  if (!isZoneName(zone)) return `zone "${zone}" is not an IANA name. The importer must reject it.`;
  if (online?.url !== undefined && !isHttps(online.url))
    return `online address "${online.url}" is not https. The importer must leave it out.`;
  if (updatedOn !== undefined && dayOf(updatedOn) === undefined)
    return `its entry was changed on "${updatedOn}", which is no date since 2000. The importer must leave it out.`;
  return undefined;
}

/** Days from 1 January 1970 to an ISO date since the year 2000; `undefined` when it is no such date. */
export function dayOf(date: string): number | undefined {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(date)) return undefined;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : at / 86_400_000;
}

/** The ISO date of a day counted since 1970. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
