import { join } from 'node:path';
import type { Rejected } from '@waymark/directory';
import { loadCodeBooks } from '../code-books/files.ts';
import { loadGazetteer } from '../geo/files.ts';
import { readSourceFile } from '../source-file.ts';
import type { LoadOptions } from '../source-module.ts';
import { openTable } from '../spreadsheet/open-table.ts';
import { REQUIRED_COLUMNS } from './columns.ts';
import type { ExportTable } from './parse.ts';
import { COMPLETE_FOR } from './source.ts';

const FILE = 'massachusetts-2025-08.csv';

/** Opens a file export, CSV or workbook, and what is needed to understand it. */
export async function openExport(
  dataFolder: string,
  options: LoadOptions = {},
): Promise<{ readonly file: ExportTable; readonly remarks: readonly Rejected[] }> {
  const [sourceFile, books, gazetteer] = await Promise.all([
    readSourceFile(options.file ?? join(dataFolder, 'findtreatment-export', FILE)),
    loadCodeBooks(dataFolder),
    options.gazetteer ?? loadGazetteer(dataFolder),
  ]);
  const { table, remarks } = await openTable(sourceFile, REQUIRED_COLUMNS);
  return {
    file: {
      table,
      where: sourceFile.name,
      books,
      gazetteer,
      completeFor: options.completeFor ?? (options.file === undefined ? COMPLETE_FOR : []),
    },
    remarks,
  };
}
