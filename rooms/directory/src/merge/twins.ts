import { type Match, matchRecords } from './match.ts';
import type { Matchable } from './traits.ts';

/** Says which survey a row of a list comes from, where one list holds several. */
export type RowType<T> = (record: T) => string;

const TYPE_IN_KEY = /^\d+ (SU|SA|OTP|MH)$/;
const TYPES: Readonly<Record<string, string>> = {
  SU: 'substance-use',
  SA: 'substance-use',
  OTP: 'certified',
  MH: 'mental-health',
};

/**
 * The row type of a record: from the end of its key ("242 MH"), as lists of FindTreatment.gov write it, which gives
 * one site as SU, MH and OTP rows; else "mental-health" where it states MH, and "substance-use".
 */
export function rowTypeOf(record: Matchable & { readonly key?: string }): string {
  const told = TYPE_IN_KEY.exec(record.key ?? '')?.[1];
  if (told !== undefined) return TYPES[told]!;
  return record.stated?.yes.includes('MH') ? 'mental-health' : 'substance-use';
}

/** Row types from the one that names a listing to the ones that only add to it. Others come last. */
const FIRST: readonly string[] = ['substance-use', 'certified', 'mental-health'];

/**
 * Rows of one list that are the same site under two surveys. `a` is the row that stays, `b` the row that joins it.
 * Two rows of one type never join: a list that prints two means two.
 */
export function twinsWithin<T extends Matchable>(
  list: readonly T[],
  typeOf: RowType<T> = rowTypeOf,
): readonly Match[] {
  const byType = Map.groupBy(list.keys(), (i) => typeOf(list[i]!));
  const rank = (type: string) => {
    const at = FIRST.indexOf(type);
    return at < 0 ? FIRST.length : at;
  };
  const types = [...byType.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const joined: Match[] = [];
  /** Rows met so far, and the row each of them stands for. */
  const faces: number[] = [];
  const stays: number[] = [];
  for (const type of types) {
    const rows = byType.get(type)!;
    const found = matchRecords(
      faces.map((i) => list[i]!),
      rows.map((i) => list[i]!),
      { placeOfA: stays, sameTime: true },
    );
    const partner = new Map(
      found.map((match) => [rows[match.b]!, { ...match, a: stays[match.a]!, b: rows[match.b]! }]),
    );
    for (const i of rows) {
      const match = partner.get(i);
      if (match) joined.push(match);
      faces.push(i);
      stays.push(match?.a ?? i);
    }
  }
  return joined.sort((m, n) => m.a - n.a || m.b - n.b);
}
