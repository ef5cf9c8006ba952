/** A pack that cannot be read: truncated, damaged, hostile, or of a version this reader does not know. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** Table k of 256 entries: the CRC of a byte with k zero bytes after it. Eight let eight bytes go in one step. */
const CRC_TABLES = (() => {
  const tables = new Uint32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < tables.length; n++) {
    const before = tables[n - 256]!;
    tables[n] = (before >>> 8) ^ tables[before & 0xff]!;
  }
  return tables;
})();

/** CRC-32 (IEEE 802.3) of the bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const t = CRC_TABLES;
  const b = bytes;
  const eights = b.length - (b.length % 8);
  let c = 0xffffffff;
  for (let i = 0; i < eights; i += 8) {
    c ^= b[i]! | (b[i + 1]! << 8) | (b[i + 2]! << 16) | (b[i + 3]! << 24);
    c =
      t[1792 + (c & 0xff)]! ^
      t[1536 + ((c >>> 8) & 0xff)]! ^
      t[1280 + ((c >>> 16) & 0xff)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + b[i + 4]!]! ^
      t[512 + b[i + 5]!]! ^
      t[256 + b[i + 6]!]! ^
      t[b[i + 7]!]!;
  }
  for (let i = eights; i < b.length; i++) c = t[(c ^ b[i]!) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Grows as it is written to; little-endian throughout. */
export class Writer {
  #bytes = new Uint8Array(1 << 12);
  length = 0;

  #room(extra: number): void {
    if (this.length + extra <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + extra));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }

  u8(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  u16(value: number): void {
    this.u8(value & 0xff);
    this.u8(value >>> 8);
  }

  u32(value: number): void {
    this.u16(value & 0xffff);
    this.u16(value >>> 16);
  }

  /** Unsigned, up to 2^53 - 1, seven bits a byte. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.u8((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest);
  }

  /** Signed 32-bit, small magnitudes short. */
  zigzag(value: number): void {
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Bytes with their length before them. */
  block(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** A copy of what was written so far. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what `Writer` wrote; any step past the end is a `PackError`, never an `undefined`. */
export class Reader {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  #at = 0;

  /** `what` names the bytes in errors, as in "the names section". */
  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes;
    this.#what = what;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  #need(count: number): void {
    if (count > this.left) {
      throw new PackError(
        `${this.#what} ends early: ${count} more bytes expected at ${this.#at}, ${this.left} there. Load the pack again.`,
      );
    }
  }

  u8(): number {
    this.#need(1);
    return this.#bytes[this.#at++]!;
  }

  u16(): number {
    this.#need(2);
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    this.#need(4);
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  varint(): number {
    // Nearly all are one byte.
    const only = this.#bytes[this.#at];
    if (only !== undefined && only < 0x80) {
      this.#at++;
      return only;
    }
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i++) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) break;
        return value;
      }
      scale *= 0x80;
    }
    throw new PackError(`${this.#what} holds a number that is too long at ${this.#at}. Load the pack again.`);
  }

  zigzag(): number {
    const value = this.varint();
    if (value > 0xffffffff) throw new PackError(`${this.#what} holds a number past 32 bits at ${this.#at}.`);
    return (value >>> 1) ^ -(value & 1);
  }

  /** A view, not a copy. */
  raw(count: number): Uint8Array {
    this.#need(count);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** A reader of the bytes that `Writer.block` wrote. */
  block(): Reader {
    return new Reader(this.raw(this.varint()), this.#what);
  }

  /** Fails unless everything was read: a longer section means a writer this reader does not know. */
  end(): void {
    if (this.left !== 0) throw new PackError(`${this.#what} holds ${this.left} bytes more than expected.`);
  }
}
