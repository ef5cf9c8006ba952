import type { NamedRow } from '../spreadsheet/named-rows.ts';
import { tidy } from './tidy.ts';

const NO = ['', 'no', 'n', 'false', '0'];
const YES = ['yes', 'y', 'true'];

/**
 * True where a row says in the column `confidential` that its place is; a word that is neither yes nor no counts as yes. In
 * a row whose cells have moved a yes may stand in any of the columns.
 */
export function saysConfidential(row: NamedRow, columns: readonly string[]): true | undefined {
  const cell = (column: string) => tidy(row.cell(column)).toLowerCase();
  const isSaid =
    !NO.includes(cell('confidential')) ||
    (row.misfit !== undefined && columns.some((column) => YES.includes(cell(column))));
  return isSaid ? true : undefined;
}
