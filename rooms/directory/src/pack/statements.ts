import { PackError, type Reader, Writer } from '../bytes.ts';
import type { Statement } from '../listing.ts';
import { readColumns, writeColumns } from './columns.ts';
import type { Rows } from './encode.ts';
import { MAX_STATEMENTS } from './layout.ts';
import { readSet, readSparse, writeSet, writeSparse } from './sparse.ts';

/**
 * Who states what, where several sources speak of a row; of the others the columns say all. For each source:
 * the codes it states at least once, a bit column for each over its rows, and the codes it denies. A column is
 * stored as its difference from what the pack states of the same rows, because sources mostly agree.
 */
export function writeStatements(rows: Rows): Uint8Array {
  const out = new Writer();
  const allCodes = [...rows.codes, ...rows.moreCodes];
  const several = rows.listings.filter(
    ({ statements }) => new Set(statements.map(({ source }) => source)).size > 1,
  );
  for (const { id } of rows.sources) {
    const own = several.filter(({ statements }) => statements.some(({ source }) => source === id));
    const said = own.map(({ statements }) => statements.filter(({ source }) => source === id));
    const yes = said.map((words) => new Set(words.flatMap((statement) => statement.yes)));
    const stated = allCodes.filter((code) => yes.some((codes) => codes.has(code)));
    const columns = stated.map((code) => {
      const column = new Uint32Array(Math.ceil(own.length / 32));
      for (const [i, { statements }] of own.entries()) {
        const somebody = statements.some((statement) => statement.yes.includes(code));
        if (somebody !== yes[i]!.has(code)) column[i >>> 5]! |= 1 << (i & 31);
      }
      return column;
    });
    const no = said.map((words) => {
      const codes = words.flatMap((statement) => statement.no.map((code) => rows.codeIndex.get(code)!));
      return codes.length > 0 ? codes : undefined;
    });
    writeSet(
      out,
      stated.map((code) => rows.codeIndex.get(code)!),
    );
    out.block(writeColumns(columns, own.length));
    const denied = new Writer();
    writeSparse(denied, no, (codes) => writeSet(denied, codes));
    out.block(denied.done());
  }
  return out.done();
}

/** What the reader of statements has to know of the pack. */
export interface Spoken {
  readonly rows: number;
  /** All codes, those of the search tier first. */
  readonly codes: readonly string[];
  readonly sources: readonly { readonly id: string }[];
  /** The sources that speak of a row, as places in `sources`. */
  sourcesOf(row: number): readonly number[];
  states(row: number, code: string): boolean;
}

/** Reads what `writeStatements` wrote: each source's word on a row of which several speak, in the sources' order. */
export function readStatements(reader: Reader, pack: Spoken): (row: number) => readonly Statement[] {
  const rowsOf = pack.sources.map((): number[] => []);
  let statements = 0;
  for (let row = 0; row < pack.rows; row++) {
    const sources = pack.sourcesOf(row);
    if (sources.length < 2) continue;
    statements += sources.length;
    if (statements > MAX_STATEMENTS)
      throw new PackError(
        `This pack claims ${statements} statements, more than the ${MAX_STATEMENTS} that a pack may hold.`,
      );
    for (const source of sources) rowsOf[source]!.push(row);
  }
  const words = rowsOf.map((rows) => {
    const codes = readSet(reader, pack.codes.length).map((index) => pack.codes[index]!);
    const columns = readColumns(reader.block(), codes.length, rows.length);
    const section = reader.block();
    const denied = readSparse(section, rows.length, () => readSet(section, pack.codes.length));
    return { codes, columns, denied, place: new Map(rows.map((row, i) => [row, i])) };
  });
  reader.end();
  return (row) =>
    pack.sourcesOf(row).map((source): Statement => {
      const own = words[source]!;
      const i = own.place.get(row);
      if (i === undefined)
        throw new PackError(`Row ${row} has no statement of source ${source}. Load the pack again.`);
      const differs = (column: Uint32Array) => ((column[i >>> 5]! >>> (i & 31)) & 1) === 1;
      return {
        source: pack.sources[source]!.id,
        yes: own.codes.filter((code, c) => pack.states(row, code) !== differs(own.columns[c]!)).sort(),
        no: (own.denied.get(i) ?? []).map((code) => pack.codes[code]!).sort(),
      };
    });
}
