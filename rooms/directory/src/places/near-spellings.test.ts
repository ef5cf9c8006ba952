import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgivenErrors, nearSpellings, sortedKeys } from './near-spellings.ts';

/** Insert, leave out, change, swap neighbors: the textbook table, whole. */
function errorsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return table[a.length]![b.length]!;
}

function errorsAtStart(typed: string, key: string): number {
  return Math.min(
    ...Array.from({ length: key.length + 1 }, (_, end) => errorsBetween(typed, key.slice(0, end))),
  );
}

function found(keys: readonly string[], typed: string, errors: number): Map<string, number> {
  const result = new Map<string, number>();
  nearSpellings(sortedKeys(keys), typed, errors, (row, count) => {
    expect(result.has(keys[row]!)).toBe(false);
    result.set(keys[row]!, count);
  });
  return result;
}

describe('nearSpellings', () => {
  it('finds exactly what comparing with every beginning of every key finds', () => {
    const key = fc.stringMatching(/^[abc]{0,12}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 30 }),
        key,
        fc.constantFrom(1, 2),
        (some, typed, errors) => {
          const keys = [...some].sort();
          const expected = keys
            .map((it) => [it, errorsAtStart(typed, it)] as const)
            .filter(([, count]) => count <= errors);
          expect(found(keys, typed, errors)).toEqual(new Map(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('counts a swap as one error', () => {
    expect(found(['baltimore', 'boston'], 'batlimore', 1)).toEqual(new Map([['baltimore', 1]]));
  });

  it('copes with keys longer than any name', () => {
    expect(found(['a'.repeat(300)], 'a'.repeat(40), 2).size).toBe(1);
    expect(found([], 'baltimore', 2).size).toBe(0);
  });
});

describe('forgivenErrors', () => {
  it('forgives nothing in short text and nothing in endless text', () => {
    expect([1, 3, 4, 5, 6, 40, 41].map(forgivenErrors)).toEqual([0, 0, 1, 1, 2, 2, 0]);
  });
});
