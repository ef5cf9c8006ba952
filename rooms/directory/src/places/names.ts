import { PackError, type Reader } from '../bytes.ts';
import { readPlanes } from './planes.ts';

/** Names by row: an array, or the names of a pack. */
export interface NameList {
  readonly length: number;
  at(row: number): string | undefined;
}

/** Longest name in bytes; also what keeps a hostile pack from growing in memory. */
export const NAME_BYTES = 80;

/** The names of a pack, each made into a string only when it is asked for. */
class PackedNames implements NameList {
  readonly #text: Uint8Array;
  /** Where each name starts, and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder();

  constructor(text: Uint8Array, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  at(row: number): string | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const [from, to] = [this.#starts[row]!, this.#starts[row + 1]!];
    let name = '';
    for (let i = from; i < to; i++) {
      const byte = this.#text[i]!;
      if (byte > 0x7f) return this.#decoder.decode(this.#text.subarray(from, to));
      name += String.fromCharCode(byte);
    }
    return name;
  }
}

/** Reads front-coded names: bytes shared with the name before, bytes of its own, and all own bytes in a row. */
export function readNames(from: Reader, count: number): NameList {
  const length = from.u32();
  const shared = readPlanes(from, count);
  const own = readPlanes(from, count);
  const tails = from.raw(length);
  const starts = new Uint32Array(count + 1);
  let taken = 0;
  for (let i = 0, last = 0; i < count; i++) {
    if (shared[i]! > last || shared[i]! + own[i]! > NAME_BYTES) {
      throw new PackError(
        `Name ${i} of the places pack takes ${shared[i]} + ${own[i]} bytes after one of ${last}. Load the pack again.`,
      );
    }
    last = shared[i]! + own[i]!;
    starts[i + 1] = starts[i]! + last;
    taken += own[i]!;
  }
  if (taken !== length) {
    throw new PackError(
      `The names of the places pack take ${taken} bytes, expected ${length}. Load the pack again.`,
    );
  }
  const text = new Uint8Array(starts[count]!);
  for (let i = 0, at = 0, tail = 0, last = 0; i < count; i++) {
    const start = at;
    for (let k = 0; k < shared[i]!; k++) text[at++] = text[last + k]!;
    for (let k = 0; k < own[i]!; k++) text[at++] = tails[tail++]!;
    last = start;
  }
  return new PackedNames(text, starts);
}
