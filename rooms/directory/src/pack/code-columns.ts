import { Writer } from '../bytes.ts';
import type { Rows } from './encode.ts';
import { writeSet, writeSparse } from './sparse.ts';

/** One bit column a code: the rows of which some source states it. */
export function yesColumns({ listings }: Pick<Rows, 'listings'>, codes: readonly string[]): Uint32Array[] {
  const columns = new Map(codes.map((code) => [code, new Uint32Array(Math.ceil(listings.length / 32))]));
  for (const [row, { statements }] of listings.entries()) {
    for (const { yes } of statements) {
      for (const code of yes) {
        const column = columns.get(code);
        if (column) column[row >>> 5]! |= 1 << (row & 31);
      }
    }
  }
  return [...columns.values()];
}

/** The codes that some source denies, row by row, as their places among `codes`. */
export function writeDenied({ listings }: Pick<Rows, 'listings'>, codes: readonly string[]): Uint8Array {
  const out = new Writer();
  const place = new Map(codes.map((code, i) => [code, i]));
  const denied = listings.map(({ statements }) => {
    const places = statements.flatMap(({ no }) => no.flatMap((code) => place.get(code) ?? []));
    return places.length > 0 ? places : undefined;
  });
  writeSparse(out, denied, (places) => writeSet(out, places));
  return out.done();
}
