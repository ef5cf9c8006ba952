import { findGroup } from '../concept-table.ts';
import { unitVectors } from '../geo.ts';
import { wholeColumn } from '../pack/columns.ts';
import type { SearchTier } from '../pack/open-search.ts';
import { anyOf, type Column, deriveConcepts } from './concept-columns.ts';
import { buildLeafTree, type LeafTree } from './leaf-tree.ts';
import { deriveMedicineStanding, type MedicineStanding } from './medicine-standing.ts';
import { deriveNotes, type NoteColumns } from './note-columns.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** Everything `search` reads, derived once from a search-tier pack. 32 rows a word throughout. */
export interface SearchIndex extends MedicineStanding {
  readonly rows: number;
  readonly words: number;
  readonly ids: Uint32Array;
  /** Unit vectors of the positions; NaN where a row has none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly tree: LeafTree;
  /** See `deriveConcepts`. */
  readonly concepts: Uint32Array;
  /** Whole years by which the newest source of a row is older than the newest source of the pack. */
  readonly yearsBehind: Uint8Array;
  /** Rows that the newest list for their place lacks. */
  readonly absent: Uint32Array;
  /** Place of a row's city in the order of state and city names. */
  readonly cityRank: Uint32Array;
  /** The words in which a state has rows, with those rows' bits. */
  state(code: string): readonly (readonly [word: number, bits: number])[];
  readonly notes: NoteColumns;
  /** Built when text is first searched. */
  readonly text: TextIndex;
}

/** The search index over a pack's columns. */
export function buildSearchIndex(tier: SearchTier): SearchIndex {
  const { rows, lats, lngs } = tier;
  const words = Math.ceil(rows / 32);
  const byCode = new Map(tier.codes.map((code, c) => [code, tier.columns[c]!]));
  const column: Column = (code) => byCode.get(code);
  const absent = new Uint32Array(words);
  for (const row of tier.absent.keys()) absent[row >>> 5]! |= 1 << (row & 31);
  const states = wordsByState(tier);
  const standing = deriveMedicineStanding(column, deniedColumn(tier, words), rows);
  const kindless = rowsWithout(findGroup('kind')?.concepts.flatMap(({ is }) => is.any) ?? [], column, rows);
  let text: TextIndex | undefined;
  let cityRank: Uint32Array | undefined;
  return {
    rows,
    words,
    ids: tier.ids,
    ...unitVectors(lats, lngs),
    tree: buildLeafTree(lats, lngs),
    concepts: deriveConcepts(column, words),
    ...standing,
    notes: deriveNotes(tier, column, standing, kindless),
    yearsBehind: countYearsBehind(tier),
    absent,
    get cityRank() {
      cityRank ??= rankCities(tier);
      return cityRank;
    },
    state: (code) => states.get(code) ?? [],
    get text() {
      text ??= buildTextIndex(tier);
      return text;
    },
  };
}

/** The rows of which some source denies a code. */
function deniedColumn({ codes, denied }: SearchTier, words: number): Column {
  const columns = new Map<string, Uint32Array>();
  for (const [row, indexes] of denied) {
    for (const index of indexes) {
      const column = columns.get(codes[index]!) ?? new Uint32Array(words);
      column[row >>> 5]! |= 1 << (row & 31);
      columns.set(codes[index]!, column);
    }
  }
  return (code) => columns.get(code);
}

/** Rows that state none of the codes. */
function rowsWithout(codes: readonly string[], column: Column, rows: number): Uint32Array {
  const all = wholeColumn(rows);
  return anyOf(codes, column, all.length).map((bits, w) => all[w]! & ~bits);
}

function countYearsBehind({ sources, sourceSets, sourceSetOf }: SearchTier): Uint8Array {
  const year = (source: number) => Number.parseInt(sources[source]?.asOf ?? '', 10) || 0;
  const newestOf = (set: Iterable<number>) => {
    let newest = 0;
    for (const source of set) newest = Math.max(newest, year(source));
    return newest;
  };
  const newest = newestOf(sources.keys());
  const bySet = sourceSets.map((set) => Math.min(255, newest - newestOf(set)));
  const years = new Uint8Array(sourceSetOf.length);
  for (let row = 0; row < years.length; row++) years[row] = bySet[sourceSetOf[row]!]!;
  return years;
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
