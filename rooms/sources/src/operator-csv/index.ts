import { join } from 'node:path';
import { loadGazetteer } from '../geo/files.ts';
import { readSourceFile } from '../source-file.ts';
import type { LoadOptions, SourceModule } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import { type OperatorHarvest, parse } from './parse.ts';
import { source } from './source.ts';

const FILE = 'programs.csv';

/** Programs that a county, a state or a charity adds, corrects or hides; see FORMAT.md. Its rows name sources of their own. */
export const operatorCsv = {
  source,
  role: 'adds-listings',
  isOptional: true,
  async load(
    dataFolder: string,
    options: LoadOptions & { readonly today?: string } = {},
  ): Promise<OperatorHarvest> {
    const [file, gazetteer] = await Promise.all([
      readSourceFile(options.file ?? join(dataFolder, 'operator-csv', FILE)),
      options.gazetteer ?? loadGazetteer(dataFolder),
    ]);
    const { table, remarks } = await openTable(file, REQUIRED_COLUMNS);
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const harvest = await parse({ table, where: file.name, gazetteer, today });
    return { ...harvest, rejected: [...remarks, ...harvest.rejected] };
  },
} satisfies SourceModule;
