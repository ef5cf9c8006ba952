import { type BmltFormat, codesOfFormats, type Source } from '@waymark/directory';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { FieldNames } from '../meetings/given-meeting.ts';
import { type MeetingHarvest, parseFeed, type Row, type RowReading, textOf } from '../meetings/parse-feed.ts';

const FIELDS: FieldNames = {
  name: 'meeting_name',
  day: 'weekday_tinyint',
  start: 'start_time',
  length: 'duration_time',
  zone: 'time_zone',
  state: 'location_province',
  zip: 'location_postal_code_1',
  position: 'latitude, longitude',
  joinAddress: 'virtual_meeting_link',
  dialIn: 'phone_meeting_number',
  notes: 'comments',
  website: 'root_server_uri',
  updated: '',
};

/** Every field that is read. Contacts, and whatever else a server has, are never looked at. */
export const BMLT_FIELDS = [
  'id_bigint',
  'meeting_name',
  'weekday_tinyint',
  'start_time',
  'duration_time',
  'time_zone',
  'venue_type',
  'formats',
  'published',
  'latitude',
  'longitude',
  'location_text',
  'location_info',
  'location_street',
  'location_city_subsection',
  'location_municipality',
  'location_province',
  'location_postal_code_1',
  'location_nation',
  'comments',
  'phone_meeting_number',
  'virtual_meeting_link',
] as const;

type Field = (typeof BMLT_FIELDS)[number];

const VENUES: Readonly<Record<string, 'in-person' | 'online' | 'hybrid'>> = {
  '1': 'in-person',
  '2': 'online',
  '3': 'hybrid',
};

/** World ids by key, of one server. */
export function readFormats(rows: readonly unknown[]): ReadonlyMap<string, BmltFormat> {
  const formats = new Map<string, BmltFormat>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    const key = textOf(row as Row, 'key_string').trim();
    const worldId = textOf(row as Row, 'world_id').trim();
    const isEnglish = textOf(row as Row, 'lang') === 'en';
    if (key !== '' && (isEnglish || !formats.has(key)))
      formats.set(key, worldId === '' ? { key } : { key, worldId });
  }
  return formats;
}

export interface BmltAnswer {
  readonly meetings: readonly unknown[];
  readonly formats: readonly unknown[];
}

function readRow(row: Row, formats: ReadonlyMap<string, BmltFormat>): RowReading {
  const text = (field: Field) => textOf(row, field);
  const key = text('id_bigint').trim();
  if (key === '') return { ok: false, field: 'id_bigint', problem: 'it has no number' };
  if (text('published') === '0') return { ok: false, field: 'published', problem: 'it is not published' };
  const keys = text('formats')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const codes = codesOfFormats(keys.map((each) => formats.get(each) ?? { key: each }));
  // Older servers tell how to be there by a format alone.
  const byFormat = keys.includes('HY') ? 'hybrid' : keys.includes('VM') ? 'online' : undefined;
  const says = VENUES[text('venue_type')] ?? byFormat;
  // In New York the borough is what people call their city.
  const city = text('location_city_subsection').trim() || text('location_municipality');
  return {
    ok: true,
    value: {
      key,
      name: text('meeting_name'),
      group: '',
      days: text('weekday_tinyint').trim() === '' ? [] : [text('weekday_tinyint').trim()],
      sunday: 1,
      start: text('start_time'),
      length: { duration: text('duration_time') },
      zone: text('time_zone'),
      venue: text('location_text'),
      street: text('location_street'),
      city,
      state: text('location_province'),
      zip: text('location_postal_code_1'),
      country: text('location_nation'),
      lat: text('latitude'),
      lng: text('longitude'),
      precision: 'address',
      directions: text('location_info'),
      ...(says && { says }),
      codes,
      joinAddress: text('virtual_meeting_link'),
      dialIn: text('phone_meeting_number'),
      notes: text('comments'),
      website: '',
      updated: '',
    },
  };
}

/** Turns the answer of a BMLT root server into records of NA meetings. `source.asOf` is the day it answered. */
export function parseBmlt(answer: BmltAnswer, source: Source, gazetteer: Gazetteer): MeetingHarvest {
  const formats = readFormats(answer.formats);
  const context = {
    source: source.id,
    always: ['na'] as const,
    fields: FIELDS,
    gazetteer,
    asOf: source.asOf,
  };
  return parseFeed(answer.meetings, source, context, (row) => readRow(row, formats));
}
