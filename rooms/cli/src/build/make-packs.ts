import {
  assignIds,
  encodePack,
  encodePlaces,
  type Listing,
  openDetail,
  openPack,
  openPlaces,
  type Registry,
  readPlaceTable,
  type SourceRecord,
} from '@waymark/directory';
import type { PackSet } from '../packs/pack-set.ts';
import type { SourceHarvest } from './harvest-sources.ts';
import { type BuildReport, findKindless, findUnknownPlaces, reportSource } from './report.ts';

export interface MadePacks extends PackSet {
  readonly report: BuildReport;
  /** To be kept before the packs are shown to anyone. */
  readonly registry: Registry;
}

const listingOf = ({ key: _, stated, ...rest }: SourceRecord, id: number): Listing => ({
  ...rest,
  id,
  statements: [stated],
});

const makePlaces = (files: { zips: unknown; cities: unknown }, records: readonly SourceRecord[]) => {
  const { table, rejected } = readPlaceTable(files.zips, files.cities, records);
  return { places: encodePlaces(table), rejected };
};

/**
 * Turns what the sources gave into packs and a report. Every pack is opened once, as a phone would open it, so
 * that one that does not open is never published.
 */
export const makePacks = (
  harvests: readonly SourceHarvest[],
  placeFiles: { zips: unknown; cities: unknown },
  before: Registry,
): MadePacks => {
  const sources = harvests.map(({ source }) => source);
  const records = harvests.flatMap((harvest) => harvest.records);
  const { ids, registry, kept, given, closed } = assignIds(before, records);
  const listings = records.map((record, i) => listingOf(record, ids[i]!));
  const { search, detail } = encodePack(listings, { kind: 'treatment', sources });
  const { places, rejected } = makePlaces(placeFiles, records);

  const pack = openPack(search);
  openDetail(detail, pack);
  return {
    sources,
    files: [
      { kind: 'treatment', tier: 'search', bytes: search },
      { kind: 'treatment', tier: 'detail', bytes: detail },
      { kind: 'places', tier: 'search', bytes: places },
    ],
    registry,
    report: {
      sources: harvests.map(reportSource),
      ids: { kept, given: given.length, closed: closed.length },
      kindless: findKindless(pack),
      unknownPlaces: findUnknownPlaces(pack, openPlaces(places)),
      rejected: [
        ...harvests.flatMap(({ source, rejected }) =>
          rejected.map((each) => ({ ...each, source: source.id })),
        ),
        ...rejected.map((each) => ({ ...each, source: 'places' })),
      ],
    },
  };
};
