import { PackError, type Reader, type Writer } from '../bytes.ts';

/** Writes something for the few rows that have it: their count, then for each the gap to the last one and the value. */
export function writeSparse<T>(
  out: Writer,
  column: readonly (T | undefined)[],
  write: (value: T) => void,
): void {
  const some = [...column.entries()].filter((entry): entry is [number, T & {}] => entry[1] !== undefined);
  out.varint(some.length);
  let last = -1;
  for (const [row, value] of some) {
    out.varint(row - last - 1);
    last = row;
    write(value);
  }
}

/** Reads what `writeSparse` wrote, to the end of its section: values by row. */
export function readSparse<T>(reader: Reader, rows: number, read: () => T): Map<number, T> {
  const count = reader.varint();
  if (count > rows)
    throw new PackError(`A sparse column claims ${count} of ${rows} rows. Load the pack again.`);
  const values = new Map<number, T>();
  let row = -1;
  for (let i = 0; i < count; i++) {
    row += reader.varint() + 1;
    if (row >= rows)
      throw new PackError('A sparse column names a row past the last one. Load the pack again.');
    values.set(row, read());
  }
  reader.end();
  return values;
}

/** Writes a set of small numbers as their count and the gaps between them. */
export function writeSet(out: Writer, numbers: Iterable<number>): void {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  out.varint(sorted.length);
  let last = -1;
  for (const number of sorted) {
    out.varint(number - last - 1);
    last = number;
  }
}

/** Reads what `writeSet` wrote; every number must be below `limit`. */
export function readSet(reader: Reader, limit: number): number[] {
  const count = reader.varint();
  if (count > limit) throw new PackError(`A set claims ${count} of ${limit} members. Load the pack again.`);
  const numbers: number[] = [];
  let number = -1;
  for (let i = 0; i < count; i++) {
    number += reader.varint() + 1;
    if (number >= limit) throw new PackError('A set names a member that is not there. Load the pack again.');
    numbers.push(number);
  }
  return numbers;
}
