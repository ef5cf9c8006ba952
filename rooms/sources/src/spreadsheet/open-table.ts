import type { Rejected } from '@waymark/directory';
import { list, quote, SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { isContainer } from './container.ts';
import { readCsv } from './csv.ts';
import { columnKey, type NamedRows, readNamedRows } from './named-rows.ts';
import { openWorkbook } from './workbook.ts';

const MOST_SHEETS = 20;

/** The rows of a CSV file, or of the first sheet of a workbook that has the required columns. */
async function openRows(
  file: SourceFile,
  required: readonly string[],
  remark: (text: string) => void,
): Promise<NamedRows> {
  if (!isContainer(file))
    return readNamedRows(readCsv(file, remark), { required, where: file.name, isText: true });
  const workbook = await openWorkbook(file);
  for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
    for await (const row of workbook.rows(sheet)) {
      const names = row.cells.map(columnKey);
      if (names.every((name) => name === '')) continue;
      if (!required.every((column) => names.includes(column))) break;
      return readNamedRows(workbook.rows(sheet), {
        required,
        where: `${file.name}, sheet ${quote(sheet)}`,
        isText: false,
      });
    }
  }
  throw new SourceError(
    'missing-column',
    `${file.name} has no sheet whose first row names ${list(required)}. Its sheets are: ${list(workbook.sheets)}. Check that it is the right file, or correct the names.`,
  );
}

/** The rows of a table, CSV or workbook, and what had to be guessed to read it, for the report. */
export async function openTable(
  file: SourceFile,
  required: readonly string[],
): Promise<{ readonly table: NamedRows; readonly remarks: readonly Rejected[] }> {
  const remarks: Rejected[] = [];
  const table = await openRows(
    file,
    required,
    (reason) => void remarks.push({ key: file.name, field: '', reason, row: false }),
  );
  return { table, remarks };
}
