import type { Places } from '@waymark/directory';
import { expect, test } from 'vitest';
import { fewPlaces, smallPack } from '#lib/find/small-pack.fixture.ts';
import { nearestTo, whereto } from './gone.ts';

const at = (lat: number) => ({ lat, lng: -76.61, precision: 'address' as const });
const { pack } = smallPack(...[39.3, 39.4, 39.5, 39.6, 39.7].map((lat) => ({ position: at(lat) })));

test('a number is here, moved or gone', () => {
  const redirects = new Map([
    [900, 3],
    [901, 902],
  ]);
  expect(whereto(pack, 3, redirects)).toEqual({ fate: 'here', row: pack.rowOf(3) });
  expect(whereto(pack, 900, redirects)).toEqual({ fate: 'moved', id: 3, row: pack.rowOf(3) });
  expect(whereto(pack, 901, redirects)).toEqual({ fate: 'gone' });
  expect(whereto(pack, 999, redirects)).toEqual({ fate: 'gone' });
});

test('near a program that is gone the nearest are offered, but those the person has', () => {
  expect(nearestTo(pack, fewPlaces, '21201', new Set()).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(nearestTo(pack, fewPlaces, '21201', new Set([1, 3])).map(({ id }) => id)).toEqual([2, 4, 5]);
  expect(nearestTo(pack, fewPlaces, '', new Set())).toEqual([]);
  expect(nearestTo(pack, fewPlaces as Places, '00000', new Set())).toEqual([]);
});
