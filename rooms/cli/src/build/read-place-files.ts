import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, systemCode } from '../failure.ts';

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : systemCode(error);
    throw new Failure(`${path} cannot be read: ${why}. Restore the file.`, 1, { cause: error });
  }
};

/** The tables of ZIPs and cities that the places pack is made of, still unchecked. */
export const readPlaceFiles = async (dataFolder: string): Promise<{ zips: unknown; cities: unknown }> => ({
  zips: await readJson(join(dataFolder, 'geo', 'zips.json')),
  cities: await readJson(join(dataFolder, 'geo', 'cities.json')),
});
