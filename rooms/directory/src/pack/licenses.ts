import { PackError, type Reader, Writer } from '../bytes.ts';
import type { License, Source } from '../listing.ts';
import { dateOf, dayOf } from '../meeting/pack-check.ts';
import type { Rows } from './encode.ts';
import { FIRST_DAY } from './layout.ts';
import { readSparse, writeSparse } from './sparse.ts';
import { readStrings, writeStrings } from './strings.ts';

/** Days from 2000: a date past the year 2273 is no date of a license. */
const LAST_DAY = 100_000;
/** More beds than any house has. */
const MOST_BEDS = 100_000;

/** The licenses of all rows, or `undefined` where no row has one: most packs are without this section. */
export function writeLicenses({ listings, sourceIndex }: Rows): Uint8Array | undefined {
  const all = listings.flatMap(({ licenses = [] }) => licenses);
  if (all.length === 0) return undefined;
  const out = new Writer();
  const counts = new Writer();
  writeSparse(
    counts,
    listings.map(({ licenses }) => licenses?.length || undefined),
    (count) => counts.varint(count),
  );
  out.block(counts.done());
  for (const { source } of all) out.varint(sourceIndex.get(source)!);
  for (const { expires } of all) out.varint(expires === undefined ? 0 : dayOf(expires)! - FIRST_DAY + 1);
  for (const { beds } of all) out.varint(beds === undefined ? 0 : beds + 1);
  out.block(writeStrings(all.map(({ issuer }) => issuer)));
  out.block(writeStrings(all.map(({ number }) => number)));
  return out.done();
}

/** Why a license cannot be written; `undefined` when it can. */
export function problemOfLicense(
  { source, number, issuer, expires, beds }: License,
  sources: ReadonlyMap<string, number>,
): string | undefined {
  if (!sources.has(source)) return `the source "${source}" of a license is not among the pack's sources.`;
  if (issuer === '') return `license ${number} has no issuer.`;
  const day = expires === undefined ? FIRST_DAY : dayOf(expires);
  if (day === undefined || day < FIRST_DAY || day > FIRST_DAY + LAST_DAY)
    return `license ${number} expires on "${expires}", which is no day from 2000 to 2273.`;
  if (beds !== undefined && !(Number.isInteger(beds) && beds >= 0 && beds < MOST_BEDS))
    return `license ${number} is for ${beds} beds.`;
  return undefined;
}

/** Reads what `writeLicenses` wrote: licenses by row. */
export function readLicenses(
  reader: Reader | undefined,
  { rows, sources }: { readonly rows: number; readonly sources: readonly Source[] },
): (row: number) => readonly License[] {
  if (!reader) return () => [];
  const block = reader.block();
  const counts = readSparse(block, rows, () => block.varint());
  const starts = new Map<number, readonly [from: number, to: number]>();
  let total = 0;
  for (const [row, count] of counts) {
    starts.set(row, [total, total + count]);
    total += count;
  }
  // Each license takes a byte in each of three columns at least.
  if (total * 3 > reader.left)
    throw new PackError(`This pack claims ${total} licenses, more than it holds. Load the pack again.`);
  const column = (below: number) =>
    Array.from({ length: total }, () => {
      const value = reader.varint();
      if (value >= below) throw new PackError('A license of this pack is out of range. Load the pack again.');
      return value;
    });
  const from = column(sources.length);
  const days = column(LAST_DAY + 2);
  const beds = column(MOST_BEDS + 1);
  const texts = () => {
    const strings = readStrings(reader.block(), total);
    return (at: number) => strings.text(strings.index[at]!);
  };
  const issuer = texts();
  const number = texts();
  reader.end();
  const license = (at: number): License => ({
    source: sources[from[at]!]!.id,
    number: number(at),
    issuer: issuer(at),
    ...(days[at]! > 0 && { expires: dateOf(days[at]! - 1 + FIRST_DAY) }),
    ...(beds[at]! > 0 && { beds: beds[at]! - 1 }),
  });
  return (row) => {
    const [start, end] = starts.get(row) ?? [0, 0];
    return Array.from({ length: end - start }, (_, i) => license(start + i));
  };
}
