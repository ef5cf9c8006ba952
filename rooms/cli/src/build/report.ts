import type { Pack, Places, Rejected } from '@waymark/directory';
import type { OverrideOutcome } from '../overrides/apply-overrides.ts';
import type { SourceHarvest } from './harvest-sources.ts';
import type { Joined, MergeReport } from './merge-harvests.ts';

export interface SourceReport extends Joined {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  /** Where the list was read from; `kept` is what it gave to the build before. */
  readonly origin: SourceHarvest['origin'];
  /** Why its newest list could not be used. */
  readonly problem?: string;
  /** Rows of the file; those that became records (or, in an operator's file, actions), and those left out, make it up. */
  readonly rows: number;
  readonly records: number;
  readonly actions: number;
  readonly rowsLeftOut: number;
  /** Records kept without a field that could not be used, or with a remark. */
  readonly fieldsLeftOut: number;
}

export type Reject = Rejected & { readonly source: string };

/** What a build did with everything it was given, so that nothing is dropped silently. */
export interface BuildReport {
  readonly sources: readonly SourceReport[];
  readonly listings: number;
  /** Recovery homes of the operator's own file. */
  readonly homes?: number;
  /** Meetings of the feeds that were synced. */
  readonly meetings?: number;
  readonly merge: MergeReport;
  readonly ids: {
    readonly kept: Readonly<Record<string, number>>;
    readonly given: number;
    readonly closed: number;
    readonly redirected: number;
  };
  readonly overrides: readonly OverrideOutcome[];
  /** Lines of the operator's file that mark a listing confidential, or may do so, and could not be used. */
  readonly unmarked?: readonly number[];
  /** Listings that state neither treatment nor housing: kept, found by name and place. */
  readonly kindless: readonly {
    readonly id: number;
    readonly name: string;
    readonly city: string;
    readonly state: string;
  }[];
  /** Cities and ZIPs of listings that the place lookup does not know. */
  readonly unknownPlaces: readonly string[];
  readonly rejected: readonly Reject[];
}

export const reportSource = (harvest: SourceHarvest, joined: Joined): SourceReport => ({
  id: harvest.module.source.id,
  name: harvest.source.name,
  asOf: harvest.source.asOf,
  origin: harvest.origin,
  ...(harvest.problem === undefined ? {} : { problem: harvest.problem }),
  rows: harvest.rows,
  records: harvest.records.length,
  actions: harvest.actions?.length ?? 0,
  rowsLeftOut: harvest.rejected.filter(({ row }) => row).length,
  fieldsLeftOut: harvest.rejected.filter(({ row }) => !row).length,
  ...joined,
});

const rowsOf = (pack: Pack): number[] => Array.from({ length: pack.rows }, (_, row) => row);

export const findKindless = (pack: Pack): BuildReport['kindless'] =>
  rowsOf(pack)
    .filter((row) => pack.kinds(row).length === 0)
    .map((row) => ({ id: pack.id(row), name: pack.name(row), city: pack.city(row), state: pack.state(row) }))
    .sort((a, b) => a.id - b.id);

/** Every city ("Laurel, MD") and ZIP of the pack that a person could type in vain. */
export const findUnknownPlaces = (pack: Pack, places: Places): string[] => {
  const typed = new Map<string, string>();
  for (const row of rowsOf(pack)) {
    typed.set(`${pack.city(row)}, ${pack.state(row)}`, pack.state(row));
    if (pack.zip(row)) typed.set(pack.zip(row), '');
  }
  return [...typed]
    .filter(([text, state]) => {
      const answer = places.resolve(text);
      return !answer.ok || (state !== '' && answer.place.state !== state);
    })
    .map(([text]) => text)
    .sort();
};
