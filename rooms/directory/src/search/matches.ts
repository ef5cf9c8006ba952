import type { Query } from '../query.ts';
import { type Constraint, constraintsOf } from './constraints.ts';
import { keepMarked, type Region, regionOf } from './region.ts';
import type { SearchIndex } from './search-index.ts';
import { type Tally, tally } from './tally.ts';
import { readText, type TextReadings } from './text-index.ts';

/** What a query matches, before anything is put in an order. */
export interface Matches {
  readonly region: Region;
  readonly tally: Tally;
  readonly constraints: readonly Constraint[];
  readonly text: TextReadings | undefined;
  /** True when nothing matched as typed, so that typing errors were forgiven. */
  readonly forgiven: boolean;
}

/** Everything the query matches, with typing errors forgiven when nothing matches as typed. */
export function matchesOf(index: SearchIndex, query: Query): Matches {
  const constraints = constraintsOf(index.table, query.concepts ?? {});
  const where = regionOf(index, query);
  const text = query.text ? readText(() => index.text, query.text, index.words) : undefined;
  const found = (rows: Uint32Array | undefined) => {
    const region = rows ? keepMarked(where, rows) : where;
    return { region, tally: tally(index, region, constraints) };
  };
  const asTyped = found(text?.asTyped);
  if (!text || asTyped.tally.total > 0) return { ...asTyped, constraints, text, forgiven: false };
  return { ...found(text.forgiving()), constraints, text, forgiven: true };
}
