import { type Redirect, redirectsOf } from '../identity/registry.ts';
import { addressKey } from '../merge/address-key.ts';
import { inRowOrder } from '../row-order.ts';
import { wordsOf } from '../search/words.ts';
import type { MeetingEntry, MeetingRegistry } from './meeting-registry.ts';
import type { MeetingKey, MergedMeeting } from './merge-meetings.ts';

/** What became of the ids of meetings. */
export interface IdentifiedMeetings {
  /** Id of each meeting, in the meetings' order. */
  readonly ids: readonly number[];
  /** The registry to keep for the next release. */
  readonly registry: MeetingRegistry;
  /** How many kept their id, by what they were known again. */
  readonly kept: { readonly byKey: number; readonly byPrint: number };
  readonly given: readonly number[];
  readonly closed: readonly number[];
  /** Closed ids whose meeting is now part of another. */
  readonly redirects: readonly Redirect[];
}

/**
 * Gives every meeting its id, so that a link that was shared and a meeting that was saved lead to the same meeting after
 * every sync: the id of the entry with which it shares most records; else of the one entry that had the same day, time, name and
 * place; else a new one. Ids of meetings that are gone are closed, never given again, and given back when the meeting
 * returns. The order in which meetings come makes no difference.
 */
export function assignMeetingIds(
  registry: MeetingRegistry,
  meetings: readonly MergedMeeting[],
): IdentifiedMeetings {
  const names = meetings.map(({ keys }) => keys.map(nameOf).sort()[0]!);
  const order = [...meetings.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const prints = meetings.map(printOf);
  const ids = new Map<number, number>();
  const claimed = new Set<number>();
  const claim = (meeting: number, entry: number) => {
    ids.set(meeting, registry[entry]!.id);
    claimed.add(entry);
  };

  for (const { meeting, entry } of byShare(registry, meetings, order))
    if (!ids.has(meeting) && !claimed.has(entry)) claim(meeting, entry);
  const byKey = ids.size;

  const waiting = order.filter((meeting) => !ids.has(meeting));
  const known = groupBy(
    [...registry.keys()].filter((entry) => !claimed.has(entry)),
    (entry) => registry[entry]!.print,
  );
  for (const [print, alike] of groupBy(waiting, (meeting) => prints[meeting]!)) {
    const entries = known.get(print) ?? [];
    const listed = entries.filter((entry) => registry[entry]!.standing === 'listed');
    const candidates = listed.length > 0 ? listed : entries;
    if (alike.length === 1 && candidates.length === 1) claim(alike[0]!, candidates[0]!);
  }
  const byPrint = ids.size - byKey;

  // Numbered in row order, which keeps them short in a pack.
  let last = registry.reduce((highest, { id }) => Math.max(highest, id), 0);
  const given: number[] = [];
  const fresh = order
    .filter((meeting) => !ids.has(meeting))
    .map((meeting) => {
      const position = meetings[meeting]!.place?.position;
      return { meeting, name: meetings[meeting]!.name, ...(position && { position }) };
    });
  for (const { meeting } of inRowOrder(fresh)) {
    ids.set(meeting, ++last);
    given.push(last);
  }

  const next = remember(registry, meetings, prints, ids, claimed);
  return {
    ids: meetings.map((_, meeting) => ids.get(meeting)!),
    registry: next,
    kept: { byKey, byPrint },
    given,
    closed: registry
      .filter(({ standing }, entry) => standing === 'listed' && !claimed.has(entry))
      .map(({ id }) => id),
    redirects: redirectsOf(next),
  };
}

/** Meetings and entries that share records: most shared first, listed entries before closed ones, older ids before younger. */
function byShare(registry: MeetingRegistry, meetings: readonly MergedMeeting[], order: readonly number[]) {
  const owner = new Map<string, number>();
  for (const [entry, { keys, standing }] of registry.entries()) {
    for (const key of keys)
      if (standing === 'listed' || !owner.has(nameOf(key))) owner.set(nameOf(key), entry);
  }
  const pairs = order.flatMap((meeting, place) => {
    const shared = new Map<number, number>();
    for (const key of meetings[meeting]!.keys) {
      const entry = owner.get(nameOf(key));
      if (entry !== undefined) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    return [...shared].map(([entry, keys]) => ({ meeting, entry, keys, place }));
  });
  const closed = (entry: number) => (registry[entry]!.standing === 'closed' ? 1 : 0);
  return pairs.sort(
    (a, b) =>
      closed(a.entry) - closed(b.entry) ||
      b.keys - a.keys ||
      registry[a.entry]!.id - registry[b.entry]!.id ||
      a.place - b.place,
  );
}

function remember(
  registry: MeetingRegistry,
  meetings: readonly MergedMeeting[],
  prints: readonly string[],
  ids: ReadonlyMap<number, number>,
  claimed: ReadonlySet<number>,
): MeetingRegistry {
  const ownerNow = new Map<string, number>();
  for (const [meeting, { keys }] of meetings.entries())
    for (const key of keys) ownerNow.set(nameOf(key), ids.get(meeting)!);
  const before = new Map(registry.map((entry) => [entry.id, entry]));
  const left = (entry: MeetingEntry | undefined) =>
    (entry?.keys ?? []).filter((key) => !ownerNow.has(nameOf(key)));
  const inOrder = (keys: readonly MeetingKey[]) => [...keys].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const listed = meetings.map(({ keys }, meeting): MeetingEntry => {
    const id = ids.get(meeting)!;
    return {
      id,
      standing: 'listed',
      print: prints[meeting]!,
      keys: inOrder([...keys, ...left(before.get(id))]),
    };
  });
  const closed = registry
    .filter((_, entry) => !claimed.has(entry))
    .map((entry): MeetingEntry => {
      const heir = entry.keys.map((key) => ownerNow.get(nameOf(key))).find((id) => id !== undefined);
      const into = heir ?? entry.into;
      return {
        id: entry.id,
        standing: 'closed',
        ...(into !== undefined && { into }),
        print: entry.print,
        keys: left(entry),
      };
    });
  return [...listed, ...closed].sort((a, b) => a.id - b.id);
}

function nameOf({ source, key }: MeetingKey): string {
  return `${source} ${key}`;
}

/** Day, time, name and place in one line, as little as tells a meeting from its neighbours. */
function printOf({ weekday, startMinute, name, place, online }: MergedMeeting): string {
  const { numbers, street } = addressKey(place?.street, place?.unit);
  const plain = (text: string) => wordsOf(text).join(' ');
  return [
    weekday === undefined ? 'no day' : `${weekday} ${startMinute}`,
    plain(name),
    `${place?.state ?? ''} ${plain(place?.city ?? '')}`,
    street === '' ? (online?.url ?? '') : `${numbers.flat().join('-')} ${street}`,
  ].join(' / ');
}

function groupBy(items: readonly number[], keyOf: (item: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
