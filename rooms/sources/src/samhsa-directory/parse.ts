import type { Rejected, SourceRecord } from '@waymark/directory';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import type { Code, Harvest } from '../source-module.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import { readCodeBook } from './code-book.ts';
import type { CodeColumn, CoordinateColumn, FacilityColumn } from './columns.ts';
import { readFacility } from './facility.ts';
import { NO_MATCHED_POSITIONS, readMatchedPositions } from './matched-positions.ts';

type Rows<Column extends string> = AsyncIterable<TableRow<Column>> | Iterable<TableRow<Column>>;

/** The tables of the directory, already unpacked and named. */
export interface DirectoryTables {
  readonly facilities: Rows<FacilityColumn>;
  readonly codes: Rows<CodeColumn>;
  /** Positions matched to the facilities; without them every listing gets the center of its ZIP. */
  readonly coordinates?: { readonly rows: Rows<CoordinateColumn>; readonly fileName: string };
  readonly gazetteer: Gazetteer;
}

interface Unknown {
  readonly first: string;
  rows: number;
}

function reportUnknown(unknown: ReadonlyMap<string, Unknown>): Rejected[] {
  return [...unknown].map(([code, { first, rows }]) => ({
    key: first,
    field: 'Service_code_info',
    reason: `the code ${quote(code)} is not in the code book: kept (${rows} ${rows === 1 ? 'row states it' : 'rows state it, this is the first'})`,
    row: false,
  }));
}

/** Turns the tables of the directory into records. Every row comes back as a record or as a rejected row with its reason. */
export async function parse(
  tables: DirectoryTables,
): Promise<Harvest & { readonly codeBook: readonly Code[] }> {
  const { codeBook, rejected: rejectedCodes } = await readCodeBook(tables.codes);
  const known = new Set(codeBook.map((code) => code.code));
  const positions = tables.coordinates
    ? await readMatchedPositions(tables.coordinates.rows, tables.coordinates.fileName)
    : NO_MATCHED_POSITIONS;
  const records: SourceRecord[] = [];
  const rejected: Rejected[] = [];
  const unknown = new Map<string, Unknown>();
  const codes = new Map<string, string>();
  const shared = (code: string): string => codes.get(code) ?? (codes.set(code, code) && code);
  let rows = 0;
  for await (const row of tables.facilities) {
    rows++;
    const reading = readFacility(row, { gazetteer: tables.gazetteer, positions, shared });
    rejected.push(...reading.rejected);
    if (!reading.record) continue;
    records.push(reading.record);
    for (const code of reading.record.stated.yes) {
      if (known.has(code)) continue;
      const seen = unknown.get(code);
      if (seen) seen.rows++;
      else unknown.set(code, { first: reading.record.key, rows: 1 });
    }
  }
  return {
    rows,
    records,
    rejected: [...rejected, ...reportUnknown(unknown), ...positions.report(), ...rejectedCodes],
    codeBook,
  };
}
