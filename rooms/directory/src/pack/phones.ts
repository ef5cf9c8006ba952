import { PackError, type Reader, Writer } from '../bytes.ts';
import type { Phone } from '../listing.ts';
import { readRecent, writeRecent } from './recent.ts';
import { readSparse, writeSparse } from './sparse.ts';

/** Stands in the area column where a row has no number. */
const NO_NUMBER = 0xffff;

/**
 * A column of ten-digit numbers, empty where there is none: `writeRecent`, then the distinct numbers as
 * three columns, area, exchange and line, because the first two repeat and the last does not.
 */
export function writeNumbers(column: readonly string[]): Uint8Array {
  const { steps, distinct } = writeRecent(column);
  const out = new Writer();
  out.block(steps);
  out.varint(distinct.length);
  for (const number of distinct) out.u16(number === '' ? NO_NUMBER : Number(number.slice(0, 3)));
  for (const number of distinct) out.u16(Number(number.slice(3, 6)));
  for (const number of distinct) out.u16(Number(number.slice(6, 10)));
  return out.done();
}

/** Numbers as indexes into the distinct ones; `number` is `undefined` where a row has none. */
export interface Numbers {
  readonly index: Uint32Array;
  readonly distinct: number;
  number(index: number): string | undefined;
}

/** Reads what `writeNumbers` wrote for `rows` rows. */
export function readNumbers(reader: Reader, rows: number): Numbers {
  const steps = reader.block();
  const distinct = reader.varint();
  if (distinct > rows || distinct * 6 !== reader.left) {
    throw new PackError(
      `The phones claim ${distinct} different numbers for ${rows} rows. Load the pack again.`,
    );
  }
  const column = () => {
    const numbers = new Uint16Array(distinct);
    for (let i = 0; i < distinct; i++) numbers[i] = reader.u16();
    return numbers;
  };
  const area = column();
  const exchange = column();
  const line = column();
  for (let i = 0; i < distinct; i++) {
    if ((area[i]! > 999 && area[i] !== NO_NUMBER) || exchange[i]! > 999 || line[i]! > 9999) {
      throw new PackError('The phones hold a number that is not ten digits. Load the pack again.');
    }
  }
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return {
    index: readRecent(steps, rows, distinct),
    distinct,
    number: (at) =>
      area[at] === NO_NUMBER
        ? undefined
        : digits(area[at]!, 3) + digits(exchange[at]!, 3) + digits(line[at]!, 4),
  };
}

/** The extensions of the few phones that have one. */
export function writeExtensions(phones: readonly (Phone | undefined)[]): Uint8Array {
  const out = new Writer();
  const extensions = phones.map((phone) => phone?.extension);
  writeSparse(out, extensions, (digits) => out.block(new TextEncoder().encode(digits)));
  return out.done();
}

/** Reads what `writeExtensions` wrote: digits by row. */
export function readExtensions(reader: Reader, rows: number): ReadonlyMap<number, string> {
  const decoder = new TextDecoder();
  return readSparse(reader, rows, () => {
    const digits = decoder.decode(reader.raw(reader.varint()));
    if (!/^\d{1,10}$/.test(digits))
      throw new PackError('A phone extension is not 1 to 10 digits. Load the pack again.');
    return digits;
  });
}
