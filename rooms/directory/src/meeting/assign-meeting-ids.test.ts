import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignMeetingIds } from './assign-meeting-ids.ts';
import { type MeetingRegistry, readMeetingRegistry, writeMeetingRegistry } from './meeting-registry.ts';
import type { MergedMeeting } from './merge-meetings.ts';

/** A meeting made of records "source/key source/key". */
const made = (records: string, change: Partial<MergedMeeting> = {}): MergedMeeting => ({
  keys: records.split(' ').map((record) => {
    const [source, key] = record.split('/') as [string, string];
    return { source, key };
  }),
  name: `Meeting ${records}`,
  weekday: 2,
  startMinute: 1140,
  zone: 'America/New_York',
  zoneFrom: 'given',
  place: { city: 'Baltimore', state: 'MD', street: '1 Main St' },
  statements: [],
  ...change,
});
const release = (registry: MeetingRegistry, ...meetings: MergedMeeting[]) =>
  assignMeetingIds(registry, meetings);

describe('a meeting keeps its id', () => {
  const first = release([], made('a/1'), made('a/2'), made('b/1'));
  const [one, two, three] = first.ids as [number, number, number];

  test('when nothing changed, in whatever order it comes', () => {
    expect(new Set(first.ids).size).toBe(3);
    expect(release(first.registry, made('b/1'), made('a/2'), made('a/1')).ids).toEqual([three, two, one]);
  });

  test('when its day, name and place changed', () => {
    const moved = made('a/1', { name: 'New Name', weekday: 5, place: { city: 'Towson', state: 'MD' } });
    expect(release(first.registry, moved).ids).toEqual([one]);
  });

  test('when its feed gives it another key, or is read under another name', () => {
    const again = made('new-server/77', { name: 'Meeting a/1' });
    const { ids, kept } = release(first.registry, again, made('a/2'));
    expect(ids).toEqual([one, two]);
    expect(kept).toEqual({ byKey: 1, byPrint: 1 });
  });

  test('when it was gone for a while', () => {
    const gone = release(first.registry, made('a/2'));
    expect(gone.closed).toEqual([one, three]);
    expect(release(gone.registry, made('a/1'), made('new/1')).ids).toEqual([one, 4]);
  });
});

describe('two entries that turn out to be one meeting', () => {
  const apart = release([], made('a/1'), made('b/1'));
  const joined = release(apart.registry, made('a/1 b/1'));

  test('have the older id, and the younger leads there', () => {
    expect(joined.ids).toEqual([1]);
    expect(joined.redirects).toEqual([{ from: 2, to: 1 }]);
  });

  test('and part again: each has its own id back', () => {
    const parted = release(joined.registry, made('a/1'), made('b/1', { name: 'Meeting b/1' }));
    expect(parted.ids).toEqual([1, 2]);
    expect(parted.redirects).toEqual([]);
  });
});

test('an id is never given to another meeting', () => {
  const gone = release(release([], made('a/1')).registry);
  expect(release(gone.registry, made('a/9')).ids).toEqual([2]);
});

describe('over many releases', () => {
  const keys = ['a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'c/1'];
  /** Which of the records are there, and which of them are joined. */
  const releases = fc.array(
    fc
      .tuple(fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 6 }), fc.boolean())
      .map(([there, join]) => {
        const joined = join ? there.filter((key) => key.endsWith('1')) : [];
        const alone = there.filter((key) => !joined.includes(key)).map((key) => made(key));
        return joined.length > 0 ? [...alone, made(joined.join(' '))] : alone;
      }),
    { minLength: 2, maxLength: 8 },
  );

  test('ids are unique, remembered as text, and do not depend on the order of the meetings', () => {
    fc.assert(
      fc.property(releases, (drawn) => {
        let registry: MeetingRegistry = [];
        for (const meetings of drawn) {
          const { ids, registry: next, redirects } = assignMeetingIds(registry, meetings);
          expect(new Set(ids).size).toBe(meetings.length);
          const turned = assignMeetingIds(registry, meetings.toReversed());
          expect(turned.ids.toReversed()).toEqual(ids);
          expect(turned.registry).toEqual(next);
          for (const { to } of redirects) expect(ids).toContain(to);
          const reading = readMeetingRegistry(writeMeetingRegistry(next));
          expect(reading).toEqual({ ok: true, registry: next });
          // Asked again about the same meetings, nothing changes.
          const again = assignMeetingIds(next, meetings);
          expect([again.ids, again.registry]).toEqual([ids, next]);
          registry = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the registry as text', () => {
  test('keeps whatever a key holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' })), {
          maxLength: 3,
        }),
        fc.string(),
        (pairs, print) => {
          const registry: MeetingRegistry = [
            {
              id: 3,
              standing: 'closed',
              into: 9,
              print,
              keys: pairs.map(([source, key]) => ({ source, key })),
            },
          ];
          expect(readMeetingRegistry(writeMeetingRegistry(registry))).toEqual({ ok: true, registry });
        },
      ),
    );
  });

  test.each([
    ['another head', 'id\tname\n'],
    ['a line without an id', 'id\tstanding\tinto\tprint\tkeys\nx\tlisted\t\tp\n'],
    ['an id that no pack holds', 'id\tstanding\tinto\tprint\tkeys\n1073741824\tlisted\t\tp\n'],
    ['a standing that is none', 'id\tstanding\tinto\tprint\tkeys\n1\topen\t\tp\n'],
    ['a listed meeting that is part of another', 'id\tstanding\tinto\tprint\tkeys\n1\tlisted\t2\tp\n'],
    ['a key without a source', 'id\tstanding\tinto\tprint\tkeys\n1\tlisted\t\tp\tkey\n'],
    ['ids that fall', 'id\tstanding\tinto\tprint\tkeys\n2\tlisted\t\tp\n1\tlisted\t\tp\n'],
    ['too few cells', 'id\tstanding\tinto\tprint\tkeys\n1\tlisted\n'],
  ])('with %s is refused, and the line is named', (_, text) => {
    const reading = readMeetingRegistry(text);
    expect(reading.ok ? '' : reading.problem).toMatch(/^line [123]: got /);
  });
});
