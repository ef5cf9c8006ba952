import {
  type AreaCenter,
  encodePack,
  encodePlaces,
  type HomeRecord,
  type Listing,
  openDetail,
  openPack,
  openPlaces,
  publishable,
  type Registry,
  readPlaceTable,
  type Source,
} from '@waymark/directory';
import { applyOverrides } from '../overrides/apply-overrides.ts';
import type { PackSet } from '../packs/pack-set.ts';
import { encodeCodeBook } from './code-book.ts';
import type { SourceHarvest } from './harvest-sources.ts';
import { rejectedOf, withheldOf } from './kept-back-rows.ts';
import { mergeHarvests } from './merge-harvests.ts';
import { type BuildReport, findKindless, findUnknownPlaces, reportSource } from './report.ts';

/** Everything of a build but its packs: the listings, and what became of every row. The rows themselves are not held. */
export interface MergedBuild extends Pick<PackSet, 'sources' | 'redirects'> {
  readonly listings: readonly Listing[];
  readonly codeBook: Uint8Array;
  readonly registry: Registry;
  /** Ids of confidential places, those too of which nothing is shown. */
  readonly confidential: readonly number[];
  readonly report: Omit<BuildReport, 'listings' | 'kindless' | 'unknownPlaces'>;
}

export interface MadePacks extends PackSet {
  readonly report: BuildReport;
  /** To be kept before the packs are shown to anyone. */
  readonly registry: Registry;
}

/** Lists that were read; an operator's file names several. */
const sourcesOf = (harvests: readonly SourceHarvest[]): readonly Source[] =>
  harvests.flatMap(({ origin, source, sources }) => (origin === 'not-read' ? [] : (sources ?? [source])));

/** One set of listings from what the sources gave, corrected as the operator asks. */
export const mergeBuild = (
  harvests: readonly SourceHarvest[],
  before: Registry,
  centerOf: AreaCenter,
  homes: readonly HomeRecord[] = [],
): MergedBuild => {
  const merged = mergeHarvests(harvests, before, centerOf, homes);
  const { keptBack } = merged;
  const actions = harvests.flatMap((harvest) => harvest.actions ?? []);
  const corrected = applyOverrides(merged.listings, actions, merged.currentId, keptBack);
  // A correction may have brought back what is kept back.
  const listings = corrected.listings.map((listing) => publishable(listing, centerOf).place);
  return {
    sources: sourcesOf(harvests),
    listings,
    codeBook: encodeCodeBook(harvests),
    registry: merged.registry,
    confidential: [
      ...new Set([
        ...keptBack.ids,
        ...corrected.outcomes.flatMap(({ id, outcome }) => (outcome === 'withheld' && id ? [id] : [])),
      ]),
    ],
    redirects: merged.redirects,
    report: {
      sources: harvests.map((harvest) => reportSource(harvest, merged.joinedOf(harvest))),
      merge: merged.report,
      ids: merged.ids,
      overrides: corrected.outcomes,
      unmarked: harvests.flatMap(({ unmarked = [] }) => unmarked),
      rejected: [
        ...harvests.flatMap((harvest) => rejectedOf(harvest, keptBack.hidden)),
        ...harvests.flatMap((harvest) => withheldOf(harvest, merged)),
      ],
    },
  };
};

/** The packs of a merged build. Each is opened once, as a phone would open it, so that one that does not open is never published. */
export const encodeBuild = (
  { listings, report, confidential, ...build }: MergedBuild,
  placeFiles: { readonly zips: unknown; readonly cities: unknown },
): MadePacks => {
  const { search, detail } = encodePack(listings, { kind: 'treatment', sources: build.sources });
  const { table, rejected } = readPlaceTable(
    placeFiles.zips,
    placeFiles.cities,
    listings.filter(({ confidential }) => !confidential),
  );
  const places = encodePlaces(table);
  const pack = openPack(search);
  openDetail(detail, pack);
  return {
    ...build,
    listings: pack.rows,
    keptBack: {
      treatment: {
        ids: confidential,
        highest: build.registry.at(-1)?.id ?? 0,
      },
    },
    files: [
      { kind: 'treatment', tier: 'search', bytes: search },
      { kind: 'treatment', tier: 'detail', bytes: detail },
      { kind: 'places', tier: 'search', bytes: places },
    ],
    report: {
      ...report,
      listings: pack.rows,
      kindless: findKindless(pack),
      unknownPlaces: findUnknownPlaces(pack, openPlaces(places)),
      rejected: [...report.rejected, ...rejected.map((each) => ({ ...each, source: 'places' }))],
    },
  };
};
