import type { Listing } from '../listing.ts';
import { MEDICINE_TRUTH_CODES, OPIOID_TREATMENT_CODES } from '../opioid-codes.ts';
import type { Query } from '../query.ts';
import { isContested } from './listing-oracle.ts';
import { has, isTooClose, milesTo, plainWords, type Told, type World } from './oracle.ts';
import { longForm } from './words.ts';

const RINGS = [5, 10, 25, 50, 100, 200, 500];

/** The sort keys of a listing under a query, the strongest first. */
function keysOf(
  world: World,
  { listing, yes, no, concepts, words }: Told,
  query: Query,
): readonly (number | string)[] {
  const miles = query.near ? (milesTo(listing, query.near) ?? Number.POSITIVE_INFINITY) : 0;
  const ties = [listing.state, listing.city, listing.id];
  if (query.order === 'distance') return [miles, ...ties];
  const treats = has(yes, OPIOID_TREATMENT_CODES);
  const against = has(yes, ['NMOA', 'NOOP']);
  const standing = has(yes, MEDICINE_TRUTH_CODES) ? 0 : yes.has('MOA') ? 1 : against && !treats ? 3 : 2;
  const stayOn = query.concepts?.['stay-on'] ?? [];
  const named = stayOn.length === 0 || stayOn.some((medicine) => concepts.has(`medicine/${medicine}`));
  const disagree = isContested(yes, no);
  const typed = plainWords(query.text ?? '');
  const whole = typed.every((word) => words.includes(word) || words.includes(longForm(word)));
  const ring = RINGS.filter((edge) => miles > edge).length;
  return [
    listing.absentFrom === undefined ? 0 : 1,
    whole ? 0 : 1,
    standing,
    named ? 0 : 1,
    disagree ? 1 : 0,
    ring,
    isForOthers(yes, query) ? 1 : 0,
    yearsBehind(world, listing),
    miles,
    ...ties,
  ];
}

function isForOthers(yes: ReadonlySet<string>, { concepts = {} }: Query): boolean {
  const asks = (...wishes: readonly string[]) =>
    Object.entries(concepts).some(([group, chosen]) =>
      chosen.some((concept) => wishes.includes(`${group}/${concept}`)),
    );
  return (
    (yes.has('VAMC') && !asks('operator/veterans-affairs', 'for/veterans')) ||
    (yes.has('FEM') && !yes.has('MALE') && !asks('accepts/women', 'for/women', 'for/pregnant')) ||
    (yes.has('MALE') && !yes.has('FEM') && !asks('accepts/men', 'for/men')) ||
    (yes.has('DUO') && !asks('stance/dui-only'))
  );
}

function yearsBehind({ sources }: World, { statements }: Listing): number {
  const year = (id: string) => Number(sources.find((source) => source.id === id)!.asOf.slice(0, 4));
  const newest = Math.max(0, ...sources.map(({ id }) => year(id)));
  const own = Math.max(0, ...statements.map(({ source }) => year(source)));
  return Math.min(255, newest - own);
}

/** Below 0 when `a` comes first, above 0 when `b` does, 0 where only rounding would decide. */
export function comparerOf(world: World, query: Query): (a: Told, b: Told) => number {
  const keys = new Map<Told, readonly (number | string)[]>();
  const keysFor = (told: Told) => {
    const found = keys.get(told) ?? keysOf(world, told, query);
    keys.set(told, found);
    return found;
  };
  const milesKey = query.order === 'distance' ? 0 : 7;
  return (a, b) => {
    const [keysA, keysB] = [keysFor(a), keysFor(b)];
    for (const [i, keyA] of keysA.entries()) {
      const keyB = keysB[i]!;
      if (i === milesKey && query.near && !isOneSpot(a.listing, b.listing)) {
        if (isTooClose(keyA as number, keyB as number)) return 0;
      }
      if (keyA === keyB) continue;
      return keyA < keyB ? -1 : 1;
    }
    return 0;
  };
}

function isOneSpot({ position: a }: Listing, { position: b }: Listing): boolean {
  return a?.lat === b?.lat && a?.lng === b?.lng;
}
