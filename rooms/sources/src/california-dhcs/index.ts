import { join } from 'node:path';
import { loadGazetteer } from '../geo/files.ts';
import { readSourceFile } from '../source-file.ts';
import { datedSource, type Harvest, type LoadOptions, type SourceModule } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { COLUMNS } from './columns.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

const FILE = 'dhcs-licensed-facilities-2026-08.csv';

/** California's register of licensed and certified programs. */
export const californiaDhcs = {
  source,
  role: 'adds-listings',
  async load(dataFolder: string, options: LoadOptions = {}): Promise<Harvest> {
    const [file, gazetteer] = await Promise.all([
      readSourceFile(options.file ?? join(dataFolder, 'california-dhcs', FILE)),
      options.gazetteer ?? loadGazetteer(dataFolder),
    ]);
    const { table, remarks } = await openTable(file, COLUMNS);
    const harvest = await parse({ table, gazetteer }, datedSource(source, options));
    return { ...harvest, rejected: [...remarks, ...harvest.rejected] };
  },
} satisfies SourceModule;
