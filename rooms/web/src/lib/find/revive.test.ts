import { search } from '@waymark/directory';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, moveTo, nothingAsked, toQuery } from './asked.ts';
import { revive } from './revive.ts';
import { baltimore, smallPack } from './small-pack.fixture.ts';

const asked = choose(moveTo({ ...nothingAsked, searched: true }, baltimore), 'medicine', 'methadone');

test('a kept question comes back as it was', () => {
  expect(revive(asked)).toEqual(asked);
});

test('choices that an older release knew are left out', () => {
  const older = { ...asked, concepts: { medicine: ['methadone', 'snake-oil'], gone: ['x'], pay: 'free' } };
  expect(revive(older)).toEqual(asked);
});

test('what is no question is none', () => {
  for (const kept of [
    undefined,
    null,
    'methadone',
    7,
    { ...asked, within: 'far' },
    { ...asked, place: 'Baltimore' },
  ]) {
    expect(revive(kept)).toBeUndefined();
  }
});

test('whatever is kept, the search never throws on it', () => {
  const { pack } = smallPack({});
  const anything = fc.record({
    ...Object.fromEntries(Object.keys(asked).map((key) => [key, fc.anything()])),
  });
  const nearly = anything.map((odd) => ({ ...asked, concepts: odd['concepts'], text: odd['text'] }));
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (kept) => {
      const found = revive(kept);
      if (found) search(pack, toQuery(found));
    }),
  );
});
