import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedDetail, expectedRow, readDetailRow, readRow } from '../../fixtures/pack-readers.ts';
import type { Listing, Source } from '../listing.ts';
import { encodePack } from './encode.ts';
import { HEADER_BYTES, MAGIC, MAX_CODES, MAX_ROWS, MAX_STATEMENTS, SECTION, VERSION } from './layout.ts';
import { openPack } from './open.ts';
import { openDetail } from './open-detail.ts';

// A file here never changes: phones keep packs, and a new format adds a fixture of its own.
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const bytes = (name: string) => Uint8Array.from(Buffer.from(fixture(name).replaceAll('\n', ''), 'hex'));
const given: { listings: Listing[]; sources: Source[] } = JSON.parse(fixture('version-1.json'));
const [search, detail] = [bytes('version-1.search.hex'), bytes('version-1.detail.hex')];

test('a pack of version 1 reads as it always did', () => {
  const pack = openPack(search);
  const more = openDetail(detail, pack);
  expect(pack.sources).toEqual(given.sources);
  const searched = ['HH', 'MM', 'MOA', 'NMOA', 'OP', 'OTP', 'RES', 'SA', 'SP', 'UB'];
  expect(pack.codes).toEqual(searched);
  expect(more.codes).toEqual([...searched, 'BU', 'METH', 'MMD', 'Z9'].sort());
  expect(Array.from({ length: pack.rows }, (_, row) => pack.id(row))).toEqual([3, 7, 8, 1_073_741_823]);
  for (const listing of given.listings) {
    const row = pack.rowOf(listing.id)!;
    expect(readRow(pack, row)).toEqual(expectedRow(listing, given.listings, given.sources));
    expect(readDetailRow(more, row)).toEqual(expectedDetail(listing, given.sources));
  }
});

test('the same listings still make the same bytes', () => {
  const made = encodePack(given.listings, { kind: 'treatment', sources: given.sources });
  expect(VERSION).toBe(1);
  expect(made.search).toEqual(search);
  expect(made.detail).toEqual(detail);
});

test('licenses read, and are written, byte by byte as they were', () => {
  const made: typeof given = JSON.parse(fixture('version-1.licenses.json'));
  const [searched, more] = [bytes('version-1.licenses.search.hex'), bytes('version-1.licenses.detail.hex')];
  const pack = openPack(searched);
  const detail_ = openDetail(more, pack);
  for (const { id, licenses = [] } of made.listings)
    expect(detail_.licenses(pack.rowOf(id)!)).toEqual(licenses);
  expect(encodePack(made.listings, { kind: 'treatment', sources: made.sources })).toEqual({
    search: searched,
    detail: more,
  });
});

const format = readFileSync(new URL('../../FORMAT.md', import.meta.url), 'utf8');

test('FORMAT.md lists every section with its number, and no other', () => {
  const listed = [...format.matchAll(/^\| (\d+) \| ([a-z]\w*) \|/gm)].map(([, number, name]) => [
    name,
    Number(number),
  ]);
  expect(Object.fromEntries(listed)).toEqual(SECTION);
  expect(listed).toHaveLength(Object.keys(SECTION).length);
});

test('FORMAT.md names the numbers of the code', () => {
  expect(format).toContain(`This is version ${VERSION} of the format`);
  expect(format).toContain(`everything after byte ${HEADER_BYTES}`);
  expect(new TextDecoder().decode(search.subarray(0, 4))).toBe('WMPK');
  expect(new DataView(search.buffer).getUint32(0, true)).toBe(MAGIC);
  expect(format).toContain(`${MAX_CODES.toLocaleString('en-US')} with those of`);
  expect(format).toContain(`rows, at most ${MAX_ROWS.toLocaleString('en-US')}`);
  expect(format).toContain(`${MAX_STATEMENTS.toLocaleString('en-US')} statements`);
});
