import type { GroupId } from '../concepts.ts';
import type { Kind, License, Phone, Position, Source, Statement } from '../listing.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { PackKind } from './layout.ts';

/** What is known of one thing about one listing. Silence is never "no". */
export type FactValue = 'yes' | 'no' | 'disagree' | 'not-stated';

/** What every kind of search-tier pack says of its rows. */
export interface PackRows {
  readonly kind: PackKind;
  readonly rows: number;
  readonly sources: readonly Source[];
  /** The source codes that searching reads (`SEARCH_CODES`) and some listing states; `Detail` has all of them. */
  readonly codes: readonly string[];
  id(row: number): number;
  /** Row of an id, `undefined` when the pack has no such listing. */
  rowOf(id: number): number | undefined;
  name(row: number): string;
  city(row: number): string;
  state(row: number): string;
  zip(row: number): string;
  position(row: number): Position | undefined;
  /** The number to call first. */
  phone(row: number): Phone | undefined;
  /** True when a source states this code of the row; only codes that searching reads. */
  states(row: number, code: string): boolean;
  /** The codes stated of this row, of those that searching reads. */
  codesOf(row: number): readonly string[];
  /** Codes that some source says are not so, of those that searching reads. */
  deniedCodesOf(row: number): readonly string[];
  /** Sources that speak of this row. */
  sourcesOf(row: number): readonly Source[];
  /** The newer list, complete for this place, that no longer has the row; `undefined` for nearly all. */
  absentFrom(row: number): Source | undefined;
  /** True where the address is not published, only the area and an intake line: never to be drawn as a pin. */
  isConfidential(row: number): boolean;
  /** Checksum of the file: a detail pack names the one it belongs to. */
  readonly checksum: number;
}

/** An opened search-tier pack of treatment or housing: everything that a result card and the filters need. */
export interface Pack extends PackRows {
  /** How many listings of the pack share the first number (1 = its own; 3 or more = a central line; 0 = no number). */
  phoneSharedBy(row: number): number;
  kinds(row: number): readonly Kind[];
  fact(row: number, group: GroupId, concept: string): FactValue;
  /** What `search` reads; screens have no use for it. */
  readonly index: SearchIndex;
}

/** An opened detail-tier pack: what a program page adds. Rows are those of the search-tier pack it was opened with. */
export interface Detail {
  otherName(row: number): string | undefined;
  street(row: number): string | undefined;
  unit(row: number): string | undefined;
  county(row: number): string | undefined;
  website(row: number): string | undefined;
  /** Licenses and certificates that registers list of this row; none for most. */
  licenses(row: number): readonly License[];
  /** Every phone, the main one first. */
  phones(row: number): readonly Phone[];
  /** Every source code that some listing states or denies. */
  readonly codes: readonly string[];
  /** True when a source states this code of the row. */
  states(row: number, code: string): boolean;
  /** All source codes stated of this row. */
  codesOf(row: number): readonly string[];
  /** All codes that some source says are not so. */
  deniedCodesOf(row: number): readonly string[];
  /** What each source states of the row, in the order of the pack's sources. */
  statements(row: number): readonly Statement[];
}

/** One pack file as the manifest lists it. `file` stands beside the manifest and never changes. */
export interface PackFile {
  readonly kind: PackKind | 'places';
  readonly tier: 'search' | 'detail';
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * The code book of the lists: categories and official names of their codes, for answers in the form of the government's
 * locator. It stands beside the packs as JSON; a phone has no use for it.
 */
export type CodeBookFile = Pick<PackFile, 'file' | 'bytes' | 'sha256'>;

/** `/packs/manifest.json`: the packs that belong together. A reader takes all of them from one manifest. */
export interface Manifest {
  readonly format: 1;
  /** ISO date of the newest source in the packs; not the day of the build, so that equal input gives equal bytes. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly packs: readonly PackFile[];
  /** True when some of it is made up, to show how the pages work: they say so on every card. */
  readonly demo?: boolean;
  /** Absent in builds made before there was one. */
  readonly codeBook?: CodeBookFile;
}
