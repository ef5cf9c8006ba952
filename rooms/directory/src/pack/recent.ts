import { PackError, type Reader, Writer } from '../bytes.ts';

/**
 * A column whose values repeat near each other: each row says 0 for a value not seen before (the
 * distinct values stand elsewhere, in order of appearance) or how many distinct values back its own
 * was introduced.
 */
export function writeRecent<T>(column: readonly T[]): {
  readonly steps: Uint8Array;
  readonly distinct: readonly T[];
} {
  const introduced = new Map<T, number>();
  const distinct: T[] = [];
  const steps = new Writer();
  for (const value of column) {
    const at = introduced.get(value);
    if (at === undefined) {
      introduced.set(value, distinct.length);
      distinct.push(value);
      steps.varint(0);
    } else steps.varint(distinct.length - at);
  }
  return { steps: steps.done(), distinct };
}

/** For each row the index of its value among the `distinct` ones that follow in the section. */
export function readRecent(steps: Reader, rows: number, distinct: number): Uint32Array {
  const index = new Uint32Array(rows);
  let seen = 0;
  for (let row = 0; row < rows; row++) {
    const back = steps.varint();
    if (back > seen || (back === 0 && seen === distinct)) {
      throw new PackError(
        `A column points ${back} values back where ${seen} of ${distinct} are known. Load the pack again.`,
      );
    }
    index[row] = back === 0 ? seen++ : seen - back;
  }
  steps.end();
  if (seen !== distinct)
    throw new PackError(`A column shows ${seen} of its ${distinct} values. Load the pack again.`);
  return index;
}
