import { GROUPS, type GroupId, type Pack, type Point, type Predicate, type Query } from '@waymark/directory';

/** A program as the peers are given it. */
export interface Program extends Point {
  readonly id: number;
  /** The source codes that it states. */
  readonly codes: readonly string[];
  /** The numbers of the concepts that these codes make. */
  readonly offers: readonly number[];
}

/** A program must offer one of these concepts. */
export interface Wish {
  readonly group: GroupId;
  readonly concepts: readonly number[];
}

/** A question of the first class: the programs within so many miles that meet every wish. */
export interface PeerQuestion extends Point {
  readonly miles: number;
  readonly wishes: readonly Wish[];
}

/** How many programs there are, and how many of them offer each concept. */
export interface Facets {
  readonly total: number;
  /** By concept number. Not needed where only the total is asked for. */
  readonly offering: ArrayLike<number>;
}

export interface PeerAnswer {
  /** The nearest 25, nearest first. */
  readonly nearest: readonly { readonly id: number; readonly miles: number }[];
  readonly found: Facets;
  /** By wish: what would be found without it. */
  readonly without: readonly Facets[];
}

export type PeerSearch = (question: PeerQuestion) => PeerAnswer;

/** Another way to answer the questions of the first class. */
export interface Peer {
  readonly name: string;
  /** What it was given and what it computes, for the reader of the table. */
  readonly how: string;
  /** How many times as long as the engine it must take. */
  readonly leastRatio: number;
  /** Throws ERR_MODULE_NOT_FOUND where its package is not installed. */
  open(programs: readonly Program[]): PeerSearch | Promise<PeerSearch>;
}

/** Concepts in the order of the table, by the number that the peers know them by. Stances are left out. */
const numbered = GROUPS.filter(({ id }) => id !== 'stance').flatMap(({ id, join, concepts }) =>
  concepts.map((concept) => ({ group: id, join, concept: concept.id, is: concept.is })),
);
export const conceptCount = numbered.length;
export const hitsAsked = 25;

export const predicateOf = (concept: number): Predicate => numbered[concept]!.is;

const numberOf = (group: GroupId, concept: string): number =>
  numbered.findIndex((each) => each.group === group && each.concept === concept);

/** The programs that a search without stances can find. Those without a position are never within a distance. */
export const programsOf = (pack: Pack): readonly Program[] =>
  Array.from({ length: pack.rows }, (_, row) => row).flatMap((row): Program[] => {
    const at = pack.position(row);
    if (!at || isHidden(pack, row)) return [];
    const offers = [...numbered.keys()].filter((number) => isOffered(pack, row, number));
    return [{ id: pack.id(row), lat: at.lat, lng: at.lng, codes: pack.codesOf(row), offers }];
  });

const isOffered = (pack: Pack, row: number, number: number): boolean => {
  const { group, concept } = numbered[number]!;
  const says = pack.fact(row, group, concept);
  return says === 'yes' || says === 'disagree';
};

const isHidden = (pack: Pack, row: number): boolean =>
  ((pack.index.hidden[row >>> 5]! >>> (row & 31)) & 1) === 1;

export const peerQuestionOf = ({ near, within, concepts = {} }: Query): PeerQuestion => {
  if (!near || within === undefined)
    throw new Error('The peers answer questions with a place and a distance only.');
  const wishes = GROUPS.flatMap(({ id, join }): Wish[] => {
    const chosen = (concepts[id] ?? []).map((concept) => numberOf(id, concept));
    if (join === 'and') return chosen.map((concept) => ({ group: id, concepts: [concept] }));
    return chosen.length > 0 ? [{ group: id, concepts: chosen }] : [];
  });
  return { ...near, miles: within, wishes };
};

/** The counts that the engine gives, by concept number: results with that concept added, or removed where it is chosen. */
export const countsOf = ({ wishes }: PeerQuestion, { found, without }: PeerAnswer): readonly number[] =>
  numbered.map(({ group, join }, number) => {
    const chosen = wishes.findIndex(({ concepts }) => concepts.includes(number));
    if (join === 'and') return chosen < 0 ? found.offering[number]! : without[chosen]!.total;
    const wish = wishes.findIndex((each) => each.group === group);
    if (wish < 0) return found.offering[number]!;
    const rest = without[wish]!;
    if (chosen < 0) return found.total + rest.offering[number]! - found.offering[number]!;
    const others = wishes[wish]!.concepts.filter((concept) => concept !== number);
    if (others.length > 1) throw new Error('The peers count questions with at most two concepts of a group.');
    return others.length === 0 ? rest.total : rest.offering[others[0]!]!;
  });

/** The engine's counts in the same order. */
export const engineCounts = (
  counts: { readonly [G in GroupId]: Readonly<Record<string, number>> },
): readonly number[] => numbered.map(({ group, concept }) => counts[group][concept]!);
