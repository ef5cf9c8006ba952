import type { Comparison } from './comparison.ts';
import type { Traits } from './traits.ts';

/** A pair of records as compared. */
export interface Pair extends Comparison {
  readonly a: number;
  readonly b: number;
}

/** For each number, at how many houses it stands in the list where it stands at most. */
export function countPlaces(...lists: readonly (readonly Traits[])[]): (number: string) => number {
  const most = new Map<string, number>();
  for (const list of lists) {
    const houses = new Map<string, Set<string>>();
    for (const { phones, address, town, state } of list) {
      for (const number of phones.keys()) {
        const known = houses.get(number) ?? new Set();
        known.add(`${state} ${town} ${address.numbers[0]?.[0] ?? ''} ${address.street}`);
        houses.set(number, known);
      }
    }
    for (const [number, known] of houses) most.set(number, Math.max(most.get(number) ?? 0, known.size));
  }
  return (number) => most.get(number) ?? 0;
}

/** For each place, how many places of the other list in its town bear its names and share a phone with it. */
export function countNamesakes(
  pairs: readonly Pair[],
  placeA: (a: number) => number,
  placeB: (b: number) => number,
) {
  const a = new Map<number, Set<number>>();
  const b = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const [one, two] = [placeA(pair.a), placeB(pair.b)];
    if (!a.has(one)) a.set(one, new Set());
    if (!b.has(two)) b.set(two, new Set());
    const alike = pair.town && (pair.names === 'same' || pair.names === 'holds');
    if (!alike || pair.sharedPhone === undefined) continue;
    a.get(one)!.add(two);
    b.get(two)!.add(one);
  }
  const sizes = (sets: ReadonlyMap<number, ReadonlySet<number>>) =>
    new Map([...sets].map(([key, set]) => [key, set.size]));
  return { a: sizes(a), b: sizes(b) };
}
