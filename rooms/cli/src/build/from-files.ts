import { basename, resolve } from 'node:path';
import { type Gazetteer, type Harvest, SourceError, type SourceModule } from '@waymark/sources';
import type { Console } from '../console.ts';
import { usage } from '../failure.ts';
import { findModule } from '../source-modules.ts';

interface Given {
  readonly path: string;
  readonly harvest?: Harvest;
}

/** "samhsa-directory=FILE" says which source the file is of; FILE alone is tried with each, in their order. */
const parse = (text: string, modules: readonly SourceModule[]) => {
  const [, id, file] = /^([a-z][a-z\d-]*)=(.+)$/s.exec(text) ?? [];
  return id === undefined || file === undefined
    ? { path: resolve(text) }
    : { path: resolve(file), module: findModule(id, modules) };
};

/** The path in a value of `--from`. */
export const pathOfFrom = (text: string): string => text.replace(/^[a-z][a-z\d-]*=/, '');

const read = async (
  path: string,
  dataFolder: string,
  gazetteer: Gazetteer,
  modules: readonly SourceModule[],
): Promise<{ readonly module: SourceModule; readonly harvest: Harvest }> => {
  let first: SourceError | undefined;
  for (const module of modules) {
    try {
      return { module, harvest: await module.load(dataFolder, { file: path, gazetteer }) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      first ??= error;
    }
  }
  throw first ?? usage(`${path} fits no source.`);
};

/** Reads the files of `--from`, each as the source it is of. Two files that claim one source are refused. */
export const readFromFiles = async (
  from: readonly string[],
  dataFolder: string,
  gazetteer: Gazetteer,
  modules: readonly SourceModule[],
  console: Console,
): Promise<ReadonlyMap<SourceModule, Harvest>> => {
  const found = new Map<SourceModule, Given>();
  const claim = (module: SourceModule, given: Given) => {
    const taken = found.get(module);
    if (taken) {
      throw usage(
        `--from ${basename(taken.path)} and --from ${basename(given.path)} are both for ${module.source.id}; give one. To say which source a file is of: --from SOURCE=FILE`,
      );
    }
    found.set(module, given);
  };
  for (const text of from) {
    const { path, module } = parse(text, modules);
    if (module) claim(module, { path });
    else {
      const fit = await read(path, dataFolder, gazetteer, modules);
      claim(fit.module, { path, harvest: fit.harvest });
      if (modules.length > 1) console.tell(`${basename(path)} is read as ${fit.module.source.id}.`);
    }
  }
  const harvests = new Map<SourceModule, Harvest>();
  for (const [module, { path, harvest }] of found)
    harvests.set(module, harvest ?? (await module.load(dataFolder, { file: path, gazetteer })));
  return harvests;
};
