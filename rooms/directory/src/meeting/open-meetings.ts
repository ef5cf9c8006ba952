import { PackError, type Reader } from '../bytes.ts';
import { readChoices } from '../pack/choices.ts';
import { FIRST_DAY, NO_WEEKDAY, SECTION, ZONES_FROM } from '../pack/layout.ts';
import { readDeltas, readSearchTier } from '../pack/open-search.ts';
import { readRows } from '../pack/read-rows.ts';
import { splitSections } from '../pack/sections.ts';
import { readStrings, type Strings } from '../pack/strings.ts';
import { statesConcept } from '../search/concept-columns.ts';
import type { Weekday } from './meeting.ts';
import { MEETINGS } from './meeting-concept-table.ts';
import { buildMeetingIndex, type MeetingTier } from './meeting-index.ts';
import type { MeetingPack } from './meeting-pack.ts';
import { dateOf, isHttps, isZoneName } from './pack-check.ts';

/** Days from 2000: a date past the year 2273 is no date of an entry. */
const LAST_DAY = 100_000;

/** Opens a search-tier pack of meetings for reading and searching. A `PackError` says what is wrong with the bytes. */
export function openMeetings(file: Uint8Array): MeetingPack {
  const tier = openMeetingTier(file);
  const index = buildMeetingIndex(tier);
  const rows = readRows(tier);
  return {
    ...rows,
    index,
    time(row) {
      const weekday = tier.weekdays[row]!;
      if (weekday === NO_WEEKDAY) return undefined;
      const durationMinutes = tier.durations[row]!;
      return {
        weekday: weekday as Weekday,
        startMinute: tier.starts[row]!,
        ...(durationMinutes > 0 && { durationMinutes }),
      };
    },
    zone: (row) => tier.zones.text(tier.zones.index[row]!),
    zoneFrom: (row) => ZONES_FROM[tier.zonesFrom[row]!]!,
    venue: (row) => textOf(tier.venues, row),
    street: (row) => textOf(tier.addresses, row),
    onlineUrl: (row) => textOf(tier.onlineUrls, row),
    updatedOn: (row) => (tier.updated[row] === 0 ? undefined : dateOf(tier.updated[row]! - 1 + FIRST_DAY)),
    fact(row, group, concept) {
      const slot = MEETINGS.slot(group, concept);
      if (slot === undefined)
        throw new Error(`"${concept}" is not a concept of "${group}". Take ids from MEETING_GROUPS.`);
      const { any, also = [] } = MEETINGS.all[slot]!.is;
      const denied = rows.deniedCodesOf(row);
      if (statesConcept(index, row, slot)) {
        const agreed = (codes: readonly string[]) =>
          codes.length === 0 || codes.some((code) => rows.states(row, code) && !denied.includes(code));
        return agreed(any) && agreed(also) ? 'yes' : 'disagree';
      }
      const refused = (codes: readonly string[]) =>
        codes.length > 0 && codes.every((code) => denied.includes(code) && !rows.states(row, code));
      return refused(any) || refused(also) ? 'no' : 'not-stated';
    },
  };
}

function openMeetingTier(file: Uint8Array): MeetingTier {
  const sections = splitSections(file);
  if (sections.tier !== 'search')
    throw new PackError('This is the detail part of a pack; the search part is needed first.');
  if (sections.kind !== 'meeting')
    throw new PackError(`This is a pack of ${sections.kind}, not of meetings. Open it with openPack.`);
  const { rows } = sections;
  const zones = readStrings(sections.section(SECTION.zones, 'zone'), rows);
  for (let zone = 0; zone < zones.distinct; zone++) {
    if (!isZoneName(zones.text(zone)))
      throw new PackError('A time zone of this pack is not the name of one. Load the pack again.');
  }
  return {
    ...readSearchTier(sections),
    weekdays: readBytes(sections.section(SECTION.weekdays, 'weekday'), rows, NO_WEEKDAY),
    starts: readChoices(sections.section(SECTION.starts, 'start'), rows, 1440),
    durations: readChoices(sections.section(SECTION.durations, 'duration'), rows, 1441),
    zones,
    zonesFrom: readBytes(sections.section(SECTION.zonesFrom, 'zone origin'), rows, ZONES_FROM.length - 1),
    venues: readStrings(sections.section(SECTION.venues, 'venue'), rows),
    addresses: readStrings(sections.section(SECTION.addresses, 'address'), rows),
    onlineUrls: readUrls(sections.section(SECTION.onlineUrls, 'online address'), rows),
    updated: readDeltas(sections.section(SECTION.updated, 'update'), rows, LAST_DAY),
  };
}

function textOf({ index, text }: Strings, row: number): string | undefined {
  return text(index[row]!) || undefined;
}

/** A page makes links of these. */
function readUrls(reader: Reader, rows: number): Strings {
  const urls = readStrings(reader, rows);
  for (let url = 0; url < urls.distinct; url++) {
    const text = urls.text(url);
    if (text !== '' && !isHttps(text))
      throw new PackError('An online address of this pack is not https. Load the pack again.');
  }
  return urls;
}

function readBytes(reader: Reader, rows: number, highest: number): Uint8Array {
  const column = reader.raw(rows);
  reader.end();
  const odd = column.find((value) => value > highest);
  if (odd !== undefined)
    throw new PackError(`A column of this pack holds ${odd}, ${highest} at most. Load the pack again.`);
  return column;
}
