import type { Source, SourceRecord, Statement } from '../listing.ts';
import type { RowType } from './twins.ts';

/** What a source gave, ready to be merged: a harvest of the room `sources` with its module's role is one. */
export interface SourceList {
  /** The list itself, for reports and for completeness. */
  readonly source: Source;
  /** The sources that rows name, where they name others than `source`: an operator's file speaks for several. */
  readonly sources?: readonly Source[];
  /** `adds-listings`: a row that matches no listing becomes one. `facts-only`: it is reported and left out. */
  readonly role: 'adds-listings' | 'facts-only';
  readonly records: readonly SourceRecord[];
  /** States for which the list holds everything there is: an older listing that it lacks is absent from it. */
  readonly completeFor?: readonly string[];
  /** Codes that the list asks of every row anew: what an older list ticks and this one does not, it denies. */
  readonly codesCovered?: readonly string[];
  /** The same for one row, where not every row was asked everything; it goes before `codesCovered`. */
  codesCoveredOf?(record: SourceRecord): readonly string[];
  /** The list may name one place in several rows. Medicare's does, after sales, and need not say so. */
  readonly severalRowsPerPlace?: boolean;
  /** Which survey a row is from, where the list holds several; see `rowTypeOf`. */
  readonly typeOf?: RowType<SourceRecord>;
}

/** Where a merged record comes from, and on what evidence the row was joined. */
export interface Origin {
  readonly source: string;
  readonly key: string;
  readonly evidence: string;
  readonly record: SourceRecord;
}

/** A listing without its id: one place, with everything that any source states of it. */
export interface MergedRecord extends Omit<SourceRecord, 'stated'> {
  /** One for each source, oldest first. */
  readonly statements: readonly Statement[];
  /** Id of the newest list, complete for its state, that lacks it. */
  readonly absentFrom?: string;
  /** Every row that is this place, oldest list first. */
  readonly from: readonly Origin[];
}

/** A row that became no part of any listing, and why. */
export interface LeftOut {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
}

/** What became of the rows of one list: `rows` = `matched` + `added` + `twins` + `leftOut`. */
export interface ListAccount {
  readonly source: string;
  readonly rows: number;
  /** Rows that are a listing of another list, by evidence. */
  readonly matched: number;
  readonly evidence: Readonly<Record<string, number>>;
  /** Rows that became a listing. */
  readonly added: number;
  /** Rows that are another row's site under another survey. */
  readonly twins: number;
  readonly leftOut: readonly LeftOut[];
  /** Listings of older lists that this one, complete for their state, lacks. */
  readonly closes: number;
}

export interface Merging {
  readonly records: readonly MergedRecord[];
  /** In the order of the lists' dates. */
  readonly lists: readonly ListAccount[];
}
