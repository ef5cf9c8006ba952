import { PackError, type Reader } from '../bytes.ts';
import type { Phone, PhonePurpose } from '../listing.ts';
import { readCodes, readColumns } from './columns.ts';
import { MAX_CODES, PURPOSES, SECTION } from './layout.ts';
import { readLicenses } from './licenses.ts';
import type { Detail, PackRows } from './pack.ts';
import { readExtensions, readNumbers } from './phones.ts';
import { type Sections, splitSections } from './sections.ts';
import { readSet, readSparse } from './sparse.ts';
import { readStatements } from './statements.ts';
import { readStrings } from './strings.ts';

/** Opens the detail tier that belongs to `pack`; a `PackError` when it is damaged or of another build. */
export function openDetail(file: Uint8Array, pack: PackRows): Detail {
  return readDetail(splitSections(file), pack);
}

/** Reads and checks the sections that every kind of detail-tier pack has. */
export function readDetail(detail: Sections, pack: PackRows): Detail {
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
  const more = readMoreCodes(detail, pack);
  const indexed = [...pack.codes, ...more.codes];
  const codes = [...indexed].sort();
  const states = (row: number, code: string) => pack.states(row, code) || more.states(row, code);
  const codesOf = (row: number) => codes.filter((code) => states(row, code));
  const deniedCodesOf = (row: number) => [...pack.deniedCodesOf(row), ...more.deniedCodesOf(row)].sort();
  const sourceIndex = new Map(pack.sources.map((source, i) => [source, i]));
  const sourcesOf = (row: number) => pack.sourcesOf(row).map((source) => sourceIndex.get(source)!);
  const statements = readStatements(detail.section(SECTION.statements, 'statement'), {
    rows: pack.rows,
    sources: pack.sources,
    codes: indexed,
    sourcesOf,
    states,
  });
  return {
    otherName: column(SECTION.otherNames, 'other name'),
    street: column(SECTION.streets, 'street'),
    unit: column(SECTION.units, 'unit'),
    county: column(SECTION.counties, 'county'),
    website: column(SECTION.websites, 'website'),
    phones,
    codes,
    states,
    codesOf,
    deniedCodesOf,
    licenses: readLicenses(detail.sectionIf(SECTION.licenses, 'license'), pack),
    statements(row) {
      const sources = pack.sourcesOf(row);
      if (sources.length > 1) return statements(row);
      return sources.map(({ id }) => ({ source: id, yes: codesOf(row), no: deniedCodesOf(row) }));
    },
  };
}

/** The codes that searching does not read, and their columns. */
function readMoreCodes(detail: Sections, pack: PackRows) {
  const codes = readCodes(detail.section(SECTION.moreCodes, 'further code'));
  if (codes.some((code) => pack.codes.includes(code)))
    throw new PackError('A code of this pack stands in both of its parts. Load the pack again.');
  const count = pack.codes.length + codes.length;
  if (count > MAX_CODES)
    throw new PackError(`This pack claims ${count} codes, more than the ${MAX_CODES} that a pack may hold.`);
  const columns = readColumns(detail.section(SECTION.moreColumns, 'further column'), codes.length, pack.rows);
  const section = detail.section(SECTION.moreDenied, 'further denied');
  const denied = readSparse(section, pack.rows, () => readSet(section, codes.length));
  const place = new Map(codes.map((code, i) => [code, i]));
  return {
    codes,
    states(row: number, code: string) {
      const column = columns[place.get(code) ?? -1];
      return (((column?.[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
    },
    deniedCodesOf: (row: number) => (denied.get(row) ?? []).map((i) => codes[i]!),
  };
}

function readPhones(reader: Reader, pack: PackRows): (row: number) => readonly Phone[] {
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
