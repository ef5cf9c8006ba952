import { constraintsOf } from '../search/constraints.ts';
import { keepMarked } from '../search/region.ts';
import { tally } from '../search/tally.ts';
import { readText } from '../search/text-index.ts';
import { MEETINGS } from './meeting-concept-table.ts';
import type { MeetingPack } from './meeting-pack.ts';
import type { MeetingQuery, Moment } from './meeting-query.ts';
import { meetingRegions } from './meeting-regions.ts';
import { timingOf } from './timing.ts';

/** What fits a query at a moment: `inPlace` to go to or held there, `elsewhere` to be joined from afar, each with its region. */
export function matchMeetings(pack: MeetingPack, query: MeetingQuery, moment: Moment) {
  const { index } = pack;
  const { near, within, state, concepts = {} } = query;
  const where = {
    ...(near && { near }),
    ...(within !== undefined && { within }),
    ...(state !== undefined && { state }),
  };
  const constraints = constraintsOf(MEETINGS, concepts);
  const timing = timingOf(index, query, moment);
  const regions = meetingRegions(index, where);
  const here = timing.keepFitting(regions.here);
  const afar = timing.keepFitting(regions.afar);
  const text = query.text ? readText(() => index.text, query.text, index.words) : undefined;
  const found = (rows: Uint32Array | undefined) => {
    const [near, far] = rows ? [keepMarked(here, rows), keepMarked(afar, rows)] : [here, afar];
    const [inPlace, elsewhere] = [tally(index, near, constraints), tally(index.fromAfar, far, constraints)];
    const matching = [
      { region: near, matches: inPlace.matches, afar: false },
      { region: far, matches: elsewhere.matches, afar: true },
    ];
    return { inPlace, elsewhere, matching, total: inPlace.total + elsewhere.total };
  };
  let result = found(text?.asTyped);
  const forgiven = text !== undefined && result.total === 0;
  if (forgiven) result = found(text.forgiving());
  return { where, constraints, timing, text, forgiven, ...result };
}

/** Rows in the place that the query asks about which a person can go to, in pack order: what a map of the answer shows. */
export function findMeetingRows(pack: MeetingPack, query: MeetingQuery, moment: Moment): number[] {
  const { region, matches } = matchMeetings(pack, query, moment).matching[0]!;
  const rows: number[] = [];
  for (const [i, word] of region.words.entries()) {
    for (let bits = matches[i]!; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits);
      if (isToGoTo(pack, row)) rows.push(row);
    }
  }
  return rows;
}

/** True of a meeting in a room, and of one that does not say how it is joined: its address is where it gathers. */
export function isToGoTo(pack: MeetingPack, row: number): boolean {
  const { remote } = pack.index;
  const isRemote = ((remote[row >>> 5]! >>> (row & 31)) & 1) === 1;
  const says = pack.fact(row, 'attendance', 'in-person');
  return !isRemote || says === 'yes' || says === 'disagree';
}
