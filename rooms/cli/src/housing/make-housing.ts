import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assignIds,
  encodeHomes,
  type Home,
  openHomeDetail,
  openHomes,
  type Registry,
} from '@waymark/directory';
import { HOUSING_FILE, loadGazetteer, loadHousing } from '@waymark/sources';
import { loadRegistry, saveRegistry } from '../build/registry-file.ts';
import type { Reject } from '../build/report.ts';
import type { EncodedFile } from '../packs/pack-set.ts';

/** The packs of recovery homes, and what is to be kept and told with them. */
export interface MadeHousing {
  readonly files: readonly EncodedFile[];
  readonly homes: number;
  readonly rejected: readonly Reject[];
  /** Keeps the ids, before any pack shows them. */
  keep(): Promise<void>;
}

const nothing: MadeHousing = { files: [], homes: 0, rejected: [], keep: async () => {} };

/** Where the ids of homes are kept: beside the operator's own file. */
const registryFolder = (dataFolder: string): string => join(dataFolder, 'housing-csv');

/**
 * The packs of the operator's recovery homes; none where there is no file of them. Each is opened once, as a phone would
 * open it, so that one that does not open is never published.
 */
export const makeHousing = async (dataFolder: string, today: string): Promise<MadeHousing> => {
  const path = join(dataFolder, HOUSING_FILE);
  if (!(await stat(path).catch(() => undefined))) return nothing;
  const { records, sources, rejected } = await loadHousing(path, {
    gazetteer: await loadGazetteer(dataFolder),
    today,
  });
  const before: Registry = await loadRegistry(registryFolder(dataFolder));
  const { ids, registry } = assignIds(before, records);
  const homes = records.map(
    ({ key: _, stated, ...home }, i): Home => ({ ...home, id: ids[i]!, statements: [stated] }),
  );
  const { search, detail } = encodeHomes(homes, { sources });
  openHomeDetail(detail, openHomes(search));
  return {
    files: [
      { kind: 'housing', tier: 'search', bytes: search },
      { kind: 'housing', tier: 'detail', bytes: detail },
    ],
    homes: homes.length,
    rejected: rejected.map((each) => ({ ...each, source: 'housing-csv' })),
    keep: () => saveRegistry(registryFolder(dataFolder), registry),
  };
};
