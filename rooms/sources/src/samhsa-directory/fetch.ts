import { basename, join } from 'node:path';
import { loadGazetteer } from '../geo/files.ts';
import { quote } from '../source-error.ts';
import { readSourceFile } from '../source-file.ts';
import type { LoadOptions } from '../source-module.ts';
import { readCsv } from '../spreadsheet/csv.ts';
import { readTable } from '../spreadsheet/table.ts';
import { openWorkbook } from '../spreadsheet/workbook.ts';
import { CODE_COLUMNS, CODE_SHEET, COORDINATE_COLUMNS, FACILITY_COLUMNS, FACILITY_SHEET } from './columns.ts';
import type { DirectoryTables } from './parse.ts';

/** Where a directory is kept inside the data folder. */
export interface DirectoryFiles {
  readonly folder: string;
  readonly workbook: string;
  /** Positions matched to the rows of the workbook, where there is such a file. */
  readonly coordinates?: string;
}

/** Opens the files of a directory: the workbook, the positions matched to it, the ZIP table. */
export async function openTables(
  dataFolder: string,
  files: DirectoryFiles,
  options: LoadOptions = {},
): Promise<DirectoryTables> {
  const path = options.file ?? join(dataFolder, files.folder, files.workbook);
  const [workbookFile, coordinates, gazetteer] = await Promise.all([
    readSourceFile(path),
    files.coordinates === undefined
      ? undefined
      : readSourceFile(join(dataFolder, files.folder, files.coordinates)),
    options.gazetteer ?? loadGazetteer(dataFolder),
  ]);
  const workbook = await openWorkbook(workbookFile);
  const sheet = (name: string) => `${basename(path)}, sheet ${quote(name)}`;
  return {
    facilities: readTable(workbook.rows(FACILITY_SHEET), FACILITY_COLUMNS, sheet(FACILITY_SHEET)),
    codes: readTable(workbook.rows(CODE_SHEET), CODE_COLUMNS, sheet(CODE_SHEET)),
    ...(coordinates && {
      coordinates: {
        rows: readTable(readCsv(coordinates), COORDINATE_COLUMNS, coordinates.name),
        fileName: coordinates.name,
      },
    }),
    gazetteer,
  };
}
