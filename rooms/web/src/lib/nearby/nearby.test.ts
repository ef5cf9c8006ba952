import { expect, test } from 'vitest';
import { baltimore, maryland, smallPack } from '#lib/find/small-pack.fixture.ts';
import { askNear, countPrograms, questionFor } from './counting.ts';
import { finderWay } from './finder-way.ts';
import { revivePlace } from './revive-place.ts';

const methadone = { group: 'medicine', concept: 'methadone' } as const;
const buprenorphine = { group: 'medicine', concept: 'buprenorphine' } as const;
const counseling = { group: 'care', concept: 'counseling' } as const;

test('the way into the finder names what is wanted, groups together, and no place', () => {
  expect(finderWay([methadone])).toBe('/find?medicine=methadone');
  expect(finderWay([counseling, methadone, buprenorphine])).toBe(
    '/find?care=counseling&medicine=methadone,buprenorphine',
  );
});

test('programs near a place are counted as the finder would show them', () => {
  const { pack } = smallPack(
    { yes: ['SA', 'OP', 'MM'] },
    { yes: ['SA', 'OP', 'MM'], position: { lat: 45, lng: -110, precision: 'address' } },
    { yes: ['SA', 'OP', 'BUM'] },
  );
  const count = (...refs: Parameters<typeof askNear>[1]) => countPrograms(pack, askNear(baltimore, refs));
  expect(count(methadone)).toBe(1);
  expect(count(methadone, buprenorphine)).toBe(2);
  expect(count(counseling)).toBe(0);
});

test('the question for the finder carries the place and what is wanted', () => {
  expect(questionFor(askNear(baltimore, [methadone]))).toEqual([
    ['near', 'Baltimore, MD'],
    ['within', '25'],
    ['medicine', 'methadone'],
  ]);
  expect(questionFor(askNear(maryland, [methadone]))).toEqual([
    ['near', 'MD'],
    ['medicine', 'methadone'],
  ]);
});

test('a kept place is taken when it is one', () => {
  expect(revivePlace(JSON.parse(JSON.stringify(baltimore)))).toEqual(baltimore);
  for (const kept of [undefined, null, 'Baltimore', {}, { ...baltimore, lat: 'north' }])
    expect(revivePlace(kept)).toBeUndefined();
});
