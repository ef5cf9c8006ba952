import { expect, test } from 'vitest';
import { reviveFavourites } from './favourite.ts';

test('kept meetings are taken once each, and what is none is left out', () => {
  const kept = [
    { id: 1, name: 'Harbor Group', more: true },
    { id: 1, name: 'again' },
    null,
    { id: '2' },
    { id: 0.5, name: 'x' },
  ];
  expect(reviveFavourites(kept)).toEqual([{ id: 1, name: 'Harbor Group' }]);
  for (const broken of [undefined, null, 'x', {}]) expect(reviveFavourites(broken)).toEqual([]);
});
