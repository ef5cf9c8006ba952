import { Writer } from '../bytes.ts';
import type { Phone } from '../listing.ts';
import { writeDenied, yesColumns } from './code-columns.ts';
import { writeColumns } from './columns.ts';
import type { Rows } from './encode.ts';
import { PURPOSES, SECTION } from './layout.ts';
import { writeLicenses } from './licenses.ts';
import { writeExtensions, writeNumbers } from './phones.ts';
import { joinSections } from './sections.ts';
import { writeStatements } from './statements.ts';
import { writeStrings } from './strings.ts';

/** The detail tier: what a program page adds, bound to the search tier with this checksum. */
export function encodeDetail(
  rows: Rows,
  searchChecksum: number,
  more: readonly (readonly [tag: number, bytes: Uint8Array])[] = [],
): Uint8Array<ArrayBuffer> {
  const { listings } = rows;
  const licenses = writeLicenses(rows);
  return joinSections(
    { tier: 'detail', kind: rows.kind, rows: listings.length, belongsTo: searchChecksum },
    new Map([
      [SECTION.otherNames, writeStrings(listings.map(({ otherName }) => otherName ?? ''))],
      [SECTION.streets, writeStrings(listings.map(({ street }) => street ?? ''))],
      [SECTION.units, writeStrings(listings.map(({ unit }) => unit ?? ''))],
      [SECTION.counties, writeStrings(listings.map(({ county }) => county ?? ''))],
      [SECTION.websites, writeStrings(listings.map(({ website }) => website ?? ''))],
      [SECTION.morePhones, writeMorePhones(rows)],
      [SECTION.moreCodes, new TextEncoder().encode(rows.moreCodes.join(' '))],
      [SECTION.moreColumns, writeColumns(yesColumns(rows, rows.moreCodes), listings.length)],
      [SECTION.moreDenied, writeDenied(rows, rows.moreCodes)],
      [SECTION.statements, writeStatements(rows)],
      ...(licenses ? [[SECTION.licenses, licenses] as const] : []),
      ...more,
    ]),
  );
}

function writeMorePhones({ listings, firstPhones }: Rows): Uint8Array {
  const out = new Writer();
  const purpose = (phone: Phone | undefined) => (phone ? PURPOSES.indexOf(phone.purpose) : 0);
  const others = listings.map(({ phones }, row) =>
    phones.filter((_, i) => i !== phones.indexOf(firstPhones[row]!)),
  );
  const flat = others.flat();
  for (const phone of firstPhones) out.u8(purpose(phone));
  for (const phones of others) out.varint(phones.length);
  for (const phone of flat) out.u8(purpose(phone));
  out.block(writeExtensions(flat));
  out.block(writeNumbers(flat.map((phone) => phone.number)));
  return out.done();
}
