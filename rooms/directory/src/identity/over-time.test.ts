import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNationalDirectory } from '../../fixtures/national-directory.ts';
import type { SourceRecord } from '../listing.ts';
import { mergeSources } from '../merge/merge-sources.ts';
import type { SourceList } from '../merge/source-list.ts';
import { assignIds } from './assign-ids.ts';
import { readRegistry, writeRegistry } from './registry.ts';

const wanted = new Set(['MA', 'ME', 'VT', 'KY']);
const records = readNationalDirectory().filter(({ state }) => wanted.has(state));
const first = assignIds([], records);

const mainPhone = ({ phones }: SourceRecord) =>
  (phones.find(({ purpose }) => purpose === 'main') ?? phones[0])?.number ?? '';

/** Rows of which `part` is that of no other row. */
function loners(part: (record: SourceRecord) => string): ReadonlySet<string> {
  const groups = Map.groupBy(records, part);
  return new Set(records.filter((each) => groups.get(part(each))!.length === 1).map(({ key }) => key));
}
const aloneAtHouse = loners(({ street, zip }) => `${street} ${zip}`);
const aloneByPhone = loners(mainPhone);
const aloneByName = loners(({ name, state }) => `${name} ${state}`);

/** The same words as another clerk writes them. */
function respell(record: SourceRecord): SourceRecord {
  const short = (text: string) =>
    text
      .replace(/\bStreet\b/, 'ST.')
      .replace(/\bAvenue\b/, 'Ave')
      .replace(/\bRoad\b/, 'RD')
      .replace(/\bSuite\b/, 'Ste')
      .replace(/\bCenter\b/, 'Ctr')
      .replace(/\bServices\b/, 'Servs')
      .replace(/\bHealth\b/, 'Hlth');
  const { street, unit, otherName } = record;
  return {
    ...record,
    name: short(record.name).toUpperCase(),
    ...(otherName !== undefined && { otherName: short(otherName) }),
    ...(street !== undefined && { street: short(street) }),
    ...(unit !== undefined && { unit: short(unit) }),
  };
}

type Fate = 'same' | 'respelt' | 'renamed' | 'moved' | 'dropped';

function suffer(record: SourceRecord, fate: Fate, i: number): SourceRecord[] {
  if (fate === 'respelt') return [respell(record)];
  if (fate === 'renamed') return [{ ...record, name: `Quillwort Fellowship ${i}` }];
  if (fate === 'moved') return [{ ...record, street: `${i + 3000} Quillwort Lane`, unit: '' }];
  return fate === 'dropped' ? [] : [record];
}

/** What must be left of a row's evidence for its id to be kept. */
function isRecognizable({ key, otherName }: SourceRecord, fate: Fate): boolean {
  if (fate === 'respelt') return aloneAtHouse.has(key);
  if (fate === 'renamed') return aloneAtHouse.has(key) && aloneByPhone.has(key) && otherName === undefined;
  return fate === 'moved' && aloneByPhone.has(key) && aloneByName.has(key);
}

test('a tenth renamed, moved, respelt or dropped, in any order: every id whose evidence remains is kept', () => {
  const fates = fc.array(
    fc.constantFrom<Fate>(...new Array<Fate>(36).fill('same'), 'respelt', 'renamed', 'moved', 'dropped'),
    { minLength: records.length, maxLength: records.length },
  );
  fc.assert(
    fc.property(fates, fc.boolean(), (all, reverse) => {
      const rows = records.flatMap((each, i) =>
        suffer(each, all[i]!, i).map((now) => ({ now, was: first.ids[i]!, fate: all[i]!, each })),
      );
      if (reverse) rows.reverse();
      const { ids } = assignIds(
        first.registry,
        rows.map(({ now }) => now),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const lost = rows.filter(({ was }, i) => ids[i] !== was);
      expect(lost.filter(({ fate }) => fate === 'same')).toEqual([]);
      expect(
        lost.filter(({ each, fate }) => isRecognizable(each, fate)).map(({ each, fate }) => [fate, each]),
      ).toEqual([]);
      // A wrong id is worse than a new one.
      const known = new Set(first.ids);
      expect(rows.filter(({ was }, i) => ids[i] !== was && known.has(ids[i]!))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('a program that takes the place of another gets an id of its own', () => {
  const program = (otherName: string): SourceRecord => ({
    key: '1',
    name: 'Ascensa Health',
    otherName,
    street: '139 Renaissance Parkway',
    city: 'Bowie',
    state: 'MD',
    zip: '20715',
    phones: [{ purpose: 'main', number: '3015550123' }],
    stated: { source: 'older', yes: [], no: [] },
  });
  const { registry } = assignIds([], [program('Detox')]);
  expect(assignIds(registry, [program('Day Outpatient Program')])).toMatchObject({
    ids: [2],
    closed: [1],
    redirects: [],
  });
  expect(assignIds(registry, [program('Detox Unit')]).ids).toEqual([1]);
});

const source = (id: string, asOf: string) => ({ id, name: id, publisher: 'Test', asOf, license: 'none' });
const list = (id: string, asOf: string, rows: readonly SourceRecord[]): SourceList => ({
  source: source(id, asOf),
  role: 'adds-listings',
  records: rows.map((each) => ({ ...each, stated: { ...each.stated, source: id } })),
});

describe('when a newer list joins', () => {
  const shouted = records.map((each) => ({
    ...respell(each),
    street: (each.street ?? '').toUpperCase(),
    phones: each.phones.slice(0, 1),
  }));

  test('listings that it rewords keep their ids', () => {
    const { records: merged } = mergeSources([
      list('older', '2023-06', records),
      list('newer', '2025-08', shouted),
    ]);
    const next = assignIds(first.registry, merged);
    const wasOf = new Map(records.map(({ key }, i) => [key, first.ids[i]]));
    const lost = merged.filter(({ from }, i) => {
      const row = from.find((each) => each.source === 'older');
      return row !== undefined && wasOf.get(row.key) !== next.ids[i];
    });
    expect(lost).toEqual([]);
    expect(next.closed).toEqual([]);
    expect(assignIds(next.registry, merged).ids).toEqual(next.ids);
  });

  test('two listings that prove to be one lead to the one that stays', () => {
    const hope = records.find(({ key }) => aloneAtHouse.has(key) && aloneByPhone.has(key))!;
    const again = { ...respell(hope), key: 'x' };
    const apart = assignIds([], [hope, again]);
    const { records: merged } = mergeSources([
      list('older', '2023-06', [hope]),
      list('newer', '2025-08', [again]),
    ]);
    expect(merged).toHaveLength(1);
    const joined = assignIds(apart.registry, merged);
    const [stays] = joined.ids;
    const gone = apart.ids.find((id) => id !== stays)!;
    expect(joined.redirects).toEqual([{ from: gone, to: stays }]);
    expect(joined.closed).toEqual([gone]);

    const text = writeRegistry(joined.registry);
    expect(readRegistry(text)).toEqual({ ok: true, registry: joined.registry });
    expect(assignIds(joined.registry, merged).redirects).toEqual(joined.redirects);
    // Parted again, each has its own id back, and nothing is led astray.
    const parted = assignIds(joined.registry, [hope, again]);
    expect(parted.ids).toEqual(apart.ids);
    expect(parted.redirects).toEqual([]);
  });

  test('a listing that is gone leads nowhere', () => {
    const [one, two] = records;
    const before = assignIds([], [one!, two!]);
    const { redirects, closed } = assignIds(before.registry, [one!]);
    expect([redirects, closed]).toEqual([[], [before.ids[1]]]);
  });
});

test('a join that leads through another ends at the listing that is there', () => {
  const entry = {
    name: 'A',
    otherName: '',
    street: '',
    unit: '',
    city: 'Bowie',
    state: 'MD',
    zip: '',
    phone: '',
  };
  const text = writeRegistry([
    { id: 1, standing: 'closed', into: 2, ...entry },
    { id: 2, standing: 'closed', into: 3, ...entry },
    { id: 3, standing: 'listed', ...entry, name: 'Zepf' },
    { id: 4, standing: 'closed', into: 5, ...entry },
    { id: 5, standing: 'closed', into: 4, ...entry },
  ]);
  const reading = readRegistry(text);
  expect(
    reading.ok && assignIds(reading.registry, [{ ...entry, name: 'Zepf', phones: [] }]).redirects,
  ).toEqual([
    { from: 1, to: 3 },
    { from: 2, to: 3 },
  ]);
});
