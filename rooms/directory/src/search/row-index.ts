import { unitVectors } from '../geo.ts';
import type { SearchTier } from '../pack/open-search.ts';
import type { Strings } from '../pack/strings.ts';
import { type Column, type ConceptTable, deriveConcepts, liveSlots } from './concept-columns.ts';
import { buildLeafTree, type LeafTree } from './leaf-tree.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** What every search reads of a pack, whatever its kind. 32 rows a word throughout. */
export interface RowIndex {
  readonly rows: number;
  readonly words: number;
  readonly ids: Uint32Array;
  /** Unit vectors of the positions; NaN where a row has none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly tree: LeafTree;
  readonly table: ConceptTable;
  /** See `deriveConcepts`. */
  readonly concepts: Uint32Array;
  /** Slots of the concepts that some row states, ascending: no other is ever counted. */
  readonly live: Uint16Array;
  /** Rows kept out by the standing rule of the table. */
  readonly hidden: Uint32Array;
  /** Place of a row's city in the order of state and city names. */
  readonly cityRank: Uint32Array;
  /** The words in which a state has rows, with those rows' bits. */
  state(code: string): readonly (readonly [word: number, bits: number])[];
  /** Built when text is first searched. */
  readonly text: TextIndex;
}

/** The index over a pack's columns, but for the rows that are kept out. `more` are text columns to search beside names and cities. */
export function buildRowIndex(
  tier: SearchTier,
  table: ConceptTable,
  more: readonly Strings[] = [],
): Omit<RowIndex, 'hidden'> {
  const { rows, lats, lngs } = tier;
  const words = Math.ceil(rows / 32);
  const concepts = deriveConcepts(table, columnOf(tier), words);
  let tree: LeafTree | undefined;
  let states: ReturnType<typeof wordsByState> | undefined;
  let text: TextIndex | undefined;
  let cityRank: Uint32Array | undefined;
  return {
    rows,
    words,
    ids: tier.ids,
    ...unitVectors(lats, lngs),
    get tree() {
      tree ??= buildLeafTree(lats, lngs);
      return tree;
    },
    table,
    concepts,
    live: liveSlots(table, concepts),
    get cityRank() {
      cityRank ??= rankCities(tier);
      return cityRank;
    },
    state(code) {
      states ??= wordsByState(tier);
      return states.get(code) ?? [];
    },
    get text() {
      text ??= buildTextIndex(tier, more);
      return text;
    },
  };
}

/** The rows of which some source states a code. */
export function columnOf({ codes, columns }: SearchTier): Column {
  const byCode = new Map(codes.map((code, c) => [code, columns[c]!]));
  return (code) => byCode.get(code);
}

function rankCities({ cities }: SearchTier): Uint32Array {
  const names = Array.from({ length: cities.distinct }, (_, i) => cities.text(i));
  const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const rank = new Uint32Array(cities.distinct);
  for (const [place, city] of order.entries()) rank[city] = place;
  return cities.index.map((city) => rank[city]!);
}

function wordsByState({ rows, cities }: SearchTier): ReadonlyMap<string, [word: number, bits: number][]> {
  const states = Array.from({ length: cities.distinct }, (_, i) => cities.text(i).slice(0, 2));
  const found = new Map<string, [word: number, bits: number][]>();
  for (let row = 0; row < rows; row++) {
    const state = states[cities.index[row]!]!;
    let list = found.get(state);
    if (!list) {
      list = [];
      found.set(state, list);
    }
    const last = list.at(-1);
    if (last?.[0] === row >>> 5) last[1] |= 1 << (row & 31);
    else list.push([row >>> 5, 1 << (row & 31)]);
  }
  return found;
}
