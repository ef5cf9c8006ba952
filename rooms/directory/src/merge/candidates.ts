import type { Traits } from './traits.ts';

/** A key that more records share than this says nothing by itself. */
const CROWD = 60;
const TELLING = 0.9;

/**
 * Pairs of places in the two lists, of one state, that share a phone, a house, or a telling word of their names in one
 * town. Everything else is never compared, which keeps the work near the size of the lists.
 */
export function candidatePairs(
  as: readonly Traits[],
  bs: readonly Traits[],
): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>();
  const states = new Set(as.map(({ state }) => state));
  for (const [b, traits] of bs.entries()) {
    if (!states.has(traits.state)) continue;
    for (const key of blockKeys(traits)) {
      const list = byKey.get(key);
      if (list) list.push(b);
      else byKey.set(key, [b]);
    }
  }
  const pairs: [number, number][] = [];
  const theirs = new Set(bs.map(({ state }) => state));
  for (const [a, traits] of as.entries()) {
    if (!theirs.has(traits.state)) continue;
    const met = new Set<number>();
    for (const key of blockKeys(traits)) {
      const list = byKey.get(key);
      if (list !== undefined && list.length <= CROWD) for (const b of list) met.add(b);
    }
    for (const b of met) if (bs[b]!.state === traits.state) pairs.push([a, b]);
  }
  return pairs;
}

// A listing's rows are compared with every further list.
const KEYS = new WeakMap<Traits, readonly string[]>();

function blockKeys(traits: Traits): readonly string[] {
  const known = KEYS.get(traits);
  if (known) return known;
  const keys = [...readBlockKeys(traits)];
  KEYS.set(traits, keys);
  return keys;
}

function readBlockKeys({
  whole,
  address,
  phones,
  names,
  state,
  town,
  zip,
  position,
}: Traits): ReadonlySet<string> {
  const keys = new Set<string>([`whole ${whole}`]);
  const places = [`${state} ${town}`, zip];
  for (const number of phones.keys()) {
    keys.add(`phone ${number}`);
    // A central line of a large chain still parts its towns.
    for (const place of places) keys.add(`phone ${number} ${place}`);
  }
  for (const [from, to] of address.numbers) {
    for (const number of from === to ? [from] : [from, to]) {
      keys.add(`house ${state} ${number} ${address.street}`);
      if (zip !== '') keys.add(`house ${zip} ${number}`);
      if (zip !== '' && address.street !== '') keys.add(`street ${zip} ${address.street}`);
    }
  }
  for (const { word, weight } of names) {
    if (weight >= TELLING)
      for (const place of places) if (place !== '') keys.add(`name ${place} ${word.slice(0, 5)}`);
  }
  if (position?.precision === 'address') {
    const [row, column] = [Math.floor(position.lat * 400), Math.floor(position.lng * 400)];
    for (const word of names.slice(0, 3)) if (word.weight > 0) keys.add(`spot ${row} ${column} ${word.word}`);
  }
  return keys;
}
