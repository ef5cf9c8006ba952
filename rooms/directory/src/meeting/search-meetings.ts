import { milesOfChord2 } from '../geo.ts';
import { beyondRadius } from '../search/beyond.ts';
import { statesConcept } from '../search/concept-columns.ts';
import { relaxations } from '../search/relax.ts';
import { countsByGroup } from '../search/tally.ts';
import { USUAL_MINUTES } from './meeting.ts';
import { MEETINGS } from './meeting-concept-table.ts';
import { matchMeetings } from './meeting-matches.ts';
import { firstMeetings, type RankedMeeting } from './meeting-order.ts';
import type { MeetingPack } from './meeting-pack.ts';
import type {
  MeetingAnswer,
  MeetingChange,
  MeetingHit,
  MeetingNote,
  MeetingQuery,
  MeetingReason,
  MeetingSelection,
  Moment,
} from './meeting-query.ts';
import { countingMeetings } from './meeting-regions.ts';
import { isAsked, type Timing } from './timing.ts';
import { NEVER } from './wall-clocks.ts';

const MINUTE = 60_000;
/** Results from which the answer needs no help. */
const ENOUGH_MEETINGS = 5;
const DEFAULT_MEETINGS = 25;

/**
 * Every meeting that the query finds at a moment: the total, the hits asked for in the published order (MEETINGS.md), what each
 * further wish would leave, and with fewer than five the ways to find more. Meetings that can be joined from anywhere take
 * part around every place. Throws on concept ids that are not in `MEETING_GROUPS`, and on a reader's zone that this
 * device does not know where the reader's clock is asked.
 */
export function searchMeetings(pack: MeetingPack, query: MeetingQuery, moment: Moment): MeetingAnswer {
  const { index } = pack;
  const { near, concepts = {}, offset = 0, limit = DEFAULT_MEETINGS } = query;
  const { where, constraints, timing, text, forgiven, inPlace, elsewhere, matching, total } = matchMeetings(
    pack,
    query,
    moment,
  );
  const counts = inPlace.counts.map((count, slot) => count + elsewhere.counts[slot]!);
  const most = Math.min(offset + limit, total);
  const outdated = index.outdated(moment.now);
  const ranked = firstMeetings(index, matching, query, { timing, outdated, whole: text?.whole }, most);
  const only =
    query.when && isAsked(query.when)
      ? [{ change: { change: 'any-time' } as const, keep: timing.keepFitting }]
      : [];
  const asked = { query: where, constraints, text, forgiven, total, only };
  const few = total < ENOUGH_MEETINGS;
  const wishes = wishesOf(concepts);
  const hit = ({ row, chord2 }: Pick<RankedMeeting, 'row' | 'chord2'>): MeetingHit => ({
    row,
    id: pack.id(row),
    ...wayOf(timing, row, near === undefined ? Number.POSITIVE_INFINITY : chord2),
    remote: marks(index.remote, row),
    ...gatheringOf(pack, timing, row),
    reasons: reasonsOf(pack, wishes, row),
    notes: notesOf(pack, timing, outdated, row),
  });
  return {
    total,
    here: inPlace.total,
    hits: ranked.slice(offset).map(hit),
    counts: countsByGroup(MEETINGS, counts),
    forgiven: forgiven && total > 0,
    relax: few ? relaxations<MeetingChange>(MEETINGS, countingMeetings(index), asked) : [],
    beyond:
      inPlace.total < ENOUGH_MEETINGS && takesInPerson(concepts) ? beyondRadius(index, asked).map(hit) : [],
  };
}

function takesInPerson({ attendance = [] }: MeetingSelection): boolean {
  return attendance.length === 0 || attendance.some((way) => way === 'in-person' || way === 'hybrid');
}

function wayOf(timing: Timing, row: number, chord2: number): Pick<MeetingHit, 'miles' | 'travelMinutes'> {
  if (chord2 === Number.POSITIVE_INFINITY) return {};
  const way = timing.wayTo(row);
  return { miles: milesOfChord2(chord2), ...(way !== undefined && { travelMinutes: way }) };
}

function gatheringOf(
  pack: MeetingPack,
  { table, startOf }: Timing,
  row: number,
): Pick<MeetingHit, 'start' | 'end' | 'onNow'> {
  const start = startOf(row);
  if (start === NEVER) return { onNow: false };
  const minutes = pack.time(row)?.durationMinutes ?? USUAL_MINUTES;
  return { start: start * MINUTE, end: (start + minutes) * MINUTE, onNow: start <= table.minute };
}

type Wish = Pick<MeetingReason, 'group' | 'concept'> & { readonly slot: number };

function wishesOf(selection: MeetingSelection): readonly Wish[] {
  return MEETINGS.all.flatMap(({ group, concept }, slot) =>
    selection[group]?.includes(concept) ? [{ group, concept, slot }] : [],
  );
}

function reasonsOf(pack: MeetingPack, wishes: readonly Wish[], row: number): readonly MeetingReason[] {
  return wishes
    .filter(({ slot }) => statesConcept(pack.index, row, slot))
    .map(({ group, concept }) => ({
      group,
      concept,
      says: pack.fact(row, group, concept) === 'disagree' ? 'disagree' : 'stated',
    }));
}

function notesOf(
  pack: MeetingPack,
  timing: Timing,
  outdated: Uint32Array,
  row: number,
): readonly MeetingNote[] {
  const notes: MeetingNote[] = [];
  if (marks(outdated, row)) notes.push('list-not-current');
  if (pack.time(row) && !timing.table.knowsZone(row)) notes.push('zone-not-known');
  for (const [note, holds] of pack.index.notes) if (holds(row)) notes.push(note);
  return notes;
}

function marks(column: Uint32Array, row: number): boolean {
  return ((column[row >>> 5]! >>> (row & 31)) & 1) === 1;
}
