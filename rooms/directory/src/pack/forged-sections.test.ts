import { describe, expect, test } from 'vitest';
import { askEverything, resealed } from '../../fixtures/pack-readers.ts';
import { PackError, Writer } from '../bytes.ts';
import type { Listing } from '../listing.ts';
import { encodePack } from './encode.ts';
import { SECTION } from './layout.ts';
import { openPack } from './open.ts';
import { openDetail } from './open-detail.ts';
import { joinSections, splitSections } from './sections.ts';
import { writeSet } from './sparse.ts';

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
  statements: ['old', 'new'].map((source) => ({ source, yes: ['MM', 'SA', 'ZA'], no: ['UB', 'ZB'] })),
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
/** The word of one source: the codes it states, their columns as differences, the rows it denies codes of. */
const said = (codes: readonly number[], columns: readonly number[], denied: readonly number[] = [0]) =>
  written((out) => {
    writeSet(out, codes);
    out.block(bytes(...columns));
    out.block(bytes(...denied));
  });
const silent = said([], []);
/** The statements section: the word of the first source, silence of the second, and what is put after them. */
const stating = (first: Uint8Array, after = bytes()) => bytes(...first, ...silent, ...after);
/** Licenses of the first row: how many are claimed, the columns of one, and what is put after them. */
const licensed = (count: number, columns: readonly number[], after: readonly number[] = []) =>
  written((out) => {
    out.block(bytes(1, 0, count));
    for (const value of columns) out.varint(value);
    for (const letter of ['A', 'B']) out.block(bytes(1, 0, 1, 1, letter.charCodeAt(0)));
    out.raw(bytes(...after));
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
    ['with more licenses than it holds', SECTION.licenses, licensed(9, [0, 0, 0]), '9 licenses'],
    ['with a license of a source it does not have', SECTION.licenses, licensed(1, [2, 0, 0]), 'out of range'],
    [
      'with a license past the year 2273',
      SECTION.licenses,
      licensed(1, [0, 100_002, 0]),
      'A license of this pack is out of range',
    ],
    [
      'with a license for more beds than there are',
      SECTION.licenses,
      licensed(1, [0, 0, 100_001]),
      'A license of this pack is out of range',
    ],
    ['with bytes after its licenses', SECTION.licenses, licensed(1, [0, 0, 0], [0]), 'more than expected'],
    ['without its further codes', SECTION.moreCodes, null, 'lacks its further code section'],
    ['with a code of both tiers', SECTION.moreCodes, text('MM ZB'), 'in both of its parts'],
    ['with a further code twice', SECTION.moreCodes, text('ZA ZA'), 'stand twice'],
    ['with an empty further code', SECTION.moreCodes, text('ZA  ZB'), 'empty'],
    ['with a further code too few', SECTION.moreCodes, text('ZA'), 'more than expected'],
    ['with a further code too many', SECTION.moreCodes, text('ZA ZB ZC'), 'not there'],
    [
      'with more codes in both tiers than a pack may hold',
      SECTION.moreCodes,
      text(Array.from({ length: 4_094 }, (_, i) => `C${i}`).join(' ')),
      '4097 codes',
    ],
    ['without its further columns', SECTION.moreColumns, null, 'lacks its further column section'],
    ['with a further column twice', SECTION.moreColumns, bytes(0, 0, 0, 0, 0, 0), 'not there'],
    ['with a further column like itself', SECTION.moreColumns, bytes(0, 1, 1, 0, 0, 0), 'not there'],
    ['with a further column too short', SECTION.moreColumns, bytes(0, 0, 1, 0, 0), 'ends early'],
    ['with a further column too long', SECTION.moreColumns, bytes(0, 0, 1, 0, 0, 0, 0), 'more than expected'],
    [
      'with a further column past the rows',
      SECTION.moreColumns,
      bytes(0, 0, 1, 0, 0b100, 0),
      'past the last',
    ],
    ['without its further denials', SECTION.moreDenied, null, 'lacks its further denied section'],
    ['that denies a further code it does not have', SECTION.moreDenied, bytes(1, 0, 1, 2), 'not there'],
    [
      'that denies more further codes than there are',
      SECTION.moreDenied,
      bytes(1, 0, 3, 0),
      '3 of 2 members',
    ],
    ['that denies of a row past the last', SECTION.moreDenied, bytes(1, 2, 1, 0), 'past the last'],
    ['that denies of more rows than it has', SECTION.moreDenied, bytes(3, 0, 0, 0), '3 of 2 rows'],
    ['with bytes after its further denials', SECTION.moreDenied, bytes(0, 0), 'more than expected'],
    ['without its statements', SECTION.statements, null, 'lacks its statement section'],
    ['with the statements of a source too few', SECTION.statements, silent, 'ends early'],
    ['with bytes after its statements', SECTION.statements, stating(silent, bytes(0)), 'more than expected'],
    ['that states a code it does not have', SECTION.statements, stating(said([5], [])), 'not there'],
    ['that states more codes than it has', SECTION.statements, stating(bytes(6, 0, 0)), '6 of 5 members'],
    ['with a statement without its column', SECTION.statements, stating(said([0], [])), 'ends early'],
    ['with a statement column too short', SECTION.statements, stating(said([0], [0, 0])), 'ends early'],
    [
      'with a statement column too long',
      SECTION.statements,
      stating(said([0], [0, 0, 0, 0])),
      'more than expected',
    ],
    ['with a column of no code', SECTION.statements, stating(said([], [0, 0, 0])), 'more than expected'],
    [
      'with a statement past its rows',
      SECTION.statements,
      stating(said([0], [0, 0, 0b100])),
      'past the last',
    ],
    [
      'with a statement column like a later one',
      SECTION.statements,
      stating(said([0, 1], [0, 2, 1, 0, 0, 0])),
      'not there',
    ],
    [
      'with a statement that denies a code it does not have',
      SECTION.statements,
      stating(said([], [], [1, 0, 1, 5])),
      'not there',
    ],
    ['with a denial past its rows', SECTION.statements, stating(said([], [], [1, 2, 1, 0])), 'past the last'],
    [
      'with denials of more rows than its source speaks of',
      SECTION.statements,
      stating(said([], [], [3, 0, 0, 0])),
      '3 of 2 rows',
    ],
    ['with denials that end early', SECTION.statements, stating(said([], [], [1, 0, 2, 0])), 'ends early'],
    ['with bytes after its denials', SECTION.statements, stating(said([], [], [0, 0])), 'more than expected'],
    [
      'with a block of columns longer than its section',
      SECTION.statements,
      stating(bytes(0, 99, 0)),
      'ends early',
    ],
  ])('%s', (_, tag, replaced, message) => {
    const file = forge(encoded.detail, { [tag]: replaced });
    expect(() => openDetail(file, pack)).toThrow(PackError);
    expect(() => openDetail(file, pack)).toThrow(message);
  });
});

test('forged statements that fit say what they say', () => {
  // Both sources state MM, SA and ZA. The first is made to state MM of one row, UB of the other and deny ZB there.
  const words = said([0, 2], [0, 0, 1, 0, 0b10, 0b10], [1, 1, 1, 4]);
  const detail = openDetail(forge(encoded.detail, { [SECTION.statements]: stating(words) }), pack);
  expect(detail.codes).toEqual(['MM', 'SA', 'UB', 'ZA', 'ZB']);
  const nothing = { source: 'new', yes: [], no: [] };
  expect(detail.statements(0)).toEqual([{ source: 'old', yes: ['MM'], no: [] }, nothing]);
  expect(detail.statements(1)).toEqual([{ source: 'old', yes: ['UB'], no: ['ZB'] }, nothing]);
});

test('a pack that claims more statements than a pack may hold is refused before room is made for them', () => {
  const crowd = Array.from({ length: 2_001 }, (_, i) => ({ ...sources[0]!, id: `s${i}` }));
  const rows = crowd.map((_, i) => ({ ...listings[0]!, id: i + 1, statements: [] }));
  const silentRows = encodePack(rows, { kind: 'treatment', sources: crowd });
  // One set of all sources, which every row shows.
  const everySource = written((out) => {
    out.block(bytes(0, ...rows.slice(1).map(() => 1)));
    out.varint(1);
    writeSet(out, crowd.keys());
  });
  const search = forge(silentRows.search, { [SECTION.sources]: everySource });
  const detail = forge(silentRows.detail, {});
  const crowded = openPack(search);
  new DataView(detail.buffer).setUint32(24, crowded.checksum, true);
  expect(() => openDetail(resealed(detail), crowded)).toThrow(PackError);
  expect(() => openDetail(resealed(detail), crowded)).toThrow('more than the 4000000 that');
});

test('sections that the reader does not know are passed over', () => {
  const newer = openPack(forge(encoded.search, { 14: text('new'), 999: bytes() }));
  askEverything(newer);
  expect(newer.name(0)).toBe(pack.name(0));
  expect(openDetail(forge(encoded.detail, { 42: bytes(1, 2, 3) }), pack).street(0)).toBeUndefined();
});

test('bytes that are not UTF-8 read as the mark for what cannot be read', () => {
  const named = openPack(forge(encoded.search, { [SECTION.names]: bytes(2, 0, 1, 1, 2, 65, 0xff) }));
  expect(named.name(0)).toBe('A\ufffd');
});
