import { Writer } from '../bytes.ts';
import type { Listing, Source } from '../listing.ts';
import { writeChoices } from '../pack/choices.ts';
import { checksumOf, type EncodedPack, rowsOf } from '../pack/encode.ts';
import { encodeDetail } from '../pack/encode-detail.ts';
import { encodeSearch, writeDeltas } from '../pack/encode-search.ts';
import { FIRST_DAY, NO_WEEKDAY, SECTION, ZONES_FROM } from '../pack/layout.ts';
import { writeStrings } from '../pack/strings.ts';
import { inRowOrder } from '../row-order.ts';
import type { Meeting } from './meeting.ts';
import { dayOf, problemOfMeeting } from './pack-check.ts';
import { MEETING_SEARCH_CODES } from './search-meeting-codes.ts';

/**
 * The search-tier and detail-tier pack of these meetings. Throws where `encodePack` would, and on a time, a zone, an
 * address or a date that a pack cannot hold: importers reject those before. A meeting that nobody can go to in person
 * keeps its town and gives up its position, because it is at no distance from anybody.
 */
export function encodeMeetings(
  meetings: readonly Meeting[],
  { sources }: { readonly sources: readonly Source[] },
): EncodedPack {
  for (const meeting of meetings) {
    const problem = problemOfMeeting(meeting);
    if (problem) throw new Error(`meeting ${meeting.id} (${meeting.name}): ${problem}`);
  }
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const rows = rowsOf(meetings.map(listingOf), {
    kind: 'meeting',
    sources,
    searched: MEETING_SEARCH_CODES,
    order: inMeetingOrder,
    placeless: true,
  });
  const inOrder = rows.listings.map(({ id }) => byId.get(id)!);
  const texts = (read: (meeting: Meeting) => string | undefined) =>
    writeStrings(inOrder.map((meeting) => read(meeting) ?? ''));
  const search = encodeSearch(rows, [
    [SECTION.weekdays, bytesOf(inOrder.map(({ weekday }) => weekday ?? NO_WEEKDAY))],
    [SECTION.starts, writeChoices(inOrder.map(({ startMinute }) => startMinute ?? 0))],
    [SECTION.durations, writeChoices(inOrder.map(({ durationMinutes }) => durationMinutes ?? 0))],
    [SECTION.zones, texts(({ zone }) => zone)],
    [SECTION.zonesFrom, bytesOf(inOrder.map(({ zoneFrom }) => ZONES_FROM.indexOf(zoneFrom)))],
    [SECTION.venues, texts(({ place }) => place?.venue)],
    [SECTION.addresses, texts(({ place }) => place?.street)],
    [SECTION.onlineUrls, texts(({ online }) => online?.url)],
    [SECTION.updated, writeDeltas(inOrder.map(dayOfUpdate))],
  ]);
  const detail = encodeDetail(rows, checksumOf(search), [
    [SECTION.directions, texts(({ place }) => place?.directions)],
    [SECTION.notes, texts(({ notes }) => notes)],
  ]);
  return { search, detail };
}

/** 0 = not said, else the day counted from 1 January 2000, plus 1. */
function dayOfUpdate({ updatedOn }: Meeting): number {
  return updatedOn === undefined ? 0 : dayOf(updatedOn)! - FIRST_DAY + 1;
}

/** What of a meeting any pack can hold; its street is in the search tier, where a pack of programs has none. The number to dial in is its phone. */
function listingOf(meeting: Meeting): Listing {
  const { id, name, group, place, online, website, statements } = meeting;
  return {
    id,
    name,
    city: place?.city ?? '',
    state: place?.state ?? '',
    zip: place?.zip ?? '',
    phones: online?.phone === undefined ? [] : [{ purpose: 'main', number: online.phone }],
    statements,
    ...(group !== undefined && { otherName: group }),
    ...(place?.unit !== undefined && { unit: place.unit }),
    ...(website !== undefined && { website }),
    ...(place?.position !== undefined && wayOf(statements) !== 'remote' && { position: place.position }),
  };
}

const WAYS = ['in-person', 'hybrid', 'remote'] as const;

/** How a meeting can be joined; one that does not say is one to go to. */
function wayOf(statements: Listing['statements']): (typeof WAYS)[number] {
  const states = (code: string) => statements.some(({ yes }) => yes.includes(code));
  if (!states('online') && !states('phone')) return 'in-person';
  return states('in-person') ? 'hybrid' : 'remote';
}

/**
 * Those to go to, then those that can be joined from anywhere as well, then those from anywhere alone: a search near a
 * place reads the latter two whole, and finds them together. Along the Hilbert curve within each.
 */
function inMeetingOrder(listings: readonly Listing[]): readonly Listing[] {
  return WAYS.flatMap((way) => inRowOrder(listings.filter(({ statements }) => wayOf(statements) === way)));
}

function bytesOf(values: readonly number[]): Uint8Array {
  const out = new Writer();
  for (const value of values) out.u8(value);
  return out.done();
}
