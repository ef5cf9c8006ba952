import type { SourceRecord } from '../listing.ts';
import { inRowOrder } from '../row-order.ts';
import type { Registry, RegistryEntry, Remembered } from './registry.ts';

/** What became of the ids: how many were kept and by what evidence, given anew, and closed. */
export interface Identified {
  /** Id of each record, in the records' order. */
  readonly ids: readonly number[];
  /** The registry to keep for the next release. */
  readonly registry: Registry;
  readonly kept: Readonly<Record<string, number>>;
  readonly given: readonly number[];
  readonly closed: readonly number[];
}

type Known = Remembered;

/**
 * Evidence that a record is a listing known before, strongest first. A stage joins only what is
 * alone with its evidence on both sides (closed entries count only where no listed one has it); the
 * first also joins true duplicates, in order.
 */
const STAGES: readonly {
  readonly name: string;
  readonly duplicates?: true;
  evidence(known: Known): string | undefined;
}[] = [
  {
    name: 'nothing changed',
    duplicates: true,
    evidence: (k) => key(k.name, k.otherName, k.street, k.unit, k.zip, k.phone),
  },
  { name: 'same names and address', evidence: (k) => key(k.name, k.otherName, k.street, k.zip) },
  {
    name: 'same phone and address',
    evidence: (k) => k.phone && k.street && key(k.phone, k.street, k.unit, k.zip),
  },
  { name: 'same names and phone', evidence: (k) => k.phone && key(k.name, k.otherName, k.phone, k.state) },
  { name: 'same name and address', evidence: (k) => k.street && key(k.name, k.street, k.zip) },
  { name: 'same name, phone and city', evidence: (k) => k.phone && key(k.name, k.phone, k.city, k.state) },
];

/**
 * Gives every record its id: the one it had in the registry where the evidence holds, a new one
 * otherwise. Ids of listings that are gone are closed, never given again; a closed one that returns
 * gets its id back. New ids are numbered in row order, which keeps them short in a pack. The order in
 * which the records come makes no difference.
 */
export function assignIds(registry: Registry, records: readonly SourceRecord[]): Identified {
  const known = records.map(remember);
  const ids: (number | undefined)[] = records.map(() => undefined);
  const waiting = new Set(registry.map((_, i) => i));
  const kept: Record<string, number> = {};
  const order = inContentOrder(records);

  for (const stage of STAGES) {
    const here = groupBy(
      order.filter((i) => ids[i] === undefined),
      (i) => stage.evidence(known[i]!),
    );
    const there = groupBy(waiting, (i) => stage.evidence(registry[i]!));
    for (const [evidence, mine] of here) {
      const theirs = there.get(evidence) ?? [];
      const listed = theirs.filter((i) => registry[i]!.standing === 'listed');
      const closed = theirs.filter((i) => registry[i]!.standing === 'closed');
      const candidates = stage.duplicates ? [...listed, ...closed] : listed.length > 0 ? listed : closed;
      const alone = mine.length === 1 && candidates.length === 1;
      if (!alone && !stage.duplicates) continue;
      const chosen = candidates.slice(0, mine.length).sort((a, b) => registry[a]!.id - registry[b]!.id);
      for (const [i, entry] of chosen.entries()) {
        ids[mine[i]!] = registry[entry]!.id;
        waiting.delete(entry);
        kept[stage.name] = (kept[stage.name] ?? 0) + 1;
      }
    }
  }

  let last = registry.reduce((highest, { id }) => Math.max(highest, id), 0);
  const fresh = order.filter((i) => ids[i] === undefined);
  for (const i of fresh) ids[i] = ++last;
  const gone = [...waiting].map((i) => registry[i]!);
  const complete = ids as number[];
  const listed = complete.map((id, i): RegistryEntry => ({ id, standing: 'listed', ...known[i]! }));
  return {
    ids: complete,
    registry: [...listed, ...gone.map((entry) => ({ ...entry, standing: 'closed' as const }))].sort(
      (a, b) => a.id - b.id,
    ),
    kept,
    given: fresh.map((i) => complete[i]!),
    closed: gone.filter(({ standing }) => standing === 'listed').map(({ id }) => id),
  };
}

/** Places of the records in row order, those in one spot under one name by all else that they say. */
function inContentOrder(records: readonly SourceRecord[]): readonly number[] {
  const told = records.map((record, i) => {
    const { key: _, stated, ...rest } = record;
    const codes = [[...stated.yes].sort(), [...stated.no].sort()];
    const content = JSON.stringify([Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), codes]);
    const { name, position } = record;
    return { i, content, name, ...(position && { position }) };
  });
  told.sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
  return inRowOrder(told).map(({ i }) => i);
}

function remember(record: SourceRecord): Remembered {
  return {
    name: record.name,
    otherName: record.otherName ?? '',
    street: record.street ?? '',
    unit: record.unit ?? '',
    city: record.city,
    state: record.state,
    zip: record.zip,
    phone: (record.phones.find(({ purpose }) => purpose === 'main') ?? record.phones[0])?.number ?? '',
  };
}

function key(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|');
}

function groupBy(
  items: Iterable<number>,
  evidence: (item: number) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const found = evidence(item);
    if (!found) continue;
    const group = groups.get(found);
    if (group) group.push(item);
    else groups.set(found, [item]);
  }
  return groups;
}
