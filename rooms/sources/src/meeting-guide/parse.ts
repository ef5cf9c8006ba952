import { codesOfTypes, type MeetingCode, type Source } from '@waymark/directory';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { plainName } from '../meetings/contact-free.ts';
import type { FieldNames, GivenMeeting } from '../meetings/given-meeting.ts';
import { type MeetingHarvest, parseFeed, type Row, type RowReading, textOf } from '../meetings/parse-feed.ts';
import { readUrl } from '../meetings/read-url.ts';
import { daysOf } from '../meetings/weekly-time.ts';
import { splitAddress } from './split-address.ts';

const FIELDS: FieldNames = {
  name: 'name',
  day: 'day',
  start: 'time',
  length: 'end_time',
  zone: 'timezone',
  state: 'state',
  zip: 'postal_code',
  position: 'latitude, longitude',
  joinAddress: 'conference_url',
  dialIn: 'conference_phone',
  notes: 'notes',
  website: 'url',
  updated: 'updated',
};

const SAYS: Readonly<Record<string, NonNullable<GivenMeeting['says']>>> = {
  in_person: 'in-person',
  'in-person': 'in-person',
  online: 'online',
  hybrid: 'hybrid',
  inactive: 'inactive',
};

/** Types as a list, as text with commas, or as one. */
function typesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string'
    ? value
        .split(/[,;|]/)
        .map((type) => type.trim())
        .filter((type) => type !== '')
    : [];
}

/** An address of the feed's site may be written from its root; one that leads nowhere from outside is dropped. */
function absolute(link: string, feed: string): string {
  if (link.trim() === '') return '';
  const url = readUrl(link.trim(), feed);
  const isPublic =
    url && /^https?:$/.test(url.protocol) && !/^(?:localhost|[\d.]+|\[.*\])$/.test(url.hostname);
  return isPublic ? url.href : '';
}

/** A key that lasts as long as the meeting stays what it is, for feeds that give none. */
function ownKey(row: Row): string {
  const parts = [
    plainName(textOf(row, 'name')),
    ...daysOf(row['day']),
    textOf(row, 'time'),
    textOf(row, 'formatted_address'),
  ];
  return `~${parts.join('|').toLowerCase().slice(0, 160)}`;
}

/** Al-Anon writes the number of the group in its office before the name: "30818592 Parents AFG". */
function withoutGroupNumber(name: string, { always }: GuideFeed): string {
  return always.some((code) => code === 'al-anon' || code === 'alateen')
    ? name.replace(/^\s*\d{4,9}\s+(?=\p{L})/u, '')
    : name;
}

function readRow(row: Row, feed: GuideFeed): RowReading {
  const text = (field: string) => textOf(row, field);
  const split = splitAddress(text('formatted_address'));
  const types = typesOf(row['types']);
  const says = SAYS[text('attendance_option').trim().toLowerCase()];
  const isArea = /^(?:yes|true|1)$/i.test(text('approximate'));
  const days = daysOf(row['day']);
  return {
    ok: true,
    value: {
      key: text('slug').trim() || text('id').trim() || ownKey(row),
      name: withoutGroupNumber(text('name'), feed),
      group: text('group'),
      days,
      sunday: 0,
      start: text('time'),
      length: { end: text('end_time') },
      zone: text('timezone'),
      venue: text('location'),
      street: isArea ? '' : text('address') || split.street,
      city: text('city') || split.city,
      state: text('state') || split.state,
      zip: text('postal_code') || split.zip,
      country: text('country') || split.country,
      lat: text('latitude'),
      lng: text('longitude'),
      precision: isArea ? 'zip' : 'address',
      directions: text('location_notes'),
      ...(says && { says }),
      codes: codesOfTypes(types),
      joinAddress: text('conference_url'),
      dialIn: text('conference_phone'),
      notes: [text('notes'), text('group_notes')].filter((note) => note.trim() !== '').join('\n'),
      website: absolute(text('url'), feed.address),
      updated: text('updated'),
    },
  };
}

export interface GuideFeed {
  /** Address it was read from: links in it may start from there. */
  readonly address: string;
  /** Codes of its fellowship, as the operator set it up: a feed does not name it. */
  readonly always: readonly MeetingCode[];
}

/** Turns a feed of the Meeting Guide format (TSML) into records. `source.asOf` is the day it answered. */
export function parseMeetingGuide(
  rows: readonly unknown[],
  feed: GuideFeed,
  source: Source,
  gazetteer: Gazetteer,
): MeetingHarvest {
  const context = { source: source.id, always: feed.always, fields: FIELDS, gazetteer, asOf: source.asOf };
  return parseFeed(rows, source, context, (row) => readRow(row, feed));
}
