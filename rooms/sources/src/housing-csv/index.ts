import { join } from 'node:path';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { readSourceFile } from '../source-file.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import { type HousingHarvest, parse } from './parse.ts';

/** Where the operator puts the list of recovery homes, inside the data folder. */
export const HOUSING_FILE = join('housing-csv', 'homes.csv');

export interface HousingOptions {
  readonly gazetteer: Gazetteer;
  /** ISO date. */
  readonly today: string;
}

/** Reads a file of recovery homes; see FORMAT.md. Throws a `SourceError` when there is none or it cannot be read. */
export async function loadHousing(
  path: string,
  { gazetteer, today }: HousingOptions,
): Promise<HousingHarvest> {
  const file = await readSourceFile(path);
  const { table, remarks } = await openTable(file, REQUIRED_COLUMNS);
  const harvest = await parse({ table, where: file.name, gazetteer, today });
  return { ...harvest, rejected: [...remarks, ...harvest.rejected] };
}
