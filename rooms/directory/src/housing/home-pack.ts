import type { Detail, FactValue, PackRows } from '../pack/pack.ts';
import type { RowIndex } from '../search/row-index.ts';
import type { Home, HomeTerms } from './home.ts';
import type { HomeGroupId } from './home-concepts.ts';

/** What `searchHomes` reads. */
export interface HomeIndex extends RowIndex {
  /** Rows that say they do not let people stay on methadone or buprenorphine, and name neither as welcome. */
  readonly statesNoMedicine: Uint32Array;
  /** Rows that name methadone or buprenorphine as welcome. */
  readonly acceptsMedicine: Uint32Array;
  /** ISO date of the newest list that speaks of each row. */
  asOf(row: number): string;
}

/** An opened search-tier pack of recovery homes. */
export interface HomePack extends PackRows {
  /** Money and free beds; the certifier and the rules wait in the detail tier. */
  terms(row: number): HomeTerms;
  fact(row: number, group: HomeGroupId, concept: string): FactValue;
  readonly index: HomeIndex;
}

/** An opened detail-tier pack of recovery homes. `otherName` is who runs the home. */
export interface HomeDetail extends Detail {
  /** All that both tiers say of the row. */
  home(row: number): Home;
}
