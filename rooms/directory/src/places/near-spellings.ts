/** Longest key that is compared; names are shorter. */
const MOST_LETTERS = 80;
/** Longest text that is forgiven: beyond it a comparison costs more than it can find. */
const LONGEST_FORGIVEN = 40;

/** How many typing errors are forgiven in a key of this length. A swap of neighbors is one error. */
export function forgivenErrors(length: number): number {
  if (length < 4 || length > LONGEST_FORGIVEN) return 0;
  return length < 6 ? 1 : 2;
}

/** Keys in ascending order, and how many letters each shares with the one before. */
export interface SortedKeys {
  readonly keys: readonly string[];
  readonly shared: Uint8Array;
}

/** Prepares keys, which must ascend, for `nearSpellings`. */
export function sortedKeys(keys: readonly string[]): SortedKeys {
  const shared = new Uint8Array(keys.length);
  for (let i = 1; i < keys.length; i++) {
    const [a, b] = [keys[i - 1]!, keys[i]!];
    const most = Math.min(a.length, b.length, MOST_LETTERS);
    let same = 0;
    while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
    shared[i] = same;
  }
  return { keys, shared };
}

/**
 * Reports every key that starts within `errors` errors of `typed` (insert, leave out, change, swap
 * two neighbors), with the smallest number of errors over all its beginnings. Keys that share letters
 * share the work, and a beginning that is too far off is skipped with all that share it.
 */
export function nearSpellings(
  { keys, shared }: SortedKeys,
  typed: string,
  errors: number,
  report: (row: number, errors: number) => void,
): void {
  const width = typed.length + 1;
  const over = errors + 1;
  const table = new Uint8Array((MOST_LETTERS + 2) * width).fill(over);
  const best = new Uint8Array(MOST_LETTERS + 2);
  for (let j = 0; j <= Math.min(errors, typed.length); j++) table[j] = j;
  best[0] = table[width - 1]!;
  let depth = 0;
  // Rows up to `depth` are right for the key before; `closed`: nothing better lies beyond them.
  let closed = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (shared[i]! < depth) {
      depth = shared[i]!;
      closed = false;
    }
    const end = Math.min(key.length, MOST_LETTERS);
    while (!closed && depth < end) {
      depth++;
      const low = fillRow(table, width, typed, key, depth, errors);
      const whole = Math.abs(depth - typed.length) <= errors ? table[depth * width + width - 1]! : over;
      best[depth] = Math.min(best[depth - 1]!, whole);
      closed = low >= best[depth]! || low > errors;
    }
    if (best[depth]! <= errors) report(i, best[depth]!);
  }
}

/** One row of the table of distances (optimal string alignment), within the band that can count. Returns its least value. */
function fillRow(
  table: Uint8Array,
  width: number,
  typed: string,
  key: string,
  depth: number,
  errors: number,
): number {
  const row = depth * width;
  const above = row - width;
  const letter = key.charCodeAt(depth - 1);
  const before = depth > 1 ? key.charCodeAt(depth - 2) : -1;
  const over = errors + 1;
  const from = Math.max(1, depth - errors);
  const to = Math.min(width - 1, depth + errors);
  let low = over;
  table[row] = Math.min(depth, over);
  if (from === 1) low = table[row]!;
  else if (from - 1 < width) table[row + from - 1] = over;
  for (let j = from; j <= to; j++) {
    const own = typed.charCodeAt(j - 1);
    let value = table[above + j - 1]! + (own === letter ? 0 : 1);
    value = Math.min(value, table[above + j]! + 1, table[row + j - 1]! + 1);
    if (j > 1 && own === before && typed.charCodeAt(j - 2) === letter) {
      value = Math.min(value, table[above - width + j - 2]! + 1);
    }
    value = Math.min(value, over);
    table[row + j] = value;
    if (value < low) low = value;
  }
  // The next row reads one step beyond this band: nothing there can count, whatever an earlier key left.
  if (to + 1 < width) table[row + to + 1] = over;
  return low;
}
