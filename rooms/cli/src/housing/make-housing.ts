import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  areaCenters,
  assignIds,
  encodeHomes,
  forgetAddresses,
  type Home,
  type HomeRecord,
  openHomeDetail,
  openHomes,
  publishable,
  type Registry,
} from '@waymark/directory';
import { type Gazetteer, HOUSING_FILE, loadGazetteer, loadHousing } from '@waymark/sources';
import { loadRegistry, saveRegistry } from '../build/registry-file.ts';
import type { Reject } from '../build/report.ts';
import type { EncodedFile, KeptBackIds } from '../packs/pack-set.ts';

/** The packs of recovery homes, and what is to be kept and told with them. */
export interface MadeHousing {
  readonly files: readonly EncodedFile[];
  readonly homes: number;
  readonly keptBack?: KeptBackIds;
  readonly rejected: readonly Reject[];
  /** Keeps the ids, before any pack shows them. */
  keep(): Promise<void>;
}

const nothing: MadeHousing = { files: [], homes: 0, rejected: [], keep: async () => {} };

/** Where the ids of homes are kept: beside the operator's own file. */
const registryFolder = (dataFolder: string): string => join(dataFolder, 'housing-csv');

interface HomesSetting {
  /** For the places of the country. */
  readonly dataFolder: string;
  readonly today: string;
  readonly before: Registry;
}

/**
 * The packs of a file of recovery homes, and the ids to keep. Each is opened once, as a phone would open it, so that one that
 * does not open is never published.
 */
export const packHomes = async (
  path: string,
  { dataFolder, today, before }: HomesSetting,
): Promise<Omit<MadeHousing, 'keep'> & { readonly registry: Registry }> => {
  const gazetteer = await loadGazetteer(dataFolder);
  const centerOf = areaCenters(gazetteer.zips);
  const { records, sources, rejected } = await loadHousing(path, { gazetteer, today });
  const published = records.map((record) => publishable(record, centerOf));
  const places = published.map(({ place }, i) =>
    place.confidential ? { ...place, from: [{ record: records[i]! }] } : place,
  );
  const { ids, registry } = assignIds(before, places);
  const homes = published.flatMap(({ place: { key: _, stated, ...home }, withheld }, i): Home[] =>
    withheld ? [] : [{ ...home, id: ids[i]!, statements: [stated] }],
  );
  const withheld = records.flatMap(({ key }, i) => (published[i]!.withheld ? [key] : []));
  const kept = forgetAddresses(
    registry,
    records.flatMap((record, i) => (record.confidential ? [{ id: ids[i]!, rows: [record] }] : [])),
  );
  const { search, detail } = encodeHomes(homes, { sources });
  openHomeDetail(detail, openHomes(search));
  return {
    files: [
      { kind: 'housing', tier: 'search', bytes: search },
      { kind: 'housing', tier: 'detail', bytes: detail },
    ],
    homes: homes.length,
    keptBack: {
      ids: records.flatMap(({ confidential }, i) => (confidential ? [ids[i]!] : [])),
      highest: kept.at(-1)?.id ?? 0,
    },
    rejected: [
      ...rejected,
      ...withheld.map((key) => ({
        key,
        field: 'name',
        reason: 'the name of this confidential home tells its street: the row is left out. Give another name',
        row: true,
      })),
    ].map((each) => ({ ...each, source: 'housing-csv' })),
    registry: kept,
  };
};

/** The operator's recovery homes, as their file gives them; none where there is no file. */
export const readHomes = async (dataFolder: string, gazetteer: Gazetteer): Promise<readonly HomeRecord[]> => {
  const path = join(dataFolder, HOUSING_FILE);
  if (!(await stat(path).catch(() => undefined))) return [];
  const today = new Date().toISOString().slice(0, 10);
  return (await loadHousing(path, { gazetteer, today })).records;
};

/** The packs of the operator's recovery homes; none where there is no file of them. */
export const makeHousing = async (dataFolder: string, today: string): Promise<MadeHousing> => {
  const path = join(dataFolder, HOUSING_FILE);
  if (!(await stat(path).catch(() => undefined))) return nothing;
  const folder = registryFolder(dataFolder);
  const before = await loadRegistry(folder);
  const { registry, ...made } = await packHomes(path, { dataFolder, today, before });
  return { ...made, keep: () => saveRegistry(folder, registry) };
};
