import type { GroupId, Precision } from '@waymark/directory';
import type { BuildReport, SourceReport } from '../build/report.ts';

export interface SourceQuality extends SourceReport {
  /** Listings that it speaks of. */
  readonly listings: number;
  /** Days from the date of the list to the day of the report. */
  readonly ageDays: number;
  readonly isStale: boolean;
}

/** Rows or fields left out for one reason, with the values that differ taken out of its words. */
export interface RejectedGroup {
  readonly source: string;
  readonly field: string;
  readonly reason: string;
  /** Whether whole rows were left out, or only fields. */
  readonly rows: boolean;
  readonly count: number;
  /** Where the first of them stand, and what came there. */
  readonly examples: readonly { readonly key: string; readonly reason: string }[];
}

export interface FarListing {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly precision: Precision;
  readonly miles: number;
}

export interface ConceptCount {
  readonly group: GroupId;
  readonly id: string;
  readonly label: string;
  readonly stated: number;
  readonly denied: number;
  readonly disagree: number;
}

export interface StateCount {
  readonly state: string;
  readonly listings: number;
  readonly noPosition: number;
  readonly absent: number;
  /** By "group=concept": listings that state it. Concepts that none states are left out. */
  readonly concepts: Readonly<Record<string, number>>;
}

export interface Change {
  readonly from: { readonly id: string; readonly at: string; readonly listings: number };
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly fields: Readonly<Record<string, number>>;
}

/** What there is to know of the data of a build: for the person who runs the site, and for programs. */
export interface Quality {
  readonly format: 1;
  readonly day: string;
  readonly build: { readonly id: string; readonly at: string } | undefined;
  readonly asOf: string;
  readonly listings: number;
  readonly sources: readonly SourceQuality[];
  readonly rejected: readonly RejectedGroup[];
  readonly merge: {
    readonly evidence: Readonly<Record<string, number>>;
    /** Records of lists that add facts only, by source and reason. */
    readonly notPlaced: readonly {
      readonly source: string;
      readonly reason: string;
      readonly count: number;
    }[];
  };
  readonly ids: BuildReport['ids'] | undefined;
  readonly overrides: BuildReport['overrides'];
  readonly phones: {
    readonly none: number;
    readonly placeholders: number;
    /** Numbers that so many listings share that a caller meets a central line. */
    readonly shared: readonly {
      readonly number: string;
      readonly listings: number;
      readonly first: string;
    }[];
  };
  readonly positions: Readonly<Record<Precision | 'none', number>> & { readonly far: readonly FarListing[] };
  /** Listings of which sources disagree in at least one thing. */
  readonly contradictory: number;
  /** Listings that a newer list, complete for their state, no longer has: by that list. */
  readonly absent: Readonly<Record<string, number>>;
  readonly kindless: number;
  readonly unknownPlaces: readonly string[];
  readonly concepts: readonly ConceptCount[];
  readonly states: readonly StateCount[];
  /** Against the build before, where one is kept. */
  readonly change: Change | undefined;
}
