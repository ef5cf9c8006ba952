/** Longer ids do not exist, and what was typed may be ten megabytes. */
const LONGEST = 40;

/**
 * The candidate nearest to what was typed: one that starts with it, or else one at the smallest edit
 * distance, the earlier on a tie. Case, blanks and underscores do not count. Throws on no candidates.
 */
export function nearest<T extends string>(typed: string, candidates: readonly T[]): T {
  const [first] = candidates;
  if (first === undefined)
    throw new Error('nearest: got no candidates, expected at least one to choose from.');
  const wanted = typed
    .slice(0, LONGEST)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const begun = candidates.find((candidate) => wanted !== '' && candidate.startsWith(wanted));
  if (begun !== undefined) return begun;
  let best = first;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein: insertions, deletions and replacements of one character that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
