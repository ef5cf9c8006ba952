import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Registry, readRegistry, writeRegistry } from '@waymark/directory';
import { Failure, systemCode } from '../failure.ts';
import { replaceFile } from '../packs/durable-files.ts';

const pathIn = (dataFolder: string): string => join(dataFolder, 'registry.tsv');

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw new Failure(`${path} cannot be read (${systemCode(error)}).`, 1, { cause: error });
  }
};

/** The ids given so far. None is given twice, so a registry that cannot be read stops the build. */
export const loadRegistry = async (dataFolder: string): Promise<Registry> => {
  const path = pathIn(dataFolder);
  const read = readRegistry(await readText(path));
  if (read.ok) return read.registry;
  throw new Failure(
    `${path} cannot be read: ${read.problem}. Restore the file: it keeps every id ever given.`,
  );
};

/** Keeps the registry with the data, before any pack shows the ids in it. */
export const saveRegistry = async (dataFolder: string, registry: Registry): Promise<void> => {
  const path = pathIn(dataFolder);
  const text = writeRegistry(registry);
  if ((await readText(path)) === text) return;
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw new Failure(
      `${path} cannot be written (${systemCode(error)}). The ids of new listings must be kept there.`,
    );
  }
};
