import {
  type Answer,
  ENOUGH,
  findGroup,
  type GroupId,
  type Hit,
  type Pack,
  type Query,
  search,
} from '@waymark/directory';
import { type Asked, chosenIn, toQuery } from './asked.ts';

const most = 3;
const lookedAt = 40;
const nearMiles = 50;
/** Farther than this a program is no help to most, and the page says what else there is. */
export const farMiles = 100;

/** A listing says no to a wish when it denies every value that would do, or one of those that must all be stated. */
function saysNo(pack: Pack, row: number, asked: Asked): boolean {
  return (Object.keys(asked.concepts) as GroupId[]).some((group) => {
    const denied = chosenIn(asked, group).map((concept) => pack.fact(row, group, concept) === 'no');
    return findGroup(group)?.join === 'and' ? denied.includes(true) : !denied.includes(false);
  });
}

/** Whether a listing states all that was asked: such a one is farther away, not short of something. */
function statesAll(pack: Pack, row: number, asked: Asked): boolean {
  return (Object.keys(asked.concepts) as GroupId[]).every((group) => {
    const stated = chosenIn(asked, group).map((concept) =>
      ['yes', 'disagree'].includes(pack.fact(row, group, concept)),
    );
    return findGroup(group)?.join === 'and' ? !stated.includes(false) : stated.includes(true);
  });
}

function around({ place, within }: Asked): Pick<Query, 'near' | 'within'> | undefined {
  if (!place || place.kind === 'state') return undefined;
  const miles = typeof within === 'number' ? Math.max(within, nearMiles) : farMiles;
  return { near: { lat: place.lat, lng: place.lng }, within: miles };
}

/** With few results: programs near by that do not state all that was asked, and do not say no to it either. */
export function closerHits(pack: Pack, asked: Asked, { total, hits }: Answer): readonly Hit[] {
  const where = around(asked);
  const wished = Object.keys(asked.concepts).length > 0;
  // A stance is what a program says of itself: one that does not say it is no near match. Nor is one of another name.
  if (!where || !wished || total >= ENOUGH || asked.text || asked.concepts.stance) return [];
  const shown = new Set(hits.map(({ row }) => row));
  const kind = asked.concepts.kind;
  const near = search(pack, { ...where, ...(kind ? { concepts: { kind } } : {}), limit: lookedAt }).hits;
  return near
    .filter(({ row }) => !shown.has(row) && !statesAll(pack, row, asked) && !saysNo(pack, row, asked))
    .slice(0, most);
}

/** The nearest beyond what was searched; for a state without any result, the nearest to its middle. */
export function beyondHits(pack: Pack, asked: Asked, { total, beyond }: Answer): readonly Hit[] {
  const { place } = asked;
  if (place?.kind !== 'state' || total > 0) return beyond;
  const { state: _, ...query } = toQuery(asked);
  return search(pack, {
    ...query,
    near: { lat: place.lat, lng: place.lng },
    order: 'distance',
    offset: 0,
    limit: most,
  }).hits;
}

/** Whether nothing that fits is within a drive. */
export function isFar({ total }: Answer, beyond: readonly Hit[]): boolean {
  return total === 0 && !beyond.some(({ miles = 0 }) => miles <= farMiles);
}
