import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { SheetLimits } from './limits.ts';

/** An opened zip container whose parts are read one at a time, as streams, within limits. */
export interface Zip {
  has(part: string): boolean;
  /** Bytes of a part, unpacked. Throws a `SourceError` as soon as a limit is passed. */
  read(part: string, mostBytes: number): AsyncGenerator<Uint8Array>;
}

const RATIO_FROM_BYTES = 1024 * 1024;
const PIECE_BYTES = 16 * 1024;

function damaged(file: SourceFile, cause: unknown): SourceError {
  if (cause instanceof SourceError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new SourceError(
    'damaged',
    `${file.name} is damaged or was cut off on the way (${detail}). Download it again.`,
    { cause },
  );
}

async function listParts(zip: ZipFile, file: SourceFile, limits: SheetLimits): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  const tooMany = () =>
    new SourceError(
      'too-large',
      `${file.name} holds more than ${limits.parts} parts: no workbook needs so many. It was not read.`,
    );
  if (zip.entryCount > limits.parts) throw tooMany();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (parts.has(name)) {
      throw new SourceError(
        'damaged',
        `${file.name} holds the part ${entry.fileName} twice, so it is unclear which one counts. Get a new copy.`,
      );
    }
    parts.set(name, entry);
    if (parts.size > limits.parts) throw tooMany();
  }
  return parts;
}

function assertModest(entry: Entry, file: SourceFile, limits: SheetLimits, mostBytes: number): void {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > mostBytes) {
    throw new SourceError(
      'too-large',
      `${file.name}: the part ${fileName} would unpack to ${uncompressedSize} bytes; at most ${mostBytes} are read. This is not a list of programs.`,
    );
  }
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * limits.ratio) {
    throw new SourceError(
      'too-large',
      `${file.name}: the part ${fileName} would unpack from ${compressedSize} to ${uncompressedSize} bytes, more than ${limits.ratio} times its size. Such a file is made to exhaust memory; it was not read.`,
    );
  }
  if (entry.isEncrypted()) {
    throw new SourceError(
      'wrong-format',
      `${file.name}: the part ${fileName} is locked with a password. Save the workbook without one.`,
    );
  }
}

/** Opens a zip container held in memory. Parts are found whatever the case of their names, as the format demands. */
export async function openZip(file: SourceFile, limits: SheetLimits): Promise<Zip> {
  let zip: ZipFile;
  let parts: Map<string, Entry>;
  try {
    zip = await fromBufferPromise(
      Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
      {
        autoClose: false,
      },
    );
    parts = await listParts(zip, file, limits);
  } catch (error) {
    throw damaged(file, error);
  }

  async function* read(part: string, mostBytes: number): AsyncGenerator<Uint8Array> {
    const entry = parts.get(part.toLowerCase());
    if (!entry)
      throw new SourceError(
        'damaged',
        `${file.name} lacks the part ${part} that it refers to. Download it again.`,
      );
    assertModest(entry, file, limits, mostBytes);
    let stream: Readable | undefined;
    try {
      stream = await zip.openReadStreamPromise(entry);
      // Errors reach the loop below; one that comes after the loop has ended must not end the process.
      stream.on('error', () => {});
      let sum = 0;
      // The reader checks that no more bytes come than the part declares.
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        sum = crc32(chunk, sum);
        // A part kept without compression comes in one chunk; small pieces keep few rows waiting at a time.
        for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
      }
      if (sum !== entry.crc32) throw new Error(`checksum of ${entry.fileName} does not fit`);
    } catch (error) {
      throw damaged(file, error);
    } finally {
      stream?.destroy();
    }
  }

  return { has: (part) => parts.has(part.toLowerCase()), read };
}
