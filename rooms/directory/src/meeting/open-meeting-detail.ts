import { SECTION } from '../pack/layout.ts';
import { readDetail } from '../pack/open-detail.ts';
import { splitSections } from '../pack/sections.ts';
import { readStrings } from '../pack/strings.ts';
import type { Meeting, MeetingPlace, OnlineDoor } from './meeting.ts';
import type { MeetingDetail, MeetingPack } from './meeting-pack.ts';

/** Opens the detail tier that belongs to a pack of meetings; a `PackError` when it is damaged or of another build. */
export function openMeetingDetail(file: Uint8Array, pack: MeetingPack): MeetingDetail {
  const sections = splitSections(file);
  const column = (tag: number, name: string) => {
    const { index, text } = readStrings(sections.section(tag, name), pack.rows);
    return (row: number) => text(index[row]!) || undefined;
  };
  const detail = {
    ...readDetail(sections, pack),
    street: pack.street,
    directions: column(SECTION.directions, 'directions'),
    notes: column(SECTION.notes, 'notes'),
  };
  return { ...detail, meeting: (row) => meetingAt(pack, detail, row) };
}

function meetingAt(pack: MeetingPack, detail: Omit<MeetingDetail, 'meeting'>, row: number): Meeting {
  const place: MeetingPlace = {
    city: pack.city(row),
    state: pack.state(row),
    ...given('venue', pack.venue(row)),
    ...given('street', pack.street(row)),
    ...given('unit', detail.unit(row)),
    ...given('zip', pack.zip(row) || undefined),
    ...given('position', pack.position(row)),
    ...given('directions', detail.directions(row)),
  };
  const online: OnlineDoor = {
    ...given('url', pack.onlineUrl(row)),
    ...given('phone', pack.phone(row)?.number),
  };
  return {
    id: pack.id(row),
    name: pack.name(row),
    ...pack.time(row),
    zone: pack.zone(row),
    zoneFrom: pack.zoneFrom(row),
    statements: detail.statements(row),
    ...given('group', detail.otherName(row)),
    // A pack has no mark for "no place": it is a place of which nothing is said.
    ...(Object.values(place).some((value) => value !== '') && { place }),
    ...(Object.keys(online).length > 0 && { online }),
    ...given('notes', detail.notes(row)),
    ...given('website', detail.website(row)),
    ...given('updatedOn', pack.updatedOn(row)),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]: V });
}
