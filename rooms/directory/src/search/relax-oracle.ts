import { GROUPS } from '../concept-table.ts';
import type { Change, Query, Relaxation } from '../query.ts';
import { find, milesTo, plainWords, type Told, type World } from './oracle.ts';

const WIDER = [10, 25, 50, 100, 200, 500];

/** The query after a change that a relaxation offers. */
export function changed(query: Query, change: Change): Query {
  const { within, state, text, ...rest } = query;
  const place = { ...(within !== undefined && { within }), ...(state !== undefined && { state }) };
  const words = text === undefined ? {} : { text };
  switch (change.change) {
    case 'within':
      return { ...rest, ...place, ...words, within: change.miles };
    case 'anywhere':
      return { ...rest, ...words };
    case 'drop-text':
      return { ...rest, ...place };
    case 'drop-group':
      return { ...query, concepts: { ...query.concepts, [change.group]: [] } };
    case 'drop-concept': {
      const left = query.concepts?.[change.group]?.filter((concept) => concept !== change.concept) ?? [];
      return { ...query, concepts: { ...query.concepts, [change.group]: left } };
    }
  }
}

function dropsOf(query: Query): Change[] {
  const drops = GROUPS.flatMap(({ id: group, join }): Change[] => {
    const chosen = query.concepts?.[group] ?? [];
    if (chosen.length > 1 && join === 'or') return [{ change: 'drop-group', group }];
    return chosen.map((concept) => ({ change: 'drop-concept', group, concept }));
  });
  return plainWords(query.text ?? '').length > 0 ? [...drops, { change: 'drop-text' }] : drops;
}

/** The relaxations that an answer with this total offers. */
export function relaxationsOf(world: World, query: Query, total: number): Relaxation[] {
  const after = (...changes: Change[]): Relaxation => ({
    changes,
    total: find(world, changes.reduce(changed, query)).told.length,
  });
  const farther = (before: Change[]): Relaxation[] => {
    const radii = query.near
      ? WIDER.filter((miles) => miles > (query.within ?? Number.POSITIVE_INFINITY))
      : [];
    const steps = [
      ...radii.map((miles): Change => ({ change: 'within', miles })),
      { change: 'anywhere' } as const,
    ];
    if (query.within === undefined && query.state === undefined) return [];
    const first = steps.map((step) => after(...before, step)).find((relaxation) => relaxation.total > total);
    return first ? [first] : [];
  };
  const drops = dropsOf(query);
  const effort = ({ changes }: Relaxation) => {
    const kinds = changes.map(({ change }) => change);
    return kinds.includes('anywhere') ? 2 : kinds.includes('within') ? 0 : 1;
  };
  const offer = (all: Relaxation[]) =>
    all
      .filter((relaxation) => relaxation.total > total)
      .sort((a, b) => effort(a) - effort(b) || b.total - a.total)
      .slice(0, 6);
  const singles = offer([...farther([]), ...drops.map((drop) => after(drop))]);
  if (singles.some((single) => effort(single) < 2)) return singles;
  const pairs = offer([
    ...drops.flatMap((a, i) => drops.slice(i + 1).map((b) => after(a, b))),
    ...drops.flatMap((drop) => farther([drop])),
  ]);
  return [...singles, ...pairs].slice(0, 6);
}

/** The listings outside the radius that fit everything else, with the reading of the text that applies there. */
export function beyondOf(world: World, query: Query): readonly Told[] {
  const { near, within, ...rest } = query;
  if (!near || within === undefined) return [];
  const inside = find(world, query);
  const outside = world.told.filter(({ listing }) => (milesTo(listing, near) ?? -1) > within);
  const beyond = find({ ...world, told: outside }, rest);
  return beyond.forgiven && inside.told.length > 0 && !inside.forgiven ? [] : beyond.told;
}
