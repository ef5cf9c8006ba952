import {
  type Code,
  datedSource,
  type Harvest,
  type LoadOptions,
  type SourceModule,
} from '../source-module.ts';
import { openTables } from './fetch.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

const FILES = {
  folder: 'samhsa-directory',
  workbook: 'national-directory-su-facilities-2023.xlsx',
  coordinates: 'coordinates-2023.csv',
};

/** SAMHSA's national directory: the workbook of 2023, with positions matched to its rows. */
export const samhsaDirectory = {
  source,
  role: 'adds-listings',
  async load(
    dataFolder: string,
    options?: LoadOptions,
  ): Promise<Harvest & { readonly codeBook: readonly Code[] }> {
    return parse(await openTables(dataFolder, FILES, options), datedSource(source, options));
  },
} satisfies SourceModule;
