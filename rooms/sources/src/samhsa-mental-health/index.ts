import { openTables } from '../samhsa-directory/fetch.ts';
import { parse } from '../samhsa-directory/parse.ts';
import {
  type Code,
  datedSource,
  type Harvest,
  type LoadOptions,
  type SourceModule,
} from '../source-module.ts';
import { source } from './source.ts';

const FILES = { folder: 'samhsa-mental-health', workbook: 'national-directory-mh-facilities-2023.xlsx' };

/**
 * SAMHSA's mental health directory, a workbook of the same shape as the substance use one. It adds facts to places that
 * stand in both; a place that stands here alone treats mental illness and need not treat addiction, so it adds no listing.
 */
export const samhsaMentalHealth = {
  source,
  role: 'facts-only',
  async load(
    dataFolder: string,
    options?: LoadOptions,
  ): Promise<Harvest & { readonly codeBook: readonly Code[] }> {
    return parse(await openTables(dataFolder, FILES, options), datedSource(source, options), 'MH');
  },
} satisfies SourceModule;
