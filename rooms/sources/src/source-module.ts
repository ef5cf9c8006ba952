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

/** Everything a source gave. `rows` = records + rejected whole rows: nothing is lost between the two. */
export interface Harvest {
  readonly rows: number;
  readonly records: readonly SourceRecord[];
  readonly rejected: readonly Rejected[];
  readonly codeBook?: readonly Code[];
}

export interface LoadOptions {
  /** Another release of the source's main file, in place of the one in the data folder. */
  readonly file?: string;
  /** The ZIP table, when the caller has read it already. */
  readonly gazetteer?: Gazetteer;
}

/** What every source of the directory offers, whatever its format. */
export interface SourceModule {
  readonly source: Source;
  /**
   * Reads the source from the project's data folder. Rows that cannot be used come back in `rejected`;
   * a file that cannot be read at all throws a `SourceError`.
   */
  load(dataFolder: string, options?: LoadOptions): Promise<Harvest>;
}
