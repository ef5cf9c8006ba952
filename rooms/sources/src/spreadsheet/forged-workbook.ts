import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import type { SourceFile } from '../source-file.ts';

/** Workbooks made for tests, as odd and as hostile as they need to be. */

export interface ForgedPart {
  readonly name: string;
  readonly text?: string;
  /** Raw deflate data in place of `text`, with the size and checksum it claims to unpack to. */
  readonly packed?: { readonly bytes: Uint8Array; readonly claims: number; readonly crc?: number };
  /** Kept without compression. */
  readonly stored?: boolean;
  readonly flags?: number;
}

export function forgeZip(parts: readonly ForgedPart[], name = 'test.xlsx'): SourceFile {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.text ?? '');
    const packed = part.packed?.bytes ?? (part.stored ? plain : deflateRawSync(plain));
    const partName = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.flags ?? 0, 2);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    common.writeUInt32LE(part.packed ? (part.packed.crc ?? 0) : crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.packed?.claims ?? plain.length, 18);
    common.writeUInt16LE(partName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, partName, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, partName]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return { name, bytes: Buffer.concat([...locals, entries, end]) };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
export const stringsXml = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

/** Rows of plain text, written into the cells themselves. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');

export interface ForgedWorkbook {
  /** Sheets by name: their whole XML, or a part made by hand (its `name` is overwritten). */
  readonly sheets: Readonly<Record<string, string | Omit<ForgedPart, 'name'>>>;
  readonly strings?: string | Omit<ForgedPart, 'name'>;
  readonly more?: readonly ForgedPart[];
  readonly name?: string;
}

const asPart = (name: string, part: string | Omit<ForgedPart, 'name'>): ForgedPart =>
  typeof part === 'string' ? { name, text: part } : { ...part, name };

export function forgeWorkbook({ sheets, strings, more = [], name }: ForgedWorkbook): SourceFile {
  const named = Object.entries(sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return forgeZip(
    [
      {
        name: '_rels/.rels',
        text: `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      },
      {
        name: 'xl/workbook.xml',
        text: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named
          .map(([sheet], i) => `<sheet name="${escapeXml(sheet)}" sheetId="${i + 1}" r:id="s${i}"/>`)
          .join('')}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: `<Relationships xmlns="${PACKAGE}">${named
          .map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`))
          .join(
            '',
          )}${strings === undefined ? '' : relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
      },
      ...named.map(([, part], i) => asPart(`xl/worksheets/sheet${i}.xml`, part)),
      ...(strings === undefined ? [] : [asPart('xl/sharedStrings.xml', strings)]),
      ...more,
    ],
    name,
  );
}

const flushed = (bytes: Uint8Array): Buffer => deflateRawSync(bytes, { finishFlush: zlib.Z_FULL_FLUSH });

/** Deflate data that unpacks to `head`, then so many megabytes of blanks: a megabyte is packed once and repeated. */
export function packBlanks(head: string, megabytes: number): Uint8Array {
  const megabyte = flushed(Buffer.alloc(1024 * 1024, 0x20));
  return Buffer.concat([
    flushed(Buffer.from(head)),
    ...Array.from({ length: megabytes }, () => megabyte),
    deflateRawSync(Buffer.alloc(0)),
  ]);
}
