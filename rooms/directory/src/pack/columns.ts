import { PackError, type Reader, Writer } from '../bytes.ts';
import { MAX_CODES } from './layout.ts';

/** Number of set bits of a 32-bit word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A column that marks every one of `rows` rows. */
export function wholeColumn(rows: number): Uint32Array {
  const column = new Uint32Array(Math.ceil(rows / 32)).fill(0xffffffff);
  if (rows % 32 !== 0) column[column.length - 1]! >>>= 32 - (rows % 32);
  return column;
}

function countDifferent(a: Uint32Array, b: Uint32Array | undefined): number {
  let bits = 0;
  for (let w = 0; w < a.length; w++) bits += popcount(a[w]! ^ (b ? b[w]! : 0));
  return bits;
}

/**
 * One bit column a code, written so that what is alike costs little: each column is stored as its
 * difference (exclusive or) from an earlier column that it resembles most, found as a minimum spanning
 * tree over the columns. `columns[i]` holds row r at bit r % 32 of word r / 32.
 */
export function writeColumns(columns: readonly Uint32Array[], rows: number): Uint8Array {
  const out = new Writer();
  const surprise = (bits: number) => Math.min(bits, rows - bits);
  const cost = columns.map((column) => surprise(countDifferent(column, undefined)));
  const like = columns.map(() => -1);
  const placed: number[] = [];
  const waiting = new Set(columns.keys());
  while (waiting.size > 0) {
    let next = -1;
    for (const i of waiting) if (next < 0 || cost[i]! < cost[next]!) next = i;
    waiting.delete(next);
    // The reader has only seen the columns placed so far, so the model is named by its place among them.
    out.varint(next);
    out.varint(placed.indexOf(like[next]!) + 1);
    placed.push(next);
    for (const i of waiting) {
      const apart = surprise(countDifferent(columns[i]!, columns[next]!));
      if (apart < cost[i]!) {
        cost[i] = apart;
        like[i] = next;
      }
    }
  }
  const bytesPerColumn = Math.ceil(rows / 8);
  for (const i of placed) {
    const model = like[i]! < 0 ? undefined : columns[like[i]!]!;
    for (let b = 0; b < bytesPerColumn; b++) {
      const word = columns[i]![b >> 2]! ^ (model ? model[b >> 2]! : 0);
      out.u8((word >>> ((b & 3) * 8)) & 0xff);
    }
  }
  return out.done();
}

/** Reads what `writeColumns` wrote: the columns in their first order. */
export function readColumns(reader: Reader, count: number, rows: number): Uint32Array[] {
  if (count > MAX_CODES)
    throw new PackError(`This pack claims ${count} codes, more than the ${MAX_CODES} that a pack may hold.`);
  const words = Math.ceil(rows / 32);
  const bytesPerColumn = Math.ceil(rows / 8);
  const order: [column: number, model: number][] = [];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const column = reader.varint();
    const model = reader.varint();
    if (column >= count || seen.has(column) || model > i) {
      throw new PackError(
        'The code columns of this pack refer to columns that are not there. Load the pack again.',
      );
    }
    seen.add(column);
    order.push([column, model]);
  }
  const lastByte = rows % 8 === 0 ? 0xff : (1 << (rows % 8)) - 1;
  const columns: Uint32Array[] = new Array(count);
  for (const [column, model] of order) {
    const bytes = reader.raw(bytesPerColumn);
    if (bytesPerColumn > 0 && bytes[bytesPerColumn - 1]! & ~lastByte) {
      throw new PackError('A code column of this pack marks rows past the last one. Load the pack again.');
    }
    const into = new Uint32Array(words);
    const bytesInto = new Uint8Array(into.buffer);
    if (LITTLE_ENDIAN) bytesInto.set(bytes);
    else for (let b = 0; b < bytes.length; b++) into[b >> 2]! |= bytes[b]! << ((b & 3) * 8);
    if (model > 0) {
      const from = columns[order[model - 1]![0]]!;
      for (let w = 0; w < words; w++) into[w]! ^= from[w]!;
    }
    columns[column] = into;
  }
  reader.end();
  return columns;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The codes of a section, parted by blanks, in the order of their columns. */
export function readCodes(reader: Reader): readonly string[] {
  const text = new TextDecoder().decode(reader.raw(reader.left));
  const codes = text === '' ? [] : text.split(' ');
  if (codes.length > MAX_CODES || new Set(codes).size !== codes.length || codes.includes('')) {
    throw new PackError('The codes of this pack are too many, empty or stand twice. Load the pack again.');
  }
  return codes;
}
