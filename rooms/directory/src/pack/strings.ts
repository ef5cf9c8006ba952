import { PackError, type Reader, Writer } from '../bytes.ts';
import { readRecent, writeRecent } from './recent.ts';

const encoder = new TextEncoder();

/** A column of strings, as `writeRecent` and then the distinct texts: lengths first, bytes after. */
export function writeStrings(column: readonly string[]): Uint8Array {
  const { steps, distinct } = writeRecent(column);
  const texts = distinct.map((text) => encoder.encode(text));
  const out = new Writer();
  out.block(steps);
  out.varint(texts.length);
  for (const text of texts) out.varint(text.length);
  for (const text of texts) out.raw(text);
  return out.done();
}

/** A column as an index into its distinct strings; the strings themselves are decoded when asked for. */
export interface Strings {
  readonly index: Uint32Array;
  readonly distinct: number;
  /** The distinct string with this index. */
  text(index: number): string;
}

/** Reads what `writeStrings` wrote for `rows` rows. */
export function readStrings(reader: Reader, rows: number): Strings {
  const steps = reader.block();
  const distinct = reader.varint();
  if (distinct > rows || distinct > reader.left) {
    throw new PackError(
      `A text column claims ${distinct} different texts for ${rows} rows. Load the pack again.`,
    );
  }
  const ends = new Float64Array(distinct + 1);
  for (let i = 0; i < distinct; i++) ends[i + 1] = ends[i]! + reader.varint();
  const bytes = reader.raw(ends[distinct]!);
  reader.end();
  // A name may begin with the character that would otherwise be taken for a byte order mark.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    index: readRecent(steps, rows, distinct),
    distinct,
    text: (at) => decoder.decode(bytes.subarray(ends[at], ends[at + 1])),
  };
}
