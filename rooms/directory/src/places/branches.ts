/** Rows grouped under parents: those of parent p are rows[starts[p]] up to rows[starts[p + 1]], ascending. */
export interface Branches {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Groups rows 0, 1, 2 ... by the parent each names; every parent is below `count`. */
export function branch(parents: ArrayLike<number>, count: number): Branches {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < parents.length; i++) starts[parents[i]! + 1]!++;
  for (let p = 0; p < count; p++) starts[p + 1]! += starts[p]!;
  const next = starts.slice();
  const rows = new Uint32Array(parents.length);
  for (let i = 0; i < parents.length; i++) rows[next[parents[i]!]!++] = i;
  return { starts, rows };
}

/** The rows of parents `from` up to `to` (excluded), parent by parent. A view. */
export function rowsUnder({ starts, rows }: Branches, from: number, to: number): Uint32Array {
  return rows.subarray(starts[from], starts[to]);
}
