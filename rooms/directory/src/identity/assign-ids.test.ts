import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNationalDirectory } from '../../fixtures/national-directory.ts';
import type { SourceRecord } from '../listing.ts';
import { assignIds } from './assign-ids.ts';
import { type Registry, readRegistry, writeRegistry } from './registry.ts';

const hope: SourceRecord = {
  key: '2',
  name: 'Hope House',
  street: '1 Main St',
  city: 'Adak',
  state: 'AK',
  zip: '99546',
  phones: [{ purpose: 'main', number: '9075550123' }],
  stated: { source: 'old', yes: ['SA'], no: [] },
};
const { street: _, ...streetless } = hope;

/** The first release and what became of the ids in the second. */
function releases(first: readonly SourceRecord[], second: readonly SourceRecord[]) {
  const before = assignIds([], first);
  return { before, after: assignIds(before.registry, second) };
}

describe('a listing keeps its id', () => {
  test.each<[string, Partial<SourceRecord>]>([
    [
      'nothing changed',
      { key: '9', stated: { source: 'new', yes: [], no: [] }, website: 'https://example.org/' },
    ],
    [
      'nothing changed',
      {
        name: 'HOPE  HOUSE',
        street: '1 Main St.',
        phones: [{ purpose: 'main', number: '9075550123', extension: '5' }],
      },
    ],
    ['same names and address', { phones: [{ purpose: 'main', number: '9075559999' }] }],
    ['same names and address', { unit: 'Suite 4' }],
    ['same phone and address', { name: 'New Dawn' }],
    ['same names and phone', { street: '77 Harbor Rd', zip: '99547', city: 'Kodiak' }],
    ['same name and address', { otherName: 'Annex', phones: [] }],
    ['same name, phone and city', { otherName: 'Annex', street: '77 Harbor Rd', zip: '99547' }],
  ])('with the evidence: %s', (evidence, change) => {
    const { before, after } = releases([hope], [{ ...hope, ...change }]);
    expect(after.ids).toEqual(before.ids);
    expect(after.kept).toEqual({ [evidence]: 1 });
    expect(after.given).toEqual([]);
    expect(after.closed).toEqual([]);
  });
});

describe('a listing gets a new id', () => {
  test.each<[string, Partial<SourceRecord>]>([
    ['with another name and another phone in the same house', { name: 'New Dawn', phones: [] }],
    ['with another name and another place', { name: 'New Dawn', street: '77 Harbor Rd' }],
    ['with the same name in another state', { state: 'WA', city: 'Kent', zip: '98030', street: '5 Oak Ave' }],
    ['with only the phone in common', { name: 'New Dawn', street: '77 Harbor Rd', zip: '99547' }],
  ])('%s', (_, change) => {
    const { after } = releases([hope], [{ ...hope, ...change }]);
    expect(after.ids).toEqual([2]);
    expect(after.closed).toEqual([1]);
    expect(after.registry.map(({ id, standing }) => [id, standing])).toEqual([
      [1, 'closed'],
      [2, 'listed'],
    ]);
  });

  test('without a street, when name and ZIP are those of two', () => {
    const twins = ['1', '2'].map((digit) => ({
      ...streetless,
      phones: [{ purpose: 'main' as const, number: `907555010${digit}` }],
    }));
    const { after } = releases(twins, [{ ...streetless, phones: [] }]);
    expect(after.given).toEqual([3]);
  });
});

describe('ids that are closed', () => {
  const other: SourceRecord = { ...hope, name: 'New Dawn', street: '9 Elm St', zip: '99547', phones: [] };
  const gone = releases([hope], [other]).after;

  test('come back with their listing', () => {
    const { ids, closed, given } = assignIds(gone.registry, [other, hope]);
    expect([ids, closed, given]).toEqual([[2, 1], [], []]);
  });
  test('are never given again', () => {
    const third = { ...other, name: 'Third', street: '3 Pine St' };
    expect(assignIds(gone.registry, [third]).ids).toEqual([3]);
    expect(assignIds(assignIds(gone.registry, []).registry, [third]).ids).toEqual([3]);
  });
  test('do not stand in the way of a listing that is still there', () => {
    const moved = (standing: 'listed' | 'closed', id: number, street: string) => ({
      id,
      standing,
      ...{ name: 'Hope House', otherName: '', street, unit: '', city: 'Adak', state: 'AK', zip: '99546' },
      phone: '9075550123',
    });
    const registry: Registry = [moved('closed', 4, '8 Old Rd'), moved('listed', 9, '9 Elm St')];
    expect(assignIds(registry, [{ ...hope, street: '10 New Rd' }]).ids).toEqual([9]);
    const alike: Registry = [moved('closed', 4, '9 Elm St'), moved('listed', 9, '9 Elm St')];
    expect(assignIds(alike, [{ ...hope, street: '9 Elm St' }]).ids).toEqual([9]);
  });
});

describe('listings that nothing tells apart', () => {
  const twin = (codes: string[], position?: SourceRecord['position']) => ({
    ...hope,
    ...(position && { position }),
    stated: { source: 'old', yes: codes, no: [] },
  });

  test('keep their ids in whatever order they come', () => {
    const twins = [twin(['SA', 'OP']), twin(['MM']), twin(['HH'], { lat: 51, lng: -176, precision: 'zip' })];
    const { before, after } = releases(twins, twins.toReversed());
    expect(after.ids.toReversed()).toEqual(before.ids);
    expect(assignIds([], twins.toReversed()).ids.toReversed()).toEqual(before.ids);
  });
  test('share no id when one goes, comes back or is joined by another', () => {
    const [a, b, c] = [twin(['A']), twin(['B']), twin(['C'])];
    let { registry } = assignIds([], [a!, b!]);
    for (const records of [[a!], [a!, b!], [b!, c!, a!], [c!], [], [c!, b!, a!]]) {
      const next = assignIds(registry, records);
      expect(new Set(next.ids).size).toBe(records.length);
      expect(assignIds(next.registry, records).ids).toEqual(next.ids);
      registry = next.registry;
    }
    expect(registry.map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});

const record: fc.Arbitrary<SourceRecord> = fc.record({
  key: fc.string(),
  name: fc.constantFrom('Hope House', 'Hope house', 'New Dawn', 'Recovery Ctr', 'Élan'),
  otherName: fc.constantFrom('', 'Annex'),
  street: fc.constantFrom('', '1 Main St', '1 Main St.', '9 Elm St'),
  unit: fc.constantFrom('', 'Suite 1'),
  city: fc.constantFrom('Adak', 'Kent'),
  state: fc.constantFrom('AK', 'WA'),
  zip: fc.constantFrom('99546', '98030'),
  phones: fc.array(
    fc.record({
      purpose: fc.constantFrom('main', 'intake'),
      number: fc.constantFrom('9075550123', '9075550124'),
    }),
    { maxLength: 2 },
  ),
  stated: fc.record({
    source: fc.constant('old'),
    yes: fc.subarray(['SA', 'MM', 'OP']),
    no: fc.constant([]),
  }),
});

test('whatever the releases, no id is shared, lost or given twice', () => {
  fc.assert(
    fc.property(fc.array(fc.array(record, { maxLength: 12 }), { minLength: 1, maxLength: 5 }), (all) => {
      let registry: Registry = [];
      for (const records of all) {
        const { ids, registry: next, given, closed, kept } = assignIds(registry, records);
        const known = new Set(registry.map(({ id }) => id));
        const listed = registry.filter(({ standing }) => standing === 'listed').map(({ id }) => id);
        expect(ids).toHaveLength(records.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(given.filter((id) => known.has(id))).toEqual([]);
        expect(new Set([...ids.filter((id) => known.has(id)), ...given])).toEqual(new Set(ids));
        expect(closed).toEqual(listed.filter((id) => !ids.includes(id)));
        expect(given.length + Object.values(kept).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
        expect(next.map(({ id }) => id)).toEqual([...new Set([...known, ...ids])].sort((a, b) => a - b));
        expect(new Set(next.filter(({ standing }) => standing === 'listed').map(({ id }) => id))).toEqual(
          new Set(ids),
        );
        expect(readRegistry(writeRegistry(next))).toEqual({ ok: true, registry: next });
        expect(assignIds(next, records).ids).toEqual(ids);
        registry = next;
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of the records makes no difference', () => {
  const shuffled = fc
    .uniqueArray(record, { maxLength: 12, selector: ({ key: _, ...rest }) => JSON.stringify(rest) })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.array(record)),
    );
  fc.assert(
    fc.property(shuffled, ([all, again, before]) => {
      const { registry } = assignIds([], before);
      const [a, b] = [assignIds(registry, all), assignIds(registry, again)];
      expect(b.registry).toEqual(a.registry);
      expect(again.map((each, i) => [all.indexOf(each), b.ids[i]]).sort()).toEqual(
        all.map((each, i) => [all.indexOf(each), a.ids[i]]).sort(),
      );
    }),
    { numRuns: 200 },
  );
});

describe('the national directory', () => {
  const records = readNationalDirectory();
  const first = assignIds([], records);

  test('gets one id a row, and the same again', () => {
    expect(first.ids.toSorted((a, b) => a - b)).toEqual(records.map((_, i) => i + 1));
    const again = assignIds(first.registry, records);
    expect(again.ids).toEqual(first.ids);
    expect(again.registry).toEqual(first.registry);
    expect(again.kept).toEqual({ 'nothing changed': 12_744 });
    expect(assignIds([], records)).toEqual(first);
  });

  test('gets the same ids backwards', () => {
    expect(assignIds([], records.toReversed()).ids.toReversed()).toEqual(first.ids);
    expect(assignIds(first.registry, records.toReversed()).ids.toReversed()).toEqual(first.ids);
  });

  test('keeps the ids of its rows of one name and address apart', () => {
    const groups = new Map<string, number[]>();
    for (const [i, { name, street, zip }] of records.entries()) {
      const key = JSON.stringify([name, street, zip]);
      groups.set(key, [...(groups.get(key) ?? []), first.ids[i]!]);
    }
    const several = [...groups.values()].filter((ids) => ids.length > 1);
    expect(several).toHaveLength(168);
    for (const ids of several) expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps its ids while a tenth each is renamed, moves, drops out or comes', () => {
    const second = records.flatMap((each, i): SourceRecord[] => {
      if (i % 10 === 0) return [{ ...each, name: `${each.name} of the Valley` }];
      if (i % 10 === 1) return [{ ...each, street: `${i} Moved Road`, zip: '00000' }];
      if (i % 10 === 2) return [];
      if (i % 10 === 3) {
        const phones = [{ purpose: 'main' as const, number: String(2_000_000_000 + i) }];
        return [each, { ...each, name: `Newcomer ${i}`, street: `${i} Newcomer Road`, phones }];
      }
      return [each];
    });
    const { ids, given, closed, kept } = assignIds(first.registry, second);
    const idOf = new Map(second.map(({ key, name }, i) => [name.startsWith('Newcomer') ? '' : key, ids[i]]));
    const lost = records.filter(({ key }, i) => i % 10 !== 2 && idOf.get(key) !== first.ids[i]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(kept['nothing changed']).toBeGreaterThan(8_900);
    // Places that share one phone and name cannot be told apart once they move.
    expect(lost.length).toBeLessThan(100);
    expect(given.length - 1_274).toBeLessThan(100);
    expect(closed.length - 1_274).toBeLessThan(100);
    expect(Math.min(...given)).toBe(12_745);
    // A wrong id is worse than a new one.
    const wrong = lost.filter(({ key }) => first.ids.includes(idOf.get(key)!));
    expect(wrong.length).toBeLessThan(10);
  });
});
