import { crc32, PackError, Reader, Writer } from '../bytes.ts';
import {
  HEADER_BYTES,
  MAGIC,
  MAX_ROWS,
  PACK_KINDS,
  type PackKind,
  TIERS,
  type Tier,
  VERSION,
} from './layout.ts';

export interface Header {
  readonly tier: Tier;
  readonly kind: PackKind;
  readonly rows: number;
  /** In a detail pack: checksum of the search pack it belongs to. In a search pack: 0. */
  readonly belongsTo: number;
}

/** A pack file of these sections: header, section table, then the sections in the order given. */
export function joinSections(
  header: Header,
  sections: ReadonlyMap<number, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const body = new Writer();
  body.u8(TIERS.indexOf(header.tier));
  body.u8(PACK_KINDS.indexOf(header.kind));
  body.u16(sections.size);
  body.u32(header.rows);
  body.u32(header.belongsTo);
  for (const [tag, bytes] of sections) {
    body.u16(tag);
    body.u32(bytes.length);
  }
  for (const bytes of sections.values()) body.raw(bytes);
  const rest = body.done();
  const file = new Writer();
  file.u32(MAGIC);
  file.u16(VERSION);
  file.u16(0);
  file.u32(rest.length);
  file.u32(crc32(rest));
  file.raw(rest);
  return file.done();
}

/** A pack file taken apart. `section` fails when the file lacks it. */
export interface Sections extends Header {
  readonly checksum: number;
  section(tag: number, name: string): Reader;
  /** The same for a section that a pack may be without. */
  sectionIf(tag: number, name: string): Reader | undefined;
}

/**
 * The header and sections of a pack file, as views on its bytes. Fails with a `PackError` unless the
 * file is whole: magic, version, length and checksum are checked before anything else is read.
 */
export function splitSections(file: Uint8Array): Sections {
  const head = new Reader(file, 'the pack');
  if (file.length < HEADER_BYTES || head.u32() !== MAGIC) {
    throw new PackError(
      `This is not a Waymark pack: ${file.length} bytes without its mark. Load the pack again.`,
    );
  }
  const version = head.u16();
  if (version !== VERSION) {
    throw new PackError(
      `This pack has format ${version}, this reader knows ${VERSION}. Load the page again to update the reader.`,
    );
  }
  if (head.u16() !== 0)
    throw new PackError('This pack is damaged: its reserved bytes are not zero. Load the pack again.');
  const length = head.u32();
  const checksum = head.u32();
  if (length !== head.left) {
    throw new PackError(
      `This pack is ${head.left} bytes long after its header, ${length} expected. Load the pack again.`,
    );
  }
  const rest = head.raw(length);
  if (crc32(rest) !== checksum)
    throw new PackError('This pack is damaged: its checksum does not fit. Load the pack again.');

  const body = new Reader(rest, 'the pack');
  const tier = TIERS[body.u8()];
  const kind = PACK_KINDS[body.u8()];
  const count = body.u16();
  const rows = body.u32();
  const belongsTo = body.u32();
  if (!tier || !kind) throw new PackError('This pack is of a tier or kind that this reader does not know.');
  if (rows > MAX_ROWS)
    throw new PackError(`This pack claims ${rows} rows, more than the ${MAX_ROWS} that a pack may hold.`);
  const sizes: [tag: number, bytes: number][] = [];
  for (let i = 0; i < count; i++) sizes.push([body.u16(), body.u32()]);
  const found = new Map<number, Uint8Array>();
  for (const [tag, bytes] of sizes) {
    if (found.has(tag)) throw new PackError(`This pack has its section ${tag} twice. Load the pack again.`);
    found.set(tag, body.raw(bytes));
  }
  body.end();

  return {
    tier,
    kind,
    rows,
    belongsTo,
    checksum,
    section(tag, name) {
      const bytes = found.get(tag);
      if (!bytes) throw new PackError(`This pack lacks its ${name} section. Load the pack again.`);
      return new Reader(bytes, `the ${name} section`);
    },
    sectionIf(tag, name) {
      const bytes = found.get(tag);
      return bytes && new Reader(bytes, `the ${name} section`);
    },
  };
}
