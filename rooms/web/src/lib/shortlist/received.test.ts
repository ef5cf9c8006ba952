import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviveReceived } from './received.ts';
import { call } from './saved.fixture.ts';

test('a shared list comes back with its page as it was', () => {
  const list = [
    { id: 1, zip: '21201', note: 'x', calls: [call('full', '2026-11-21')] },
    { id: 2, zip: '' },
  ];
  expect(reviveReceived(list)).toEqual(list);
});

test('whatever the history holds, nothing throws', () => {
  expect(reviveReceived([{ id: -1 }, { id: 3, zip: 7 }, null])).toEqual([{ id: 3, zip: '' }]);
  fc.assert(fc.property(fc.anything(), (kept) => void reviveReceived(kept)));
});
