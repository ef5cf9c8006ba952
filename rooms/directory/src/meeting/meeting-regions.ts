import { intersect, keepMarked, keepOutside, type Region, regionOf, type Where } from '../search/region.ts';
import type { Counting } from '../search/relax.ts';
import { countMatches } from '../search/tally.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { MeetingChange } from './meeting-query.ts';

/** The rows of a place, and those elsewhere that can be joined from there. No row is in both. */
export interface MeetingRegions {
  readonly here: Region;
  readonly afar: Region;
}

const NOWHERE: Region = { words: [], bits: [] };

/**
 * Where a query asks. Around a place: what is inside the circle, and everything that can be joined from anywhere, of the
 * state asked for or of none. In a state: what is there, and what can be joined and names no state.
 */
export function meetingRegions(index: MeetingIndex, where: Where): MeetingRegions {
  const { near, within, state } = where;
  const here = regionOf(index, where);
  const circle = near !== undefined && within !== undefined;
  if (!circle && state === undefined) return { here, afar: NOWHERE };
  const everywhere = index.remoteRegion;
  if (state === undefined) return { here, afar: keepOutside(everywhere, here) };
  const ofNoState = keepMarked(everywhere, index.stateless);
  if (!circle) return { here, afar: ofNoState };
  const ofState = intersect(everywhere, regionOf(index, { state }));
  return { here, afar: keepOutside(join(ofState, ofNoState), here) };
}

/** Counts meetings: those of the place, and those that can be joined from it. */
export function countingMeetings(index: MeetingIndex): Counting<MeetingChange> {
  const known = new Map<Where, MeetingRegions>();
  const kept = new Map<Where, MeetingRegions>();
  return {
    count(where, constraints, only, column) {
      const whole = known.get(where) ?? meetingRegions(index, where);
      known.set(where, whole);
      // Whatever else must hold is at most one wish about time: it is read once a place.
      const keepAll = (region: Region) => only.reduce((left, { keep }) => keep(left), region);
      const regions =
        only.length === 0
          ? whole
          : (kept.get(where) ?? { here: keepAll(whole.here), afar: keepAll(whole.afar) });
      if (only.length > 0) kept.set(where, regions);
      const marked = (region: Region) => (column ? keepMarked(region, column) : region);
      return (
        countMatches(index, marked(regions.here), constraints) +
        countMatches(index.fromAfar, marked(regions.afar), constraints)
      );
    },
  };
}

/** The rows that are in either. */
function join(a: Region, b: Region): Region {
  const bits = new Map(a.words.map((word, i) => [word, a.bits[i]!]));
  for (const [i, word] of b.words.entries()) bits.set(word, (bits.get(word) ?? 0) | b.bits[i]!);
  const words = [...bits.keys()].sort((x, y) => x - y);
  return { words, bits: words.map((word) => bits.get(word)!) };
}
