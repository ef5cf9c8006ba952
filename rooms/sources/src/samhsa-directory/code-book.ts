import type { Rejected } from '@waymark/directory';
import { tidy } from '../fields/tidy.ts';
import { quote } from '../source-error.ts';
import type { Code } from '../source-module.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import { CODE_SHEET, type CodeColumn } from './columns.ts';

/** Reads the sheet that explains the service codes. A code that stands twice counts once. */
export async function readCodeBook(
  rows: AsyncIterable<TableRow<CodeColumn>> | Iterable<TableRow<CodeColumn>>,
): Promise<{ codeBook: readonly Code[]; rejected: readonly Rejected[] }> {
  const codes = new Map<string, Code>();
  const rejected: Rejected[] = [];
  for await (const { number, cells } of rows) {
    const code = tidy(cells.service_code);
    const reject = (reason: string) =>
      rejected.push({ key: `${CODE_SHEET} ${number}`, field: 'service_code', reason, row: true });
    if (code === '' || /[\s*]/.test(code)) reject(`${quote(code)} is not a code: left out`);
    else if (codes.has(code)) reject(`${quote(code)} is explained twice: the first explanation counts`);
    else {
      codes.set(code, {
        code,
        category: tidy(cells.category_code),
        categoryName: tidy(cells.category_name),
        name: tidy(cells.service_name),
        description: tidy(cells.service_description),
      });
    }
  }
  return { codeBook: [...codes.values()], rejected };
}
