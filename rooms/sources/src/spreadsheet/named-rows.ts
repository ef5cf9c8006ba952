import { list, SourceError } from '../source-error.ts';
import type { SheetRow } from './table.ts';

/** A row whose cells are asked for by the name of their column, in small letters. */
export interface NamedRow {
  readonly number: number;
  /** Text of the cell; '' for a blank one and for a column the table lacks. */
  cell(column: string): string;
  /** Why the cells cannot be trusted to stand under their names. */
  readonly misfit?: string;
}

export interface NamedRows {
  /** Names of all columns, tidied and in small letters, in their order; '' where the header is blank. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<NamedRow>;
}

export interface NamedRowsOptions {
  /** Columns without which the table is of no use. */
  readonly required: readonly string[];
  /** What the table is called in messages. */
  readonly where: string;
  /**
   * True for text files, where a row with more or fewer fields than the header has lost or gained a delimiter: every cell after
   * it stands under a wrong name. Workbooks leave blank cells at the end out.
   */
  readonly isText: boolean;
}

/** A column's name as it is compared: stray blanks, byte order marks and case count for nothing. */
export const columnKey = (header: string): string =>
  header
    .replaceAll(/[\s\uFEFF\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();

const isBlank = (row: SheetRow): boolean => row.cells.every((cell) => cell.trim() === '');

function checkHeader(header: SheetRow, columns: readonly string[], { required, where }: NamedRowsOptions) {
  const named = columns.filter((column) => column !== '');
  const missing = required.filter((column) => !named.includes(column));
  if (missing.length > 0) {
    throw new SourceError(
      'missing-column',
      `${where} lacks the column${missing.length > 1 ? 's' : ''} ${list(missing)}. Its first row (${header.number}) names: ${list(named, 20)}. Check that it is the right file, or correct the names.`,
    );
  }
  const twice = [...new Set(named.filter((column, i) => named.indexOf(column) !== i))];
  if (twice.length > 0) {
    throw new SourceError(
      'missing-column',
      `${where} has more than one column named ${list(twice)}, so it is unclear which one counts. Rename or remove one.`,
    );
  }
}

function misfitOf(row: SheetRow, columns: readonly string[], isText: boolean): string | undefined {
  const width = row.cells.length;
  const beyond = row.cells.slice(columns.length).some((cell) => cell.trim() !== '');
  const isShort = isText && width <= columns.findLastIndex((column) => column !== '');
  if (!beyond && !isShort) return undefined;
  return `the row has ${width} fields, the header names ${columns.length}: a delimiter or a quote is missing or too many`;
}

async function* nameRows(
  first: AsyncIterator<SheetRow>,
  columns: readonly string[],
  { where, isText }: NamedRowsOptions,
): AsyncGenerator<NamedRow> {
  const at = new Map(columns.map((column, i) => [column, i]));
  let count = 0;
  try {
    for (let next = await first.next(); !next.done; next = await first.next()) {
      const row = next.value;
      if (isBlank(row)) continue;
      count++;
      const misfit = misfitOf(row, columns, isText);
      yield {
        number: row.number,
        cell: (column) => row.cells[at.get(column) ?? -1] ?? '',
        ...(misfit !== undefined && { misfit }),
      };
    }
  } finally {
    await first.return?.();
  }
  if (count === 0)
    throw new SourceError(
      'no-rows',
      `${where} has the names of its columns but no row below them. Check that it is the right file.`,
    );
}

/**
 * Names the cells of every row by the first row that is not blank. Columns may stand in any order and there may be
 * more than are required. Throws a `SourceError` when a required column is missing, when any name stands twice, or without rows.
 */
export async function readNamedRows(
  rows: AsyncIterable<SheetRow>,
  options: NamedRowsOptions,
): Promise<NamedRows> {
  const iterator = rows[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    if (isBlank(next.value)) continue;
    const columns = next.value.cells.map(columnKey);
    checkHeader(next.value, columns, options);
    return { columns, rows: nameRows(iterator, columns, options) };
  }
  throw new SourceError(
    'no-rows',
    `${options.where} is empty: expected a row with the names ${list(options.required)}, then the data.`,
  );
}
