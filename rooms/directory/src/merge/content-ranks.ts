import type { Matchable } from './traits.ts';

/** Ranks of records by what they say, so that the order of a list decides nothing. */
export function contentRanks(records: readonly Matchable[], wanted: ReadonlySet<number>): readonly number[] {
  const told = [...wanted]
    .sort((a, b) => a - b)
    .map((i) => ({ i, record: records[i]!, text: contentOf(records[i]!) }));
  told.sort(
    (m, n) => compareTexts(m.text, n.text) || compareTexts(codesOf(m.record), codesOf(n.record)) || m.i - n.i,
  );
  const ranks = new Array<number>(records.length);
  for (const [rank, { i }] of told.entries()) ranks[i] = rank;
  return ranks;
}

function contentOf({ state, zip, city, street, unit, name, otherName, phones, position }: Matchable): string {
  const numbers = phones
    .map(({ purpose, number, extension }) => `${purpose}${number}x${extension ?? ''}`)
    .join();
  return `${state}|${zip}|${city}|${street}|${unit}|${name}|${otherName}|${numbers}|${position?.lat}|${position?.lng}`;
}

function codesOf({ stated }: Matchable): string {
  return stated?.yes.toSorted().join() ?? '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
