import type { Code, Harvest, LoadOptions, SourceModule } from '../source-module.ts';
import { openTables } from './fetch.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

/** SAMHSA's national directory: the workbook of 2023, with positions matched to its rows. */
export const samhsaDirectory = {
  source,
  async load(
    dataFolder: string,
    options?: LoadOptions,
  ): Promise<Harvest & { readonly codeBook: readonly Code[] }> {
    return parse(await openTables(dataFolder, options));
  },
} satisfies SourceModule;
