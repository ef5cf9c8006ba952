import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { tidy } from '../fields/tidy.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { assertTextTable } from './container.ts';
import { findDelimiter } from './delimiter.ts';
import { SHEET_LIMITS } from './limits.ts';
import type { SheetRow } from './table.ts';
import { findEncoding } from './text-encoding.ts';

const MOST_RECORD_LENGTH = 256 * 1024;
const PIECE_BYTES = 64 * 1024;
const HEAD_BYTES = 256 * 1024;

/** The first line of some spreadsheet programs' files, which only names the delimiter. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)(\r\n|\n|\r)/;

function* decoded(bytes: Uint8Array, label: string, skip: number): Generator<string> {
  const decoder = new TextDecoder(label);
  let left = skip;
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
    const cut = Math.min(left, text.length);
    left -= cut;
    if (text.length > cut) yield text.slice(cut);
  }
  yield decoder.decode();
}

function asSourceError(file: SourceFile, error: CsvError): SourceError {
  const damaged = (what: string) => new SourceError('damaged', `${file.name} ${what}`, { cause: error });
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new SourceError(
      'too-large',
      `${file.name} has a record of more than ${MOST_RECORD_LENGTH} characters, around line ${error['lines'] ?? '?'}: probably a quote that is never closed. Correct that line.`,
      { cause: error },
    );
  }
  return damaged(`cannot be read as CSV: ${tidy(error.message)}. Correct that line.`);
}

/**
 * The records of a CSV file as rows, each with the line it ends on. Comma, semicolon, tab and bar may part the fields; UTF-8,
 * UTF-16 and Windows-1252 are told apart. `remark` is called with what had to be guessed.
 */
export async function* readCsv(
  file: SourceFile,
  remark: (text: string) => void = () => {},
): AsyncGenerator<SheetRow> {
  if (file.bytes.length === 0) return;
  assertTextTable(file);
  const encoding = findEncoding(file);
  if (encoding.remark) remark(encoding.remark);
  const head = new TextDecoder(encoding.label).decode(file.bytes.subarray(0, HEAD_BYTES));
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(head) ?? [];
  const parser = parse({
    bom: false,
    delimiter: separator ?? findDelimiter(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_RECORD_LENGTH,
  });
  Readable.from(decoded(file.bytes, encoding.label, separatorLine.length)).pipe(parser);
  const linesAbove = separatorLine === '' ? 0 : 1;
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (++rows > SHEET_LIMITS.rows || record.length > SHEET_LIMITS.columns) {
        throw new SourceError(
          'too-large',
          rows > SHEET_LIMITS.rows
            ? `${file.name} has more than ${SHEET_LIMITS.rows} rows. Check that it is the right file.`
            : `${file.name} has ${record.length} fields in line ${info.lines + linesAbove}; at most ${SHEET_LIMITS.columns} are read. Check that it is the right file.`,
        );
      }
      yield { number: info.lines + linesAbove, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? asSourceError(file, error) : error;
  } finally {
    parser.destroy();
  }
}
