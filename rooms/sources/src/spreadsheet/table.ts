import { list, SourceError } from '../source-error.ts';

/** A row as it stands in a sheet or a CSV file. `number` is that of the sheet, or the line of the file, from 1. */
export interface SheetRow {
  readonly number: number;
  /** Text of each cell from the first column on; blanks at the end may be left out. */
  readonly cells: readonly string[];
}

/** A row with its cells by the name of their column. A blank cell is ''. */
export interface TableRow<Column extends string> {
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

// Headers come with stray blanks, non-breaking ones and byte order marks among them, and in any case.
const bare = (header: string): string =>
  header
    .replaceAll(/[\s\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();

const isBlank = (row: SheetRow): boolean => row.cells.every((cell) => cell.trim() === '');

function findColumns<Column extends string>(
  header: SheetRow,
  columns: readonly Column[],
  where: string,
): number[] {
  const came = header.cells.map(bare);
  const named = header.cells.filter((cell) => cell.trim() !== '');
  const missing = columns.filter((column) => !came.includes(bare(column)));
  if (missing.length > 0) {
    throw new SourceError(
      'missing-column',
      `${where} lacks the column${missing.length > 1 ? 's' : ''} ${list(missing)}. Its first row (${header.number}) names: ${list(named, 20)}. Check that it is the right file, or correct the names.`,
    );
  }
  const twice = columns.filter((column) => came.indexOf(bare(column)) !== came.lastIndexOf(bare(column)));
  if (twice.length > 0) {
    throw new SourceError(
      'missing-column',
      `${where} has more than one column named ${list(twice)}, so it is unclear which one counts. Rename or remove one.`,
    );
  }
  return columns.map((column) => came.indexOf(bare(column)));
}

/**
 * Names the cells of every row by the first row that is not blank. Columns may stand in any order, further
 * columns and blank rows are passed over. Throws a `SourceError` when a column is missing or stands twice, or when no row follows.
 */
export async function* readTable<const Column extends string>(
  rows: AsyncIterable<SheetRow>,
  columns: readonly Column[],
  where: string,
): AsyncGenerator<TableRow<Column>> {
  let at: number[] | undefined;
  let count = 0;
  for await (const row of rows) {
    if (isBlank(row)) continue;
    if (!at) {
      at = findColumns(row, columns, where);
      continue;
    }
    count++;
    const cells = {} as Record<Column, string>;
    columns.forEach((column, i) => {
      cells[column] = row.cells[at?.[i] ?? -1] ?? '';
    });
    yield { number: row.number, cells };
  }
  if (!at)
    throw new SourceError(
      'no-rows',
      `${where} is empty: expected a row with the names ${list(columns)}, then the data.`,
    );
  if (count === 0)
    throw new SourceError(
      'no-rows',
      `${where} has the names of its columns but no row below them. Check that it is the right file.`,
    );
}
