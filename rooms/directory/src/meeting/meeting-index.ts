import type { SearchTier } from '../pack/open-search.ts';
import type { Strings } from '../pack/strings.ts';
import { anyOf } from '../search/concept-columns.ts';
import { type Region, wordsOfColumn } from '../search/region.ts';
import { buildRowIndex, columnOf, type RowIndex } from '../search/row-index.ts';
import { isCurrent } from './current.ts';
import { MEETINGS } from './meeting-concept-table.ts';
import { type MeetingNotes, readMeetingNotes } from './meeting-notes.ts';
import { makeTimetable, type Timetable } from './timetable.ts';
import type { Zones } from './zones.ts';

const DAY = 86_400_000;

/** The columns of a search-tier pack of meetings as they stand in the file. */
export interface MeetingTier extends SearchTier {
  /** 0 = Sunday; `NO_WEEKDAY` without a fixed time. */
  readonly weekdays: Uint8Array;
  readonly starts: Uint16Array;
  /** 0 = not said. */
  readonly durations: Uint16Array;
  readonly zones: Strings;
  /** Index into `ZONES_FROM`. */
  readonly zonesFrom: Uint8Array;
  readonly venues: Strings;
  readonly addresses: Strings;
  readonly onlineUrls: Strings;
  /** 0 = not said, else days from 1 January 2000, plus 1. */
  readonly updated: Uint32Array;
}

/** Everything that `searchMeetings` reads, derived once from a search-tier pack. */
export interface MeetingIndex extends RowIndex {
  /** The same rows as they are to somebody far away: nobody can be there in person. */
  readonly fromAfar: RowIndex;
  /** Rows that can be joined from anywhere, online or by phone. */
  readonly remote: Uint32Array;
  readonly remoteRegion: Region;
  /** Rows that name no state: they are of every state. */
  readonly stateless: Uint32Array;
  readonly notes: MeetingNotes;
  readonly tier: MeetingTier;
  /** When each row gathers, as of a minute since 1970. The last one is kept. */
  timetable(zones: Zones, minute: number): Timetable;
  /** Rows of which no list is current at this instant (milliseconds since 1970). */
  outdated(now: number): Uint32Array;
}

/** What a pack of meetings is searched with. */
export function buildMeetingIndex(tier: MeetingTier): MeetingIndex {
  const column = columnOf(tier);
  const words = Math.ceil(tier.rows / 32);
  const suspended = anyOf(['suspended'], column, words);
  const remote = anyOf(['online', 'phone'], column, words).map((bits, w) => bits & ~suspended[w]!);
  const base = Object.assign(buildRowIndex(tier, MEETINGS, [tier.venues]), { hidden: suspended });
  const nowhere = Array.from({ length: tier.cities.distinct }, (_, i) => tier.cities.text(i)).indexOf('');
  let table: { readonly zones: Zones; readonly timetable: Timetable } | undefined;
  let outdated: { readonly day: number; readonly rows: Uint32Array } | undefined;
  return Object.assign(base, {
    fromAfar: asSeenFromAfar(base),
    remote,
    remoteRegion: wordsOfColumn(remote),
    stateless: rowsWhere(tier.rows, (row) => tier.cities.index[row] === nowhere),
    notes: readMeetingNotes(tier, column),
    tier,
    timetable(zones: Zones, minute: number) {
      if (table?.zones !== zones || table.timetable.minute !== minute)
        table = { zones, timetable: makeTimetable(tier, suspended, zones, minute) };
      return table.timetable;
    },
    outdated(now: number) {
      // Lists grow old at midnight.
      const day = Math.floor(now / DAY);
      if (outdated?.day !== day) {
        const current = tier.sources.map(({ asOf }) => isCurrent(asOf, now));
        const bySet = tier.sourceSets.map((set) => !set.some((source) => current[source]));
        outdated = { day, rows: rowsWhere(tier.rows, (row) => bySet[tier.sourceSetOf[row]!]!) };
      }
      return outdated.rows;
    },
  });
}

/** Without the concepts of being there in person, which a hybrid meeting loses to those who join from elsewhere. */
function asSeenFromAfar(index: RowIndex): RowIndex {
  const concepts = index.concepts.slice();
  const inPerson = MEETINGS.all.flatMap(({ is }, slot) => (is.any.includes('in-person') ? [slot] : []));
  for (let w = 0; w < index.words; w++) for (const slot of inPerson) concepts[w * MEETINGS.count + slot] = 0;
  return {
    rows: index.rows,
    words: index.words,
    ids: index.ids,
    x: index.x,
    y: index.y,
    z: index.z,
    tree: index.tree,
    table: index.table,
    concepts,
    live: index.live,
    hidden: index.hidden,
    state: index.state,
    get cityRank() {
      return index.cityRank;
    },
    get text() {
      return index.text;
    },
  };
}

function rowsWhere(rows: number, holds: (row: number) => boolean): Uint32Array {
  const column = new Uint32Array(Math.ceil(rows / 32));
  for (let row = 0; row < rows; row++) if (holds(row)) column[row >>> 5]! |= 1 << (row & 31);
  return column;
}
