import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { tidy } from '../fields/tidy.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { SheetRow } from './table.ts';

const MOST_RECORD_LENGTH = 256 * 1024;
const PIECE_BYTES = 64 * 1024;

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** The records of a CSV file as rows, each with the line it ends on. */
export async function* readCsv(file: SourceFile): AsyncGenerator<SheetRow> {
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_RECORD_LENGTH,
  });
  Readable.from(pieces(file.bytes)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { number: info.lines, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(
      'damaged',
      `${file.name} cannot be read as CSV: ${tidy(error.message)}. Correct that line.`,
      { cause: error },
    );
  }
}
