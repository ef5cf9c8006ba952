import { findGroup } from '../concept-table.ts';
import type { Steps } from '../in-steps.ts';
import { wholeColumn } from '../pack/columns.ts';
import type { SearchTier } from '../pack/open-search.ts';
import { anyOf, type Column } from './concept-columns.ts';
import { deriveForSome, type ForSomeColumns } from './for-some.ts';
import { CONCEPTS } from './listing-concepts.ts';
import { deriveMedicineStanding, type MedicineStanding } from './medicine-standing.ts';
import { deriveNotes, type NoteColumns } from './note-columns.ts';
import { buildRowIndex, columnOf, type RowIndex } from './row-index.ts';

/** Everything `search` reads, derived once from a search-tier pack of treatment or housing. */
export interface SearchIndex extends RowIndex, MedicineStanding, ForSomeColumns {
  /** Whole years by which the newest source of a row is older than the newest source of the pack. */
  readonly yearsBehind: Uint8Array;
  /** Rows that the newest list for their place lacks. */
  readonly absent: Uint32Array;
  readonly notes: NoteColumns;
}

/** The search index over a pack's columns. */
export function* buildSearchIndex(tier: SearchTier): Steps<SearchIndex> {
  const { rows } = tier;
  const words = Math.ceil(rows / 32);
  const column = columnOf(tier);
  const absent = new Uint32Array(words);
  for (const row of tier.absent.keys()) absent[row >>> 5]! |= 1 << (row & 31);
  const standing = deriveMedicineStanding(column, deniedColumn(tier, words), rows);
  yield;
  const kindless = rowsWithout(findGroup('kind')?.concepts.flatMap(({ is }) => is.any) ?? [], column, rows);
  const notes = deriveNotes(tier, column, standing, kindless);
  yield;
  const base = buildRowIndex(tier, CONCEPTS);
  yield;
  // Assigned, not spread: spreading would build at once what is built when first read.
  return Object.assign(base, {
    ...standing,
    ...deriveForSome(column, words),
    notes,
    yearsBehind: countYearsBehind(tier),
    absent,
  });
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
