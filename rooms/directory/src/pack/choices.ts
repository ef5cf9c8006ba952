import { PackError, type Reader, Writer } from '../bytes.ts';
import { readSet, writeSet } from './sparse.ts';

/** A column of numbers of which there are few different ones: those, ascending, then for each row its number's place. */
export function writeChoices(column: readonly number[]): Uint8Array {
  const different = [...new Set(column)].sort((a, b) => a - b);
  const place = new Map(different.map((value, i) => [value, i]));
  const out = new Writer();
  writeSet(out, different);
  for (const value of column) out.varint(place.get(value)!);
  return out.done();
}

/** Reads what `writeChoices` wrote for `rows` rows; every number must be below `limit`, which is at most 65,536. */
export function readChoices(reader: Reader, rows: number, limit: number): Uint16Array {
  const different = readSet(reader, limit);
  if (rows > reader.left)
    throw new PackError(`A column of this pack is shorter than its ${rows} rows. Load the pack again.`);
  const column = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = different[reader.varint()];
    if (value === undefined)
      throw new PackError('A column of this pack names a number that is not there. Load the pack again.');
    column[row] = value;
  }
  reader.end();
  return column;
}
