import type { Statement } from '../listing.ts';
import { wordsOf } from '../search/words.ts';
import { CURRENT_DAYS, daysOld } from './current.ts';
import type { Meeting, MeetingFeed, MeetingPlace, MeetingRecord, OnlineDoor } from './meeting.ts';
import { type MeetingTraits, meetingTraits, sameMeeting, sayingOf } from './same-meeting.ts';

/** Where a record stood: the feed's source and its own key. Ids are kept by these. */
export interface MeetingKey {
  readonly source: string;
  readonly key: string;
}

/** A gathering with all that any feed states of it, before it has an id. */
export interface MergedMeeting extends Omit<Meeting, 'id'> {
  /** The records that it was made of, the one whose words it has first. */
  readonly keys: readonly MeetingKey[];
}

/** A record, and how fresh it is. */
interface Entry {
  readonly traits: MeetingTraits;
  readonly source: string;
  readonly asOf: string;
  /** Position in an order that does not depend on the order of the input. */
  readonly name: string;
}

/**
 * The meetings of these feeds, each gathering once: what two feeds, or one feed twice, list as the same day, minute, place
 * and name is one meeting with both as its sources. The freshest entry gives its words, the others what it leaves
 * out. Every record is part of exactly one meeting, and the order of feeds and records makes no difference.
 */
export function mergeMeetings(feeds: readonly MeetingFeed[]): readonly MergedMeeting[] {
  const entries = feeds
    .flatMap(({ source, records }) =>
      records.map(
        (record): Entry => ({
          traits: meetingTraits(record),
          source: source.id,
          asOf: source.asOf,
          name: JSON.stringify([source.id, record.key]),
        }),
      ),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const clusters = cluster(entries);
  return clusters.map(mergedOf);
}

/** Entries in groups that are one meeting each, each group in the order of its entries. */
function cluster(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groupOf = entries.map((_, i) => i);
  const groups = new Map(entries.map((_, i) => [i, [i]]));
  const joinGroups = (a: number, b: number) => {
    const [into, from] = [Math.min(groupOf[a]!, groupOf[b]!), Math.max(groupOf[a]!, groupOf[b]!)];
    for (const member of groups.get(from)!) groupOf[member] = into;
    groups.set(
      into,
      [...groups.get(into)!, ...groups.get(from)!].sort((x, y) => x - y),
    );
    groups.delete(from);
  };
  const twins = new Map<string, number>();
  for (const [i, { source, traits }] of entries.entries()) {
    const said = `${source} ${sayingOf(traits)}`;
    const twin = twins.get(said);
    if (twin === undefined) twins.set(said, i);
    else joinGroups(twin, i);
  }
  const scored = candidatePairs(entries)
    .filter(([a, b]) => entries[a]!.source !== entries[b]!.source)
    .map(([a, b]) => ({ a, b, score: sameMeeting(entries[a]!.traits, entries[b]!.traits) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of scored) {
    if (groupOf[a] === groupOf[b]) continue;
    const [here, there] = [groups.get(groupOf[a]!)!, groups.get(groupOf[b]!)!];
    // A feed that tells two gatherings apart knows why; and like must be like through the whole group.
    const fits = here.every((x) =>
      there.every(
        (y) =>
          entries[x]!.source !== entries[y]!.source &&
          sameMeeting(entries[x]!.traits, entries[y]!.traits) > 0,
      ),
    );
    if (fits) joinGroups(a, b);
  }
  return [...groups.values()].map((members) => members.map((member) => entries[member]!));
}

/** Pairs that share a day, a minute, and a street, a spot, a door or a name in a town: no others can be one meeting. */
function candidatePairs(entries: readonly Entry[]): readonly (readonly [number, number])[] {
  const byEvidence = new Map<string, number[]>();
  for (const [i, entry] of entries.entries()) {
    for (const evidence of evidenceOf(entry)) {
      const others = byEvidence.get(evidence);
      if (others) others.push(i);
      else byEvidence.set(evidence, [i]);
    }
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const alike of byEvidence.values()) {
    for (const [x, a] of alike.entries())
      for (const b of alike.slice(x + 1)) pairs.set(a * entries.length + b, [a, b]);
  }
  return [...pairs.entries()].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** A cell is wider than one spot everywhere in the United States, Alaska too. */
const CELLS_PER_DEGREE = 120;

function evidenceOf({ traits }: Entry): readonly string[] {
  const { record, door, town, street, words } = traits;
  const when = `${record.weekday} ${record.startMinute}`;
  const at = record.place?.position;
  const cells: string[] = [];
  if (at) {
    const [y, x] = [Math.round(at.lat * CELLS_PER_DEGREE), Math.round(at.lng * CELLS_PER_DEGREE)];
    // Two records in the same or in neighbouring cells, corners too, share one of these four.
    for (let dy = 0; dy <= 1; dy++)
      for (let dx = 0; dx <= 1; dx++) cells.push(`c ${when} ${y + dy} ${x + dx}`);
  }
  return [
    ...cells,
    ...(door === '' ? [] : [`d ${when} ${door}`]),
    ...(street.street === '' ? [] : [`s ${when} ${town} ${street.street}`]),
    `n ${when} ${town} ${words.join(' ')}`,
  ];
}

/** One meeting of entries that are one gathering. */
function mergedOf(members: readonly Entry[]): MergedMeeting {
  const fresh = freshestFirst(members);
  const records = fresh.map(({ traits }) => traits.record);
  const [first] = records as [MeetingRecord, ...MeetingRecord[]];
  const zone =
    records.find(({ zoneFrom }) => zoneFrom === 'given') ??
    records.find(({ zoneFrom }) => zoneFrom === 'position') ??
    first;
  const place = mergedPlace(records);
  const online = mergedDoor(records);
  return {
    keys: fresh.map(({ source, traits }) => ({ source, key: traits.record.key })),
    name: first.name,
    zone: zone.zone,
    zoneFrom: zone.zoneFrom,
    statements: mergedStatements(fresh),
    ...(first.weekday !== undefined && { weekday: first.weekday }),
    ...(first.startMinute !== undefined && { startMinute: first.startMinute }),
    ...firstOf(records, 'durationMinutes'),
    ...firstOf(records, 'group'),
    ...(place && { place }),
    ...(online && { online }),
    ...firstOf(records, 'notes'),
    ...firstOf(records, 'website'),
    ...firstOf(records, 'updatedOn'),
  };
}

/**
 * Entries of lists that are about as new as the newest come first, by the day on which they were last changed: of two lists
 * that are both kept up, the one that was read a day later knows no better.
 */
function freshestFirst(members: readonly Entry[]): readonly Entry[] {
  const newest = Math.max(...members.map(({ asOf }) => dayOfList(asOf)));
  const kept = ({ asOf }: Entry) => (newest - dayOfList(asOf) <= CURRENT_DAYS ? 1 : 0);
  const changed = ({ traits }: Entry) => traits.record.updatedOn ?? '';
  return [...members].sort(
    (a, b) =>
      kept(b) - kept(a) ||
      compareText(changed(b), changed(a)) ||
      compareText(b.asOf, a.asOf) ||
      compareText(a.name, b.name),
  );
}

/** Days since 1970; long ago for a date that cannot be read. */
function dayOfList(asOf: string): number {
  const old = daysOld(asOf, 0);
  return old === undefined ? Number.MIN_SAFE_INTEGER : -old;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOf<K extends keyof MeetingRecord>(
  records: readonly MeetingRecord[],
  key: K,
): Partial<Pick<MeetingRecord, K>> {
  const value = records.map((record) => record[key]).find((each) => each !== undefined);
  return value === undefined ? {} : ({ [key]: value } as Pick<MeetingRecord, K>);
}

const PRECISIONS = ['address', 'approximate', 'zip'];

/** The freshest place that names a street, or else the freshest; with the best position and what the others add to it. */
function mergedPlace(records: readonly MeetingRecord[]): MeetingPlace | undefined {
  const places = records.flatMap(({ place }) => place ?? []);
  const base = places.find(({ street }) => street !== undefined) ?? places[0];
  if (!base) return undefined;
  const alike = places.filter(
    ({ city, state }) => state === base.state && wordsOf(city).join() === wordsOf(base.city).join(),
  );
  const positions = alike.flatMap(({ position }) => position ?? []);
  const position = [...positions].sort(
    (a, b) => PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision),
  )[0];
  return { ...Object.assign({}, ...[...alike].reverse(), base), ...(position && { position }) };
}

function mergedDoor(records: readonly MeetingRecord[]): OnlineDoor | undefined {
  const doors = records.flatMap(({ online }) => online ?? []);
  return doors.length === 0 ? undefined : Object.assign({}, ...[...doors].reverse());
}

/** One statement a feed. Whether it takes place for now, the freshest entry alone decides: an older word neither closes nor opens. */
function mergedStatements(fresh: readonly Entry[]): readonly Statement[] {
  const closed = fresh[0]!.traits.record.stated.yes.includes('suspended');
  const sources = [...new Set(fresh.map(({ source }) => source))].sort();
  return sources.map((source): Statement => {
    const said = fresh.filter((entry) => entry.source === source).map(({ traits }) => traits.record.stated);
    const yes = new Set(said.flatMap((statement) => statement.yes));
    if (!closed) yes.delete('suspended');
    return {
      source,
      yes: [...yes].sort(),
      no: [...new Set(said.flatMap((statement) => statement.no))].sort(),
    };
  });
}
