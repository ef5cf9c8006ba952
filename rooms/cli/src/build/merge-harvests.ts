import {
  type AreaCenter,
  assignIds,
  forgetAddresses,
  type HomeRecord,
  type License,
  type ListAccount,
  type Listing,
  type MergedRecord,
  mergeSources,
  type Redirect,
  type Registry,
  type SourceRecord,
} from '@waymark/directory';
import { keepBack } from '../confidential/keep-back.ts';
import { markConfidential } from '../confidential/mark-confidential.ts';
import { markHomes } from '../confidential/mark-homes.ts';
import type { KeptBack } from '../overrides/apply-overrides.ts';
import type { SourceHarvest } from './harvest-sources.ts';
import { licensesOf } from './licenses-of.ts';

/** What became of the records of one source. */
export interface Joined {
  /** Records that joined a listing of another list. */
  readonly joined: number;
  /** Records that became listings of their own. */
  readonly added: number;
  /** Records that are the site of another record of their list, under another survey. */
  readonly twins: number;
  /** Records of a list that only adds facts, which fit no listing or several alike: left out. */
  readonly notPlaced: number;
  /** Listings of older lists that this one, complete for their state, no longer has. */
  readonly closes: number;
}

export interface NotPlaced {
  readonly source: string;
  readonly key: string;
  readonly name: string;
  readonly reason: string;
}

export interface MergeReport {
  /** By what evidence how many records were joined. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly notPlaced: readonly NotPlaced[];
}

export interface MergedHarvests {
  readonly listings: readonly Listing[];
  readonly registry: Registry;
  /** Closed ids whose listing is part of another now. */
  readonly redirects: readonly Redirect[];
  readonly ids: {
    readonly kept: Readonly<Record<string, number>>;
    readonly given: number;
    readonly closed: number;
    readonly redirected: number;
  };
  readonly report: MergeReport;
  joinedOf(harvest: SourceHarvest): Joined;
  /** The id under which a listing known by `id` stands now. */
  currentId(id: number): number;
  /** What of the places is kept back, and the rows of lists of which nothing may be repeated. */
  readonly keptBack: KeptBack & {
    readonly ids: readonly number[];
    readonly hidden: ReadonlySet<SourceRecord>;
  };
}

const listingOf = (
  { key: _, from: __, ...rest }: MergedRecord,
  id: number,
  licenses: readonly License[],
): Listing => ({ ...rest, id, ...(licenses.length > 0 && { licenses }) });

const countEvidence = (accounts: readonly ListAccount[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { evidence } of accounts)
    for (const [words, n] of Object.entries(evidence)) counts[words] = (counts[words] ?? 0) + n;
  return counts;
};

const none: Joined = { joined: 0, added: 0, twins: 0, notPlaced: 0, closes: 0 };

const joinedBy = ({ matched, added, twins, leftOut, closes }: ListAccount): Joined => ({
  joined: matched,
  added,
  twins,
  notPlaced: leftOut.length,
  closes,
});

/** One set of listings, with ids, from the lists of all sources. What is confidential of them is kept back before ids are given. */
export const mergeHarvests = (
  harvests: readonly SourceHarvest[],
  before: Registry,
  centerOf: AreaCenter,
  homes: readonly HomeRecord[] = [],
): MergedHarvests => {
  const read = harvests.filter(({ origin }) => origin !== 'not-read');
  const merging = mergeSources(read.map((harvest) => ({ ...harvest, role: harvest.module.role })));
  const accounts = new Map(merging.lists.map((account) => [account.source, account]));
  const marked = markConfidential(
    merging.records,
    read.flatMap(({ actions = [] }) => actions),
  );
  const { records, identifiable, withheld, hidden } = keepBack(markHomes(marked.records, homes), centerOf);
  const { ids, registry, kept, given, closed, redirects } = assignIds(before, identifiable);
  const licenses = licensesOf(read);
  const now = new Map(redirects.map(({ from, to }) => [from, to]));
  const confidential = records.flatMap((record, i) => (record.confidential ? [i] : []));
  const rowOf = new Map(confidential.map((i) => [ids[i]!, i]));
  return {
    listings: records.map((record, i) =>
      listingOf(record, ids[i]!, record.confidential ? [] : licenses(record)),
    ),
    registry: forgetAddresses(
      registry,
      confidential.map((i) => ({ id: ids[i]!, rows: records[i]!.from.map(({ record }) => record) })),
    ),
    redirects,
    ids: { kept, given: given.length, closed: closed.length, redirected: redirects.length },
    report: {
      evidence: countEvidence(merging.lists),
      notPlaced: merging.lists.flatMap(({ source, leftOut }) => leftOut.map((each) => ({ source, ...each }))),
    },
    joinedOf(harvest) {
      const account = read.includes(harvest) ? accounts.get(harvest.source.id) : undefined;
      return account ? joinedBy(account) : none;
    },
    currentId: (id) => now.get(id) ?? id,
    keptBack: {
      ids: [...rowOf.keys()],
      idOf(action) {
        const row = marked.recordOf.get(action);
        return row === undefined ? undefined : ids[row]!;
      },
      facesOf: (id) => records[rowOf.get(id) ?? -1]?.from.map(({ record }) => record) ?? [],
      withheld: new Map([...withheld].map(([i, why]) => [ids[i]!, why])),
      hidden,
    },
  };
};
