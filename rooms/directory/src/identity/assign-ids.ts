import type { Statement } from '../listing.ts';
import type { Matchable } from '../merge/traits.ts';
import { inRowOrder } from '../row-order.ts';
import { areApart, inheritedIds, recognizeRest } from './recognize.ts';
import {
  type Redirect,
  type Registry,
  type RegistryEntry,
  type Remembered,
  redirectsOf,
} from './registry.ts';

/** What gets an id: a source's row, or a listing merged from several with the rows it came from. */
export interface Identifiable extends Omit<Matchable, 'stated'> {
  readonly key?: string;
  readonly stated?: Statement;
  readonly statements?: readonly Statement[];
  readonly from?: readonly { readonly record: Matchable }[];
}

/** What became of the ids: how many were kept and by what evidence, given anew, and closed. */
export interface Identified {
  /** Id of each record, in the records' order. */
  readonly ids: readonly number[];
  /** The registry to keep for the next release. */
  readonly registry: Registry;
  readonly kept: Readonly<Record<string, number>>;
  readonly given: readonly number[];
  readonly closed: readonly number[];
  /** Closed ids whose listing is now part of another. */
  readonly redirects: readonly Redirect[];
}

type Known = Remembered;

/**
 * Evidence that a record is a listing known before, strongest first. A stage joins only what is
 * alone with its evidence on both sides (closed entries count only where no listed one has it); the
 * first also joins true duplicates, in order. What these leave is matched as rows of two lists are (see `recognize`).
 */
const STAGES: readonly {
  readonly name: string;
  readonly duplicates?: true;
  /** The names may differ, but not so that they tell two programs of one operator apart. */
  readonly unlessApart?: true;
  evidence(known: Known): string | undefined;
}[] = [
  {
    name: 'nothing changed',
    duplicates: true,
    evidence: unchanged,
  },
  { name: 'same names and address', evidence: (k) => key(k.name, k.otherName, k.street, k.zip) },
  {
    name: 'same phone and address',
    unlessApart: true,
    evidence: (k) => k.phone && k.street && key(k.phone, k.street, k.unit, k.zip),
  },
  { name: 'same names and phone', evidence: (k) => k.phone && key(k.name, k.otherName, k.phone, k.state) },
  {
    name: 'same name and address',
    unlessApart: true,
    evidence: (k) => k.street && key(k.name, k.street, k.zip),
  },
  {
    name: 'same name, phone and city',
    unlessApart: true,
    evidence: (k) => k.phone && key(k.name, k.phone, k.city, k.state),
  },
];

/**
 * Gives every record its id: the one it had in the registry where the evidence holds, a new one
 * otherwise. Ids of listings that are gone are closed, never given again; a closed one that returns
 * gets its id back. New ids are numbered in row order, which keeps them short in a pack. The order in
 * which the records come makes no difference.
 */
export function assignIds(registry: Registry, records: readonly Identifiable[]): Identified {
  const known = records.map(remember);
  const ids: (number | undefined)[] = records.map(() => undefined);
  const waiting = new Set(registry.map((_, i) => i));
  const kept: Record<string, number> = {};
  const order = inContentOrder(records);

  const keep = (record: number, entry: number, evidence: string) => {
    ids[record] = registry[entry]!.id;
    waiting.delete(entry);
    kept[evidence] = (kept[evidence] ?? 0) + 1;
  };
  for (const [at, stage] of STAGES.entries()) {
    if (at === 1)
      for (const { record, entry } of findRows(registry, waiting, records, order, ids))
        keep(record, entry, ROW_UNCHANGED);
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
      if (stage.unlessApart && areApart(registry[candidates[0]!]!, records[mine[0]!]!)) continue;
      const chosen = candidates.slice(0, mine.length).sort((a, b) => registry[a]!.id - registry[b]!.id);
      for (const [i, entry] of chosen.entries()) keep(mine[i]!, entry, stage.name);
    }
  }

  for (const { record, entry, evidence } of recognizeRest(registry, waiting, records, ids))
    keep(record, entry, evidence);

  let last = registry.reduce((highest, { id }) => Math.max(highest, id), 0);
  const fresh = order.filter((i) => ids[i] === undefined);
  for (const i of fresh) ids[i] = ++last;
  const given = fresh.map((i) => ids[i]!);
  const gone = [...waiting].map((i) => registry[i]!);
  const complete = ids as number[];
  // Listings that nothing remembered tells apart carry their ids in content order, as the next release will give them.
  for (const alike of groupBy(order, (i) => unchanged(known[i]!)).values()) {
    const theirs = alike.map((i) => complete[i]!).sort((a, b) => a - b);
    for (const [at, i] of alike.entries()) complete[i] = theirs[at]!;
  }
  const heirs = inheritedIds(gone, records, complete);
  const listed = complete.map((id, i): RegistryEntry => ({ id, standing: 'listed', ...known[i]! }));
  const closed = gone.map((entry): RegistryEntry => {
    const into = heirs.get(entry.id) ?? entry.into;
    return { ...entry, standing: 'closed', ...(into !== undefined && { into }) };
  });
  const next = [...listed, ...closed].sort((a, b) => a.id - b.id);
  return {
    ids: complete,
    registry: next,
    kept,
    given,
    closed: gone.filter(({ standing }) => standing === 'listed').map(({ id }) => id),
    redirects: redirectsOf(next),
  };
}

const ROW_UNCHANGED = 'a row of it unchanged';

/** Merged listings of which some row is, to the letter, what the registry remembers: a newer list only reworded them. */
function findRows(
  registry: Registry,
  waiting: ReadonlySet<number>,
  records: readonly Identifiable[],
  order: readonly number[],
  ids: readonly (number | undefined)[],
): readonly { readonly record: number; readonly entry: number }[] {
  const there = groupBy([...waiting].reverse(), (i) =>
    registry[i]!.standing === 'listed' ? unchanged(registry[i]!) : undefined,
  );
  return order.flatMap((record) => {
    if (ids[record] !== undefined) return [];
    for (const { record: row } of records[record]!.from ?? []) {
      const entry = there.get(unchanged(remember(row)))?.pop();
      if (entry !== undefined) return [{ record, entry }];
    }
    return [];
  });
}

/** Places of the records in row order, those in one spot under one name by all else that they say. */
function inContentOrder(records: readonly Identifiable[]): readonly number[] {
  const told = records.map((record, i) => {
    const { key: _, stated, statements, from: __, ...rest } = record;
    const codes = (statements ?? (stated ? [stated] : [])).map(({ yes, no }) => [
      [...yes].sort(),
      [...no].sort(),
    ]);
    const content = JSON.stringify([Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), codes]);
    const { name, position } = record;
    return { i, content, name, ...(position && { position }) };
  });
  told.sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
  return inRowOrder(told).map(({ i }) => i);
}

function remember(record: Matchable): Remembered {
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

/** Everything that the registry remembers. */
function unchanged(k: Known): string {
  return key(k.name, k.otherName, k.street, k.unit, k.city, k.state, k.zip, k.phone);
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
