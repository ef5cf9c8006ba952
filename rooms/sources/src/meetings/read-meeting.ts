import { attendanceCodes, type MeetingCode, type MeetingRecord } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import type { Reading } from '../fields/reading.ts';
import type { RowReport } from '../fields/row-report.ts';
import { readText } from '../fields/text.ts';
import { isUnstated } from '../fields/tidy.ts';
import { readWebsite } from '../fields/website.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import { plainName, withoutContacts } from './contact-free.ts';
import type { FieldNames, GivenMeeting } from './given-meeting.ts';
import { readMeetingPlace } from './meeting-place.ts';
import { doorOf, readDialIn, readJoinAddress } from './online-door.ts';
import { readDuration, readEnd, readStart, readWeekday } from './weekly-time.ts';
import { zoneOf } from './zone.ts';

export interface MeetingContext {
  /** Id of the feed's source. */
  readonly source: string;
  /** Codes that hold for every meeting of the feed: its fellowship. */
  readonly always: readonly MeetingCode[];
  readonly fields: FieldNames;
  readonly gazetteer: Gazetteer;
  /** Day the feed was read, ISO: nothing in it can have changed later. */
  readonly asOf: string;
}

const NOT_GATHERING = /\b(?:suspended|cancel+ed|temporarily closed|on hold|not meeting|suspendid[oa])\b/i;

const NOT_EVERY_WEEK =
  /\bevery other (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\b(?:meets?|meeting|gathers?|only)\b[^.]{0,40}\b(?:(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last)\b[^.]{0,30}\bmonth|one \w+day a month|once a month|bi-?weekly)/i;

/** The value of a field, or `undefined` with the reason told. */
function take<T>(read: Reading<T>, field: string, { report }: RowReport): T | undefined {
  if (!read.ok) report(field, `${read.problem}: left out`);
  else if (read.remark) report(field, read.remark);
  return read.ok ? read.value : undefined;
}

/** A report must not hold the passcode that a door's address or number may carry. */
const unquoted = <T>(read: Reading<T>, problem: string): Reading<T> =>
  read.ok ? { ok: true, value: read.value } : { ok: false, problem };

interface Time {
  readonly weekday: NonNullable<MeetingRecord['weekday']>;
  readonly startMinute: number;
  readonly durationMinutes?: number;
}

/** Its weekly times, none for a meeting by appointment; `undefined` when the row must be left out. */
function readTimes(given: GivenMeeting, fields: FieldNames, row: RowReport): readonly Time[] | undefined {
  if (given.days.length === 0 && given.start.trim() === '') return [];
  const start = readStart(given.start);
  if (!start.ok) {
    row.rejectRow(fields.start, start.problem);
    return undefined;
  }
  const days = [...new Set(given.days)].map((day) => readWeekday(day, given.sunday));
  const weekdays = days.flatMap((day) => (day.ok ? [day.value] : []));
  const wrong = days.find((day) => !day.ok);
  if (weekdays.length === 0) {
    row.rejectRow(fields.day, wrong && !wrong.ok ? wrong.problem : 'there is a time and no day');
    return undefined;
  }
  if (wrong && !wrong.ok) row.report(fields.day, `${wrong.problem}: left out`);
  const { length } = given;
  const minutes = take(
    'end' in length ? readEnd(length.end, start.value) : readDuration(length.duration),
    fields.length,
    row,
  );
  return weekdays.map((weekday) => ({
    weekday,
    startMinute: start.value,
    ...(minutes !== undefined && { durationMinutes: minutes }),
  }));
}

function readUpdated(
  given: GivenMeeting,
  { fields, asOf }: MeetingContext,
  row: RowReport,
): string | undefined {
  const day = given.updated.trim().slice(0, 10);
  if (day === '' || day.startsWith('0000') || day.startsWith('-')) return undefined;
  const read = take(readDate(day, 'iso'), fields.updated, row);
  if (read === undefined || read <= asOf) return read;
  row.report(fields.updated, `${quote(read)} is after ${asOf}, the day the feed was read: left out`);
  return undefined;
}

/**
 * The records of an entry, one for each weekly gathering; none when it must be left out, with the reason told. What names a
 * person or opens a door without a key never gets past here.
 */
export function readMeeting(
  given: GivenMeeting,
  context: MeetingContext,
  row: RowReport,
): readonly MeetingRecord[] {
  const { fields, gazetteer } = context;
  const name = readText(plainName(given.name), fields.name, row.report);
  if (isUnstated(name)) {
    row.rejectRow(fields.name, 'there is no name');
    return [];
  }
  const times = readTimes(given, fields, row);
  if (times === undefined) return [];

  const place = readMeetingPlace(given, fields, gazetteer, row);
  const online = doorOf(
    take(unquoted(readJoinAddress(given.joinAddress), 'is no https address'), fields.joinAddress, row),
    take(unquoted(readDialIn(given.dialIn), 'is no US phone number'), fields.dialIn, row),
  );
  const codes = attendanceCodes({
    ...(given.says && { says: given.says }),
    // A group that calls itself suspended and has a link still gathers there.
    venueClosed: given.codes.codes.includes('venue-closed') || NOT_GATHERING.test(given.name),
    hasAddress: place?.street !== undefined || place?.position?.precision === 'address',
    ...(online && { online }),
  });
  const isElsewhere = codes.includes('online') || codes.includes('phone');
  if (!place && !isElsewhere) {
    const where = [given.city, given.state, given.country].filter((part) => part.trim() !== '').join(', ');
    row.rejectRow(
      fields.state,
      `${where === '' ? 'no place is named' : `${quote(where)} is not in the United States or their territories`}, and it is not online`,
    );
    return [];
  }
  const lat = Number(given.lat);
  const lng = Number(given.lng);
  const there = { lat, lng };
  const isAbroad =
    !place &&
    given.lat.trim() !== '' &&
    Math.abs(lat) <= 90 &&
    Math.abs(lng) <= 180 &&
    (lat !== 0 || lng !== 0);
  const position = place?.position ?? (isAbroad ? there : undefined);
  const { zone, unknown } = zoneOf({
    given: given.zone,
    ...(position && { position }),
    ...(place && { state: place.state }),
  });
  if (unknown !== undefined)
    row.report(
      fields.zone,
      `there is no time zone ${quote(unknown)}: ${zone ? `read as ${zone.zone}` : 'left out'}`,
    );
  if (!zone) {
    row.rejectRow(fields.zone, 'neither a time zone nor a place tells when its clock strikes');
    return [];
  }

  const notes = withoutContacts(given.notes);
  if (notes.isCut)
    row.report(
      fields.notes,
      'names a contact, a number, an address or a passcode: those sentences are left out',
    );
  const group = plainName(given.group);
  const website = take(readWebsite(given.website), fields.website, row);
  const updatedOn = readUpdated(given, context, row);
  const seldom: readonly MeetingCode[] = NOT_EVERY_WEEK.test(`${given.notes} ${given.name}`)
    ? ['not-every-week']
    : [];
  const stated = [
    ...new Set([
      ...context.always,
      ...codes,
      ...seldom,
      ...given.codes.codes.filter((code) => !isAttendance(code)),
    ]),
  ];
  const common = {
    name,
    ...(group !== '' && group !== name && { group }),
    ...zone,
    ...(place && { place }),
    ...(online && { online }),
    ...(notes.text !== undefined && { notes: notes.text }),
    ...(website !== undefined && { website }),
    ...(updatedOn !== undefined && { updatedOn }),
    stated: { source: context.source, yes: stated, no: [] },
  };
  if (times.length === 0) return [{ key: given.key, ...common }];
  return times.map((time) => ({
    key: times.length === 1 ? given.key : `${given.key}@${time.weekday}`,
    ...common,
    ...time,
  }));
}

/** How to be there follows from the doors that are known, and not from a feed's types alone. */
const isAttendance = (code: MeetingCode): boolean =>
  code === 'online' || code === 'in-person' || code === 'phone';
