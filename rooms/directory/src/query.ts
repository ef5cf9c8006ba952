import type { GroupId } from './concepts.ts';
import type { Point } from './listing.ts';

/** How results are sorted: both orders are published in ORDER.md beside this room's FORMAT.md. */
export type Order = 'best' | 'distance';

/** Concepts a person asked for, by group. Unknown ids never get this far: `readQuery` names them. */
export type Selection = { readonly [G in GroupId]?: readonly string[] };

/** What a person asks of the directory. Everything is optional; nothing means the whole nation. */
export interface Query {
  /** Where distances are measured from. */
  readonly near?: Point;
  /** Radius in miles around `near`; ignored without it. */
  readonly within?: number;
  /** Two-letter code: only listings in this state or territory. */
  readonly state?: string;
  /** Words of the name or city; a typing error is forgiven when nothing matches as typed. */
  readonly text?: string;
  readonly concepts?: Selection;
  readonly order?: Order;
  /** How many hits to return, from `offset`. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Why a listing is in the answer: a concept that was asked for, and what the listing says to it. */
export interface Reason {
  readonly group: GroupId;
  readonly concept: string;
  /** `accepts` = takes people who are on medicine, without naming which one: ask. */
  readonly says: 'stated' | 'accepts' | 'disagree';
}

/** Something a person should know before calling, in the order it should be read. */
export type Note =
  | 'absent-from-newest-list'
  | 'address-confidential'
  | 'sources-disagree'
  | 'states-no-medicine'
  | 'medicine-not-stated'
  | 'accepts-medicine'
  | 'ask-what-comes-after'
  | 'claims-otp'
  | 'methadone-not-stated'
  | 'dui-only'
  | 'women-only'
  | 'men-only'
  | 'va-care'
  | 'ages-unclear'
  | 'nothing-stated'
  | 'location-approximate'
  | 'location-zip'
  | 'location-unknown'
  | 'central-line';

export interface Hit {
  /** Row in the pack, for `Pack`'s readers; meaningless outside this pack. */
  readonly row: number;
  readonly id: number;
  /** Great-circle miles from `near`, unrounded; absent without `near` or without a position. */
  readonly miles?: number;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

/** One thing a person could give up, or widen. */
export type Change<Id extends string = GroupId> =
  | { readonly change: 'within'; readonly miles: number }
  | { readonly change: 'anywhere' }
  | { readonly change: 'drop-text' }
  | { readonly change: 'drop-concept'; readonly group: Id; readonly concept: string }
  | { readonly change: 'drop-group'; readonly group: Id };

/** The fewest changes to the query that find more, and how many listings they would find in all. */
export interface Relaxation {
  readonly changes: readonly Change[];
  readonly total: number;
}

/** Number of results under the query with one concept added, or removed where it is selected. */
export type Counts = { readonly [G in GroupId]: Readonly<Record<string, number>> };

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** True when nothing matched as typed and typing errors were forgiven. */
  readonly forgiven: boolean;
  /** Smallest changes that help, best first; empty while results are plenty. */
  readonly relax: readonly Relaxation[];
  /** With few results in a radius: the nearest listings beyond it that fit everything else. */
  readonly beyond: readonly Hit[];
}
