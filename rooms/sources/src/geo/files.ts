import { join } from 'node:path';
import { SourceError } from '../source-error.ts';
import { readSourceFile } from '../source-file.ts';
import { createGazetteer, type Gazetteer, parseCities, parseZips } from './gazetteer.ts';

async function readJson(path: string): Promise<unknown> {
  const { name, bytes } = await readSourceFile(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new SourceError('damaged', `${name} is not valid JSON (${String(error)}). Restore the file.`, {
      cause: error,
    });
  }
}

/** Reads the ZIP areas and the cities from the project's data folder. */
export async function loadGazetteer(dataFolder: string): Promise<Gazetteer> {
  const [zips, cities] = await Promise.all([
    readJson(join(dataFolder, 'geo', 'zips.json')),
    readJson(join(dataFolder, 'geo', 'cities.json')),
  ]);
  return createGazetteer(parseZips(zips), parseCities(cities));
}
