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

const FOLDER = 'samhsa-directory';
const WORKBOOK = 'national-directory-su-facilities-2023.xlsx';
const COORDINATES = 'coordinates-2023.csv';

/** Opens the files of the directory: the workbook, the positions matched to it, the ZIP table. */
export async function openTables(dataFolder: string, options: LoadOptions = {}): Promise<DirectoryTables> {
  const path = options.file ?? join(dataFolder, FOLDER, WORKBOOK);
  const [workbookFile, coordinatesFile, gazetteer] = await Promise.all([
    readSourceFile(path),
    readSourceFile(join(dataFolder, FOLDER, COORDINATES)),
    options.gazetteer ?? loadGazetteer(dataFolder),
  ]);
  const workbook = await openWorkbook(workbookFile);
  const sheet = (name: string) => `${basename(path)}, sheet ${quote(name)}`;
  return {
    facilities: readTable(workbook.rows(FACILITY_SHEET), FACILITY_COLUMNS, sheet(FACILITY_SHEET)),
    codes: readTable(workbook.rows(CODE_SHEET), CODE_COLUMNS, sheet(CODE_SHEET)),
    coordinates: {
      rows: readTable(readCsv(coordinatesFile), COORDINATE_COLUMNS, coordinatesFile.name),
      fileName: coordinatesFile.name,
    },
    gazetteer,
  };
}
