import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOf, reviveList } from './revive-list.ts';
import { anyCall, anyId, anyNote, anyZip, call, saved } from './saved.fixture.ts';
import { mostKept } from './saved.ts';

test('a list comes back as it was kept', () => {
  const list = [
    saved(1, { note: 'x', calls: [call('full', '2026-11-21', '2026-12-01')] }),
    saved(2, { zip: '' }),
  ];
  expect(reviveList(JSON.parse(JSON.stringify(keptOf(list))))).toEqual(list);
});

test('what an older or broken release left is read as far as it can be', () => {
  const programs = [
    saved(1),
    null,
    7,
    { id: 0 },
    { id: 2.5 },
    { id: 3 },
    saved(1, { note: 'again' }),
    { id: '4' },
  ];
  expect(reviveList({ format: 1, programs })).toEqual([saved(1), saved(3, { name: '', zip: '' })]);
  const calls = [
    call('full', '2026-11-31'),
    { result: 'sold', day: '2026-11-21' },
    call('full', '2026-11-21'),
  ];
  expect(reviveList({ programs: [{ ...saved(1), calls }] })[0]?.calls).toEqual([call('full', '2026-11-21')]);
});

test('whatever is kept, reading it never throws and never grows without end', () => {
  const nearly = fc.record({
    programs: fc.array(fc.oneof(fc.anything(), fc.record({ id: anyId, note: fc.anything() }))),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (kept) => {
      expect(reviveList(kept).length).toBeLessThanOrEqual(mostKept);
    }),
  );
});

test('every list of ours survives being kept', () => {
  const any = fc.uniqueArray(
    fc.record({
      id: anyId,
      name: fc.string({ maxLength: 80 }),
      zip: anyZip,
      note: anyNote,
      calls: fc.array(anyCall, { maxLength: 5 }),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );
  fc.assert(
    fc.property(any, (list) => {
      expect(reviveList(keptOf(list))).toEqual(list);
    }),
  );
});
