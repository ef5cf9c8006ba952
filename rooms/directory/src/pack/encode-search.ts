import { Writer } from '../bytes.ts';
import type { Position } from '../listing.ts';
import { writeDenied, yesColumns } from './code-columns.ts';
import { writeColumns } from './columns.ts';
import type { Rows } from './encode.ts';
import { DEGREE_STEPS, NO_POSITION, PRECISIONS, SECTION } from './layout.ts';
import { writeExtensions, writeNumbers } from './phones.ts';
import { writeRecent } from './recent.ts';
import { joinSections } from './sections.ts';
import { writeSet, writeSparse } from './sparse.ts';
import { writeStrings } from './strings.ts';

const encoder = new TextEncoder();

/** The search tier: everything that a result card and the filters need. `more` are sections of the kind's own. */
export function encodeSearch(
  rows: Rows,
  more: readonly (readonly [tag: number, bytes: Uint8Array])[] = [],
): Uint8Array<ArrayBuffer> {
  const { listings } = rows;
  const confidential = writeConfidential(rows);
  return joinSections(
    { tier: 'search', kind: rows.kind, rows: listings.length, belongsTo: 0 },
    new Map([
      [SECTION.meta, encoder.encode(JSON.stringify({ sources: rows.sources }))],
      [SECTION.ids, writeDeltas(listings.map(({ id }) => id))],
      [SECTION.names, writeStrings(listings.map(({ name }) => name))],
      [SECTION.cities, writeStrings(listings.map(({ state, city }) => state + city))],
      [SECTION.zips, writeDeltas(listings.map(({ zip }) => (zip === '' ? 0 : Number(zip) + 1)))],
      [SECTION.positions, writePositions(listings.map(({ position }) => position))],
      [SECTION.phones, writeNumbers(rows.firstPhones.map((phone) => phone?.number ?? ''))],
      [SECTION.extensions, writeExtensions(rows.firstPhones)],
      [SECTION.codes, encoder.encode(rows.codes.join(' '))],
      [SECTION.columns, writeColumns(yesColumns(rows, rows.codes), listings.length)],
      [SECTION.denied, writeDenied(rows, rows.codes)],
      [SECTION.sources, writeSources(rows)],
      [SECTION.absent, writeAbsent(rows)],
      ...(confidential ? [[SECTION.confidential, confidential] as const] : []),
      ...more,
    ]),
  );
}

/** A column of numbers, each as its difference from the one before. */
export function writeDeltas(column: readonly number[]): Uint8Array {
  const out = new Writer();
  let last = 0;
  for (const value of column) {
    out.zigzag(value - last);
    last = value;
  }
  return out.done();
}

function writePositions(column: readonly (Position | undefined)[]): Uint8Array {
  const out = new Writer();
  for (const at of column) out.u8(at ? PRECISIONS.indexOf(at.precision) : NO_POSITION);
  const known = column.filter((at) => at !== undefined);
  out.raw(writeDeltas(known.map(({ lat }) => Math.round(lat * DEGREE_STEPS))));
  out.raw(writeDeltas(known.map(({ lng }) => Math.round(lng * DEGREE_STEPS))));
  return out.done();
}

function writeSources({ listings, sourceIndex }: Rows): Uint8Array {
  const sets = listings.map(({ statements }) => {
    const indexes = new Set(statements.map(({ source }) => sourceIndex.get(source)!));
    return [...indexes].sort((a, b) => a - b).join(' ');
  });
  const { steps, distinct } = writeRecent(sets);
  const out = new Writer();
  out.block(steps);
  out.varint(distinct.length);
  for (const set of distinct) writeSet(out, set === '' ? [] : set.split(' ').map(Number));
  return out.done();
}

function writeAbsent({ listings, sourceIndex }: Rows): Uint8Array {
  const out = new Writer();
  const absent = listings.map(({ absentFrom }) =>
    absentFrom === undefined ? undefined : sourceIndex.get(absentFrom),
  );
  writeSparse(out, absent, (source) => out.varint(source));
  return out.done();
}

/** The rows of which only the area and an intake line are known, or `undefined` where there are none: most packs. */
function writeConfidential({ listings }: Rows): Uint8Array | undefined {
  const rows = [...listings.keys()].filter((row) => listings[row]!.confidential);
  if (rows.length === 0) return undefined;
  const out = new Writer();
  writeSet(out, rows);
  return out.done();
}
