import { join } from 'node:path';
import { loadGazetteer } from '../geo/files.ts';
import { readSourceFile } from '../source-file.ts';
import { datedSource, type Harvest, type LoadOptions, type SourceModule } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { COLUMNS, parse } from './parse.ts';
import { source } from './source.ts';

const FILE = 'otp-providers-2022-06.csv';

/** Medicare's list of opioid treatment programs. */
export const medicareOtp = {
  source,
  role: 'facts-only',
  async load(dataFolder: string, options: LoadOptions = {}): Promise<Harvest> {
    const [file, gazetteer] = await Promise.all([
      readSourceFile(options.file ?? join(dataFolder, 'medicare-otp', FILE)),
      options.gazetteer ?? loadGazetteer(dataFolder),
    ]);
    const { table, remarks } = await openTable(file, COLUMNS);
    const harvest = await parse({ table, gazetteer }, datedSource(source, options));
    return { ...harvest, rejected: [...remarks, ...harvest.rejected] };
  },
} satisfies SourceModule;
