import type { Rejected } from '@waymark/directory';

/** The same remark about many rows, told once with their number. */
export interface Tally {
  add(item: string, key: string): void;
  /** One entry an item, at the first row it was seen in. `rows` reads "3 rows" or "1 row". */
  report(field: string, tell: (item: string, rows: string) => string): Rejected[];
}

export function createTally(): Tally {
  const seen = new Map<string, { readonly first: string; rows: number }>();
  return {
    add(item, key) {
      const entry = seen.get(item);
      if (entry) entry.rows++;
      else seen.set(item, { first: key, rows: 1 });
    },
    report: (field, tell) =>
      [...seen].map(([item, { first, rows }]) => ({
        key: first,
        field,
        reason: tell(item, rows === 1 ? '1 row' : `${rows} rows`),
        row: false,
      })),
  };
}
