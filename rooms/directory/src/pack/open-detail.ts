import { PackError, type Reader } from '../bytes.ts';
import type { Phone, PhonePurpose, Statement } from '../listing.ts';
import { PURPOSES, SECTION } from './layout.ts';
import type { Detail, Pack } from './pack.ts';
import { readExtensions, readNumbers } from './phones.ts';
import { splitSections } from './sections.ts';
import { readSet, readSparse } from './sparse.ts';
import { readStrings } from './strings.ts';

/** Opens the detail tier that belongs to `pack`; a `PackError` when it is damaged or of another build. */
export function openDetail(file: Uint8Array, pack: Pack): Detail {
  const detail = splitSections(file);
  if (detail.tier !== 'detail')
    throw new PackError('This is the search part of a pack, not its detail part.');
  if (detail.belongsTo !== pack.checksum || detail.rows !== pack.rows) {
    throw new PackError('This detail pack belongs to another build than the search pack. Load both again.');
  }
  const column = (tag: number, name: string) => {
    const strings = readStrings(detail.section(tag, name), pack.rows);
    return (row: number) => strings.text(strings.index[row]!) || undefined;
  };
  const phones = readPhones(detail.section(SECTION.morePhones, 'phone'), pack);
  const statements = readStatements(detail.section(SECTION.statements, 'statement'), pack);
  return {
    otherName: column(SECTION.otherNames, 'other name'),
    street: column(SECTION.streets, 'street'),
    unit: column(SECTION.units, 'unit'),
    county: column(SECTION.counties, 'county'),
    website: column(SECTION.websites, 'website'),
    phones,
    statements: (row) => statements.get(row) ?? singleStatement(pack, row),
  };
}

/** Where one source alone speaks of a row, all that the columns say is its word. */
function singleStatement(pack: Pack, row: number): readonly Statement[] {
  return pack
    .sourcesOf(row)
    .map(({ id }) => ({ source: id, yes: pack.codesOf(row), no: pack.deniedCodesOf(row) }));
}

function readPhones(reader: Reader, pack: Pack): (row: number) => readonly Phone[] {
  const { rows } = pack;
  const purpose = (): PhonePurpose => {
    const known = PURPOSES[reader.u8()];
    if (!known) throw new PackError('A phone of this pack has an unknown purpose. Load the pack again.');
    return known;
  };
  if (rows * 2 > reader.left)
    throw new PackError('The phones of this pack are fewer than its rows. Load the pack again.');
  const first = Array.from({ length: rows }, purpose);
  const starts = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + reader.varint();
  const count = starts[rows]!;
  if (count > reader.left)
    throw new PackError(`This pack claims ${count} more phones than it holds. Load the pack again.`);
  const purposes = Array.from({ length: count }, purpose);
  const extensions = readExtensions(reader.block(), count);
  const numbers = readNumbers(reader.block(), count);
  reader.end();
  if (numbers.index.some((number) => numbers.number(number) === undefined))
    throw new PackError('A phone of this pack has no number. Load the pack again.');

  return (row) => {
    const main = pack.phone(row);
    const phones: Phone[] = main ? [{ ...main, purpose: first[row]! }] : [];
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const extension = extensions.get(i);
      phones.push({
        purpose: purposes[i]!,
        number: numbers.number(numbers.index[i]!)!,
        ...(extension !== undefined && { extension }),
      });
    }
    return phones;
  };
}

function readStatements(reader: Reader, pack: Pack): Map<number, readonly Statement[]> {
  const codes = () => readSet(reader, pack.codes.length).map((index) => pack.codes[index]!);
  const statements = readSparse(reader, pack.rows, () => {
    const count = reader.varint();
    if (count > reader.left)
      throw new PackError('This pack claims more statements than it holds. Load the pack again.');
    return Array.from({ length: count }, (): Statement => {
      const source = pack.sources[reader.varint()];
      if (!source)
        throw new PackError(
          'A statement of this pack names a source that is not there. Load the pack again.',
        );
      return { source: source.id, yes: codes(), no: codes() };
    });
  });
  return statements;
}
