import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import type { Gazetteer } from './geo/gazetteer.ts';

/** One service code as its publisher explains it. */
export interface Code {
  readonly code: string;
  readonly category: string;
  readonly categoryName: string;
  readonly name: string;
  /** Empty when the publisher gives none. */
  readonly description: string;
}

/**
 * What a list may do to the directory. `adds-listings`: rows that match no listing become listings of their own.
 * `facts-only`: its rows add facts to the listings they match, and nothing where they match none.
 */
export type Role = 'adds-listings' | 'facts-only';

/** A license or certificate as its register gives it: facts with a number, which no code can hold. */
export interface License {
  /** Key of the record it belongs to. */
  readonly key: string;
  readonly number: string;
  readonly issuer: string;
  /** ISO date; absent when the register gives none that can be read. */
  readonly expires?: string;
  /** True when it had expired on the day of the list. */
  readonly isExpired: boolean;
  /** Beds for people in treatment; absent where the license is not for a stay. */
  readonly beds?: number;
  /** All beds, for children who stay with a parent too. */
  readonly allBeds?: number;
  /** Further addresses that the license covers, as the register writes them. */
  readonly alsoAt?: string;
}

/** Numbers by which a payer knows the program of a record. */
export interface Enrollment {
  /** Key of the record it belongs to. */
  readonly key: string;
  readonly npis: readonly string[];
  /** ISO date from which it counts. */
  readonly effective?: string;
}

/** Everything a source gave. `rows` = records + rejected whole rows: nothing is lost between the two. */
export interface Harvest {
  /** The list the records are of, dated as the file that was read. */
  readonly source: Source;
  readonly rows: number;
  readonly records: readonly SourceRecord[];
  readonly rejected: readonly Rejected[];
  readonly codeBook?: readonly Code[];
  /** States whose every program the list claims to hold: what it lacks there is "not in the list". */
  readonly completeFor?: readonly string[];
  /** Codes the list can state: one of them that a row does not state was asked and not ticked. */
  readonly codesCovered?: readonly string[];
  /** The same for one record, where not every row was asked everything; it goes before `codesCovered`. */
  codesCoveredOf?(record: SourceRecord): readonly string[];
  readonly licenses?: readonly License[];
  readonly enrollments?: readonly Enrollment[];
}

export interface LoadOptions {
  /** Another release of the source's main file, in place of the one in the data folder. */
  readonly file?: string;
  /** Date of that release, ISO; without it the date of the file in the data folder is shown. */
  readonly asOf?: string;
  /** States that the release is complete for; a file given without this claims completeness for none. */
  readonly completeFor?: readonly string[];
  /** The ZIP table, when the caller has read it already. */
  readonly gazetteer?: Gazetteer;
}

/** What every source of the directory offers, whatever its format. */
export interface SourceModule {
  readonly source: Source;
  readonly role: Role;
  /** True when the source is read only after `sync` has brought its file, or where an operator has put one. */
  readonly isOptional?: boolean;
  /**
   * Reads the source from the project's data folder. Rows that cannot be used come back in `rejected`;
   * a file that cannot be read at all throws a `SourceError`.
   */
  load(dataFolder: string, options?: LoadOptions): Promise<Harvest>;
}

/** The source dated as the release that is read. */
export function datedSource(source: Source, options: LoadOptions | undefined): Source {
  return options?.asOf === undefined ? source : { ...source, asOf: options.asOf };
}
