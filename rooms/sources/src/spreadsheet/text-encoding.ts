import { isUtf8 } from 'node:buffer';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';

/** How a text file is encoded, and a remark where that had to be guessed. */
export interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly remark?: string;
}

const LOOK_BYTES = 4096;

/** Share of zero bytes at even and at odd places: plain letters in UTF-16 have one of each pair. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const look = bytes.subarray(0, LOOK_BYTES - (LOOK_BYTES % 2));
  const pairs = Math.max(1, Math.floor(look.length / 2));
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < look.length; at += 2) {
    if (look[at] === 0) even++;
    if (look[at + 1] === 0) odd++;
  }
  return { even: even / pairs, odd: odd / pairs };
}

/**
 * Finds out how a text file is encoded: by its byte order mark, by the zero bytes of UTF-16, by being valid UTF-8.
 * What is none of these is read as Windows-1252 (which holds Latin-1), as spreadsheet programs write it, with a remark.
 */
export function findEncoding({ name, bytes }: SourceFile): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be' };
  const { even, odd } = zeros(bytes);
  if (odd > 0.5 && even < 0.1) return { label: 'utf-16le' };
  if (even > 0.5 && odd < 0.1) return { label: 'utf-16be' };
  if (even + odd > 0) {
    throw new SourceError(
      'wrong-format',
      `${name} holds zero bytes, as no text file does. Check that it is the right file.`,
    );
  }
  if (isUtf8(bytes)) return { label: 'utf-8' };
  return {
    label: 'windows-1252',
    remark:
      'the file is not UTF-8: read as Windows-1252. Look at names with accents; to be sure, save it as UTF-8',
  };
}
