import { compareTraits } from '../merge/comparison.ts';
import { type Match, matchRecords } from '../merge/match.ts';
import { type Matchable, traitsOf } from '../merge/traits.ts';
import type { Registry, RegistryEntry } from './registry.ts';

/** A record, or a merged listing with the rows it came from. */
interface Faced extends Matchable {
  readonly from?: readonly { readonly record: Matchable }[];
}

export interface Recognized {
  readonly record: number;
  readonly entry: number;
  readonly evidence: string;
}

/** Only these make one listing of two: the names and the house are the same. */
const SAME_PLACE: readonly Match['evidence'][] = [
  'nothing changed',
  'same names, address and phone',
  'same names and address',
];

/**
 * Records that are listings of the registry by the evidence that joins rows of two lists: renamed, moved in town,
 * spelt otherwise. `ids` holds what is known already; entries not in `waiting` are taken. Listed entries come before closed ones.
 */
export function recognizeRest(
  registry: Registry,
  waiting: ReadonlySet<number>,
  records: readonly Faced[],
  ids: readonly (number | undefined)[],
): readonly Recognized[] {
  const found: Recognized[] = [];
  const open = new Set(records.keys().filter((i) => ids[i] === undefined));
  for (const standing of ['listed', 'closed'] as const) {
    const states = new Set([...open].map((i) => records[i]!.state));
    const entries = [...registry.keys()].filter(
      (i) => registry[i]!.standing === standing && states.has(registry[i]!.state),
    );
    if (open.size === 0 || !entries.some((i) => waiting.has(i))) continue;
    const faces = facesOf(records, (i) => states.has(records[i]!.state));
    const atEntry = new Map(entries.map((entry, a) => [registry[entry]!.id, a]));
    const matches = matchRecords(
      entries.map((i) => remembered(registry[i]!)),
      faces.map(({ face }) => face),
      {
        placeOfB: faces.map(({ record }) => record),
        known: knownPairs(faces, ids, found, registry, atEntry),
      },
    );
    for (const { a, b, evidence } of matches) {
      const [entry, { record }] = [entries[a]!, faces[b]!];
      if (!waiting.has(entry) || !open.has(record)) continue;
      open.delete(record);
      found.push({ record, entry, evidence });
    }
  }
  return found;
}

/** Pairs that are taken, so that they say what is a chain and what stands alone, and are matched to nothing else. */
function knownPairs(
  faces: readonly { readonly record: number }[],
  ids: readonly (number | undefined)[],
  found: readonly Recognized[],
  registry: Registry,
  atEntry: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const idOf = new Map(found.map(({ record, entry }) => [record, registry[entry]!.id]));
  return faces.flatMap(({ record }, b) => {
    const id = ids[record] ?? idOf.get(record);
    const a = id === undefined ? undefined : atEntry.get(id);
    return id === undefined ? [] : [[a ?? TAKEN, b] as const];
  });
}

/** Stands for an entry that is not among those compared. */
const TAKEN = -1;

/** True when the names tell two programs apart: detox and outpatient, house 1 and house 2. */
export function areApart(entry: RegistryEntry, record: Matchable): boolean {
  return compareTraits(traitsOf(remembered(entry)), traitsOf(record), () => 1).apart === 'yes';
}

/** For each listing that is gone and has become part of another, the id of that other. */
export function inheritedIds(
  gone: readonly RegistryEntry[],
  records: readonly Faced[],
  ids: readonly number[],
): ReadonlyMap<number, number> {
  const leaving = gone.filter(({ standing }) => standing === 'listed');
  if (leaving.length === 0) return new Map();
  const states = new Set(leaving.map(({ state }) => state));
  const faces = facesOf(records, (i) => states.has(records[i]!.state));
  const matches = matchRecords(
    faces.map(({ face }) => face),
    leaving.map(remembered),
    { placeOfA: faces.map(({ record }) => record), severalOfB: true, sameTime: true },
  );
  return new Map(
    matches
      .filter(({ evidence }) => SAME_PLACE.includes(evidence))
      .map(({ a, b }) => [leaving[b]!.id, ids[faces[a]!.record]!]),
  );
}

function facesOf(records: readonly Faced[], wanted: (record: number) => boolean) {
  return records.flatMap((record, i) => {
    if (!wanted(i)) return [];
    const faces: Matchable[] = [record, ...(record.from ?? []).map(({ record: row }) => row)];
    return faces.map((face) => ({ record: i, face }));
  });
}

function remembered({ name, otherName, street, unit, city, state, zip, phone }: RegistryEntry): Matchable {
  return {
    name,
    ...(otherName !== '' && { otherName }),
    ...(street !== '' && { street }),
    ...(unit !== '' && { unit }),
    city,
    state,
    zip,
    phones: phone === '' ? [] : [{ purpose: 'main', number: phone }],
  };
}
