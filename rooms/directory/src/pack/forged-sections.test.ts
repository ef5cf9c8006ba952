import { describe, expect, test } from 'vitest';
import { askEverything, resealed } from '../../fixtures/pack-readers.ts';
import { PackError, Writer } from '../bytes.ts';
import type { Listing } from '../listing.ts';
import { encodePack } from './encode.ts';
import { SECTION } from './layout.ts';
import { openPack } from './open.ts';
import { openDetail } from './open-detail.ts';
import { joinSections, splitSections } from './sections.ts';

const sources = ['old', 'new'].map((id) => ({ id, name: id, publisher: id, asOf: '2023', license: 'none' }));
const listings: Listing[] = [1, 2].map((id) => ({
  id,
  name: `Hope ${id}`,
  city: 'Adak',
  state: 'AK',
  zip: '99546',
  position: { lat: 51.88, lng: -176.658, precision: 'address' },
  phones: [
    { purpose: 'main', number: '9075550123' },
    { purpose: 'intake', number: '9075550124' },
  ],
  statements: ['old', 'new'].map((source) => ({ source, yes: ['MM', 'SA'], no: ['UB'] })),
}));
const encoded = encodePack(listings, { kind: 'treatment', sources });
const pack = openPack(encoded.search);

/** The pack with some sections replaced, added, or with `null` left out, and its checksum right. */
function forge(file: Uint8Array, changes: Readonly<Record<number, Uint8Array | null>>): Uint8Array {
  const header = splitSections(file);
  const sections = new Map<number, Uint8Array>();
  for (const tag of Object.values(SECTION)) {
    try {
      const reader = header.section(tag, 'any');
      sections.set(tag, reader.raw(reader.left));
    } catch {
      // The other tier has that one.
    }
  }
  for (const [tag, bytes] of Object.entries(changes)) {
    if (bytes) sections.set(Number(tag), bytes);
    else sections.delete(Number(tag));
  }
  return joinSections(header, sections);
}

const text = (value: string) => new TextEncoder().encode(value);
const bytes = (...values: number[]) => Uint8Array.from(values);
const written = (write: (out: Writer) => void) => {
  const out = new Writer();
  write(out);
  return out.done();
};
const meta = (...values: unknown[]) => text(JSON.stringify({ sources: values }));
const phones = (...parts: [number, number, number]) =>
  written((out) => {
    out.block(bytes(0, 1));
    out.varint(1);
    for (const part of parts) out.u16(part);
  });
const positions = (precisions: number[], ...steps: number[]) =>
  written((out) => {
    for (const precision of precisions) out.u8(precision);
    for (const step of steps) out.zigzag(step);
  });

describe('a search pack is refused', () => {
  test.each<[string, number, Uint8Array | null, string]>([
    ['without a section', SECTION.names, null, 'lacks its name section'],
    ['with id 0', SECTION.ids, bytes(0, 2), 'one id to several'],
    ['with an id twice', SECTION.ids, bytes(2, 0), 'one id to several'],
    ['with an id below 0', SECTION.ids, bytes(2, 5), 'out of range'],
    [
      'with an id past 2^30 - 1',
      SECTION.ids,
      written((out) => [1, 2 ** 30].forEach((id) => void out.zigzag(id))),
      'out of range',
    ],
    ['with an id too few', SECTION.ids, bytes(2), 'shorter than its 2 rows'],
    ['with an id too many', SECTION.ids, bytes(2, 2, 2), 'more than expected'],
    [
      'with a ZIP of six digits',
      SECTION.zips,
      written((out) => [100_001, 0].forEach((zip) => void out.zigzag(zip))),
      'out of range',
    ],
    ['with more texts than rows', SECTION.names, bytes(2, 0, 0, 3, 0, 0, 0), '3 different texts for 2 rows'],
    ['with a text that no row shows', SECTION.names, bytes(2, 0, 1, 2, 1, 1, 65, 66), '1 of its 2 values'],
    ['with a text longer than its section', SECTION.names, bytes(2, 0, 1, 1, 9, 65), 'ends early'],
    ['with an unknown precision', SECTION.positions, positions([3, 4]), 'unknown precision'],
    ['with a latitude past the pole', SECTION.positions, positions([0, 3], 900_001, 0), 'not on earth'],
    ['with a longitude past 180', SECTION.positions, positions([0, 3], 0, -1_800_001), 'not on earth'],
    ['with an area code of four digits', SECTION.phones, phones(1000, 0, 0), 'not ten digits'],
    ['with an exchange of four digits', SECTION.phones, phones(0, 1000, 0), 'not ten digits'],
    ['with a line of five digits', SECTION.phones, phones(0, 0, 10_000), 'not ten digits'],
    ['with an extension of letters', SECTION.extensions, bytes(1, 0, 1, 65), 'not 1 to 10 digits'],
    ['with an empty extension', SECTION.extensions, bytes(1, 0, 0), 'not 1 to 10 digits'],
    ['with bytes after its extensions', SECTION.extensions, bytes(0, 0), 'more than expected'],
    ['with a code twice', SECTION.codes, text('MM MM UB'), 'stand twice'],
    ['with an empty code', SECTION.codes, text('MM  UB'), 'empty'],
    ['with a code too few', SECTION.codes, text('MM SA'), 'more than expected'],
    ['that denies a code it does not have', SECTION.denied, bytes(1, 0, 1, 3), 'not there'],
    ['that names a source it does not have', SECTION.sources, bytes(2, 0, 1, 1, 1, 2), 'not there'],
    ['with a newer list it does not have', SECTION.absent, bytes(1, 0, 2), 'names source 2 of 2'],
    ['with sources that are not JSON', SECTION.meta, text('{'), 'not JSON'],
    ['with JSON that is no list of sources', SECTION.meta, text('null'), 'lack an id'],
    [
      'with a source that has no date',
      SECTION.meta,
      meta({ ...sources[0], asOf: 2023 }, sources[1]),
      'lack an id',
    ],
    [
      'with a source whose address is no text',
      SECTION.meta,
      meta({ ...sources[0], url: {} }, sources[1]),
      'lack an id',
    ],
    ['with a source twice', SECTION.meta, meta(sources[0], sources[0]), 'a source twice'],
  ])('%s', (_, tag, replaced, message) => {
    const file = forge(encoded.search, { [tag]: replaced });
    expect(() => openPack(file)).toThrow(PackError);
    expect(() => openPack(file)).toThrow(message);
  });

  test('with a section twice', () => {
    // The last number of the section table becomes that of the one before it.
    const file = encoded.search.slice();
    const last = 28 + 12 * 6;
    file.copyWithin(last, last - 6, last - 4);
    expect(() => openPack(resealed(file))).toThrow('section 12 twice');
  });
});

describe('a detail pack is refused', () => {
  test.each<[string, number, Uint8Array | null, string]>([
    ['without a section', SECTION.streets, null, 'lacks its street section'],
    ['with an unknown purpose', SECTION.morePhones, bytes(3, 0, 0, 0, 1, 0, 2, 0, 0), 'unknown purpose'],
    [
      'with more phones than it holds',
      SECTION.morePhones,
      bytes(0, 0, 9, 9, 1, 0, 2, 0, 0),
      '18 more phones',
    ],
    [
      'with a phone that has no number',
      SECTION.morePhones,
      written((out) => {
        out.raw(bytes(0, 0, 1, 0, 0));
        out.block(bytes(0));
        out.block(bytes(1, 0, 1, 0xff, 0xff, 0, 0, 0, 0));
      }),
      'no number',
    ],
    [
      'with a statement of no source',
      SECTION.statements,
      bytes(1, 0, 1, 2, 0, 0),
      'names a source that is not there',
    ],
    ['with more statements than it holds', SECTION.statements, bytes(1, 0, 99, 0), 'more statements'],
    ['with bytes after its statements', SECTION.statements, bytes(0, 0), 'more than expected'],
  ])('%s', (_, tag, replaced, message) => {
    const file = forge(encoded.detail, { [tag]: replaced });
    expect(() => openDetail(file, pack)).toThrow(PackError);
    expect(() => openDetail(file, pack)).toThrow(message);
  });
});

test('sections that the reader does not know are passed over', () => {
  const newer = openPack(forge(encoded.search, { 14: text('new'), 999: bytes() }));
  askEverything(newer);
  expect(newer.name(0)).toBe(pack.name(0));
  expect(openDetail(forge(encoded.detail, { 39: bytes(1, 2, 3) }), pack).street(0)).toBeUndefined();
});

test('bytes that are not UTF-8 read as the mark for what cannot be read', () => {
  const named = openPack(forge(encoded.search, { [SECTION.names]: bytes(2, 0, 1, 1, 2, 65, 0xff) }));
  expect(named.name(0)).toBe('A\ufffd');
});
