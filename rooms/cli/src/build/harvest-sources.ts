import { basename } from 'node:path';
import type { Source } from '@waymark/directory';
import { type Gazetteer, type Harvest, type SourceModule, samhsaDirectory } from '@waymark/sources';
import type { Console } from '../console.ts';
import { usage } from '../failure.ts';

const modules: readonly SourceModule[] = [samhsaDirectory];

export interface SourceHarvest extends Harvest {
  readonly source: Source;
}

/** Which source each `--from` file stands in for. While there is one source, it is that one's. */
const assign = (files: readonly string[]): ReadonlyMap<SourceModule, string> => {
  const assigned = new Map<SourceModule, string>();
  for (const file of files) {
    const module = modules[0]!;
    const taken = assigned.get(module);
    if (taken !== undefined) {
      throw usage(
        `--from ${basename(taken)} and --from ${basename(file)} are both for ${module.source.id}; give one.`,
      );
    }
    assigned.set(module, file);
  }
  return assigned;
};

/** Reads every source from the data folder, or from the file given in its place. */
export const harvestSources = async (
  dataFolder: string,
  gazetteer: Gazetteer,
  from: readonly string[],
  console: Console,
): Promise<readonly SourceHarvest[]> => {
  const files = assign(from);
  const harvests: SourceHarvest[] = [];
  for (const [i, module] of modules.entries()) {
    console.progress(`Reading ${module.source.id}`, i, modules.length);
    const file = files.get(module);
    const harvest = await module.load(dataFolder, { gazetteer, ...(file === undefined ? {} : { file }) });
    harvests.push({ ...harvest, source: module.source });
  }
  return harvests;
};
