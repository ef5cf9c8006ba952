import { milesOfChord2, unitVector } from '../geo.ts';
import type { Change } from '../query.ts';
import { beyondRadius } from '../search/beyond.ts';
import { statesConcept } from '../search/concept-columns.ts';
import { constraintsOf } from '../search/constraints.ts';
import { RINGS_MILES } from '../search/order.ts';
import { keepMarked, regionOf, type Where } from '../search/region.ts';
import { countingOver, relaxations } from '../search/relax.ts';
import { countsByGroup, tally } from '../search/tally.ts';
import { readText } from '../search/text-index.ts';
import { vacancyOf } from './home.ts';
import { HOMES, type HomeGroupId } from './home-concepts.ts';
import type { HomePack } from './home-pack.ts';

/** What a person asks of the recovery homes. Everything is optional. */
export interface HomeQuery extends Where {
  readonly text?: string;
  readonly concepts?: { readonly [G in HomeGroupId]?: readonly string[] };
  readonly limit?: number;
  readonly offset?: number;
}

/** Something a person should know before calling, in the order it should be read. */
export type HomeNote =
  | 'states-no-medicine'
  | 'ask-about-medicine'
  | 'lists-disagree'
  | 'beds-free'
  | 'beds-full'
  | 'area-only'
  | 'address-confidential';

export interface HomeHit {
  readonly row: number;
  readonly id: number;
  /** Great-circle miles, unrounded; absent without `near` or without a position. */
  readonly miles?: number;
  /** Concepts that were asked for, and what the lists say to them. */
  readonly reasons: readonly {
    readonly group: HomeGroupId;
    readonly concept: string;
    readonly says: 'stated' | 'disagree';
  }[];
  readonly notes: readonly HomeNote[];
}

export interface HomeAnswer {
  readonly total: number;
  readonly hits: readonly HomeHit[];
  readonly counts: { readonly [G in HomeGroupId]: Readonly<Record<string, number>> };
  readonly forgiven: boolean;
  /** Smallest changes that help, best first; empty while results are plenty. */
  readonly relax: readonly { readonly changes: readonly Change<HomeGroupId>[]; readonly total: number }[];
  /** With few results in a radius: the nearest beyond it that fit everything else. */
  readonly beyond: readonly HomeHit[];
}

const ENOUGH = 5;
const DEFAULT_LIMIT = 25;

/**
 * Every recovery home that the query finds, in the published order (HOUSING.md), with counts, and with few results the ways
 * to find more. `now` (milliseconds since 1970) decides whether a count of free beds still means anything. Throws on
 * concept ids that are not in `HOME_GROUPS`.
 */
export function searchHomes(pack: HomePack, query: HomeQuery, now: number): HomeAnswer {
  const { index } = pack;
  const { near, within, state, concepts = {}, offset = 0, limit = DEFAULT_LIMIT } = query;
  const where: Where = {
    ...(near && { near }),
    ...(within !== undefined && { within }),
    ...(state !== undefined && { state }),
  };
  const constraints = constraintsOf(HOMES, concepts);
  const text = query.text ? readText(() => index.text, query.text, index.words) : undefined;
  const everywhere = regionOf(index, where);
  const found = (rows: Uint32Array | undefined) => {
    const region = rows ? keepMarked(everywhere, rows) : everywhere;
    return { region, ...tally(index, region, constraints) };
  };
  let result = found(text?.asTyped);
  const forgiven = text !== undefined && result.total === 0;
  if (forgiven) result = found(text.forgiving());
  const { region, matches, counts, total } = result;

  const wishes = HOMES.all.flatMap(({ group, concept }, slot) =>
    concepts[group]?.includes(concept) ? [{ group, concept, slot }] : [],
  );
  const hit = ({ row, chord2 }: { readonly row: number; readonly chord2: number }): HomeHit => ({
    row,
    id: pack.id(row),
    ...(near && chord2 !== Number.POSITIVE_INFINITY && { miles: milesOfChord2(chord2) }),
    reasons: wishes
      .filter(({ slot }) => statesConcept(index, row, slot))
      .map(({ group, concept }) => ({
        group,
        concept,
        says: pack.fact(row, group, concept) === 'disagree' ? 'disagree' : 'stated',
      })),
    notes: notesOf(pack, row, now),
  });
  const ranked = rowsIn(region.words, matches)
    .map((row) => ranking(pack, row, near && unitVector(near), text?.whole, now))
    .sort(compare);
  const few = total < ENOUGH;
  const asked = { query: where, constraints, text, forgiven, total, only: [] };
  return {
    total,
    hits: ranked.slice(offset, offset + limit).map(hit),
    counts: countsByGroup(HOMES, counts),
    forgiven: forgiven && total > 0,
    relax: few ? relaxations<Change<HomeGroupId>>(HOMES, countingOver(index), asked) : [],
    beyond: few ? beyondRadius(index, asked).map(hit) : [],
  };
}

function rowsIn(words: readonly number[], matches: Int32Array): number[] {
  const rows: number[] = [];
  for (let i = 0; i < matches.length; i++) {
    for (let bits = matches[i]!; bits !== 0; bits &= bits - 1)
      rows.push(words[i]! * 32 + 31 - Math.clz32(bits & -bits));
  }
  return rows;
}

interface Ranking {
  readonly row: number;
  readonly chord2: number;
  /** Lower comes first; compared one after the other. */
  readonly keys: readonly number[];
  readonly asOf: string;
  readonly place: string;
  readonly id: number;
}

/** What a home is sorted by, as HOUSING.md says. */
function ranking(
  pack: HomePack,
  row: number,
  near: readonly [number, number, number] | undefined,
  whole: Uint32Array | undefined,
  now: number,
): Ranking {
  const { index } = pack;
  let chord2 = near
    ? (index.x[row]! - near[0]) ** 2 + (index.y[row]! - near[1]) ** 2 + (index.z[row]! - near[2]) ** 2
    : 0;
  if (Number.isNaN(chord2)) chord2 = Number.POSITIVE_INFINITY;
  const miles = chord2 === Number.POSITIVE_INFINITY ? chord2 : milesOfChord2(chord2);
  const ring = near ? RINGS_MILES.filter((edge) => miles > edge).length : 0;
  const medicine = marks(index.acceptsMedicine, row) ? 0 : marks(index.statesNoMedicine, row) ? 2 : 1;
  const begun = whole === undefined || marks(whole, row) ? 0 : 1;
  const beds = { free: 0, unknown: 1, full: 2 }[vacancyOf(pack.terms(row), now)];
  return {
    row,
    chord2,
    keys: [pack.absentFrom(row) ? 1 : 0, begun, medicine, beds, ring],
    asOf: index.asOf(row),
    place: `${pack.state(row)} ${pack.city(row)}`,
    id: pack.id(row),
  };
}

function compare(a: Ranking, b: Ranking): number {
  for (const [k, key] of a.keys.entries()) if (key !== b.keys[k]!) return key - b.keys[k]!;
  const years = Number.parseInt(b.asOf, 10) - Number.parseInt(a.asOf, 10);
  if (years !== 0) return years;
  if (a.chord2 !== b.chord2) return a.chord2 < b.chord2 ? -1 : 1;
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id - b.id;
}

function notesOf(pack: HomePack, row: number, now: number): readonly HomeNote[] {
  const disagree = HOMES.all.some(({ group, concept }) => pack.fact(row, group, concept) === 'disagree');
  const vacancy = vacancyOf(pack.terms(row), now);
  const notes: readonly (readonly [HomeNote, boolean])[] = [
    ['address-confidential', pack.isConfidential(row)],
    ['states-no-medicine', marks(pack.index.statesNoMedicine, row)],
    [
      'ask-about-medicine',
      !marks(pack.index.statesNoMedicine, row) && !marks(pack.index.acceptsMedicine, row),
    ],
    ['lists-disagree', disagree],
    ['beds-free', vacancy === 'free'],
    ['beds-full', vacancy === 'full'],
    ['area-only', pack.position(row)?.precision !== 'address' && !pack.isConfidential(row)],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

function marks(column: Uint32Array, row: number): boolean {
  return ((column[row >>> 5]! >>> (row & 31)) & 1) === 1;
}
