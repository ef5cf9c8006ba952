import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AS = 'Open it in a spreadsheet program and save it as .xlsx (without a password).';

/** Excel wraps a workbook with a password in the same old container as .xls: the directory of its streams tells them apart. */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return false;
  const sectorBytes = 1 << Math.min(view.getUint16(30, true), 12);
  const directory = (view.getUint32(48, true) + 1) * sectorBytes;
  return Buffer.from(bytes.subarray(directory, directory + 8 * sectorBytes)).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

/** What a file is that is neither a workbook nor a table in text form, and what to do; `undefined` for all else. */
function whatElseItIs(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'is empty (0 bytes). Download it again.';
  if (startsWith(bytes, OLE)) {
    return isEncrypted(bytes)
      ? `is locked with a password. ${SAVE_AS}`
      : `is an old .xls workbook, or another old Office file. ${SAVE_AS}`;
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'is a PDF. Download the spreadsheet instead.';
  if (startsWith(bytes, [0x1f, 0x8b])) return 'is packed with gzip. Unpack it first.';
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) {
    return 'is a web page: probably an error page saved in place of the file. Download it again.';
  }
  if (head.startsWith('<')) return `is an XML file. ${SAVE_AS}`;
  if (head.startsWith('{') || head.startsWith('[')) return 'is a JSON file. Give the spreadsheet instead.';
  return undefined;
}

/** True when the file at least starts as a zip container does. */
export function isContainer(file: SourceFile): boolean {
  return startsWith(file.bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Throws, saying what the file is, unless it is a zip container. */
export function assertContainer(file: SourceFile): void {
  if (isContainer(file)) return;
  const head = new TextDecoder().decode(file.bytes.subarray(0, 512)).trimStart().toLowerCase();
  const what =
    whatElseItIs(file.bytes) ??
    `does not look like a workbook: it begins with ${JSON.stringify(head.slice(0, 24).replaceAll(/\P{ASCII}|\p{C}/gu, '.'))}. ${SAVE_AS}`;
  throw new SourceError('wrong-format', `${file.name} is not an .xlsx workbook: it ${what}`);
}

/** Throws, saying what the file is, when it is known not to be a table in text form. */
export function assertTextTable(file: SourceFile): void {
  const what = isContainer(file)
    ? 'is a workbook or another zip file. Give the CSV file instead.'
    : whatElseItIs(file.bytes);
  if (what !== undefined) throw new SourceError('wrong-format', `${file.name} is not a CSV file: it ${what}`);
}
