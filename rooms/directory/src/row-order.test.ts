import { expect, test } from 'vitest';
import type { Position } from './listing.ts';
import { inRowOrder } from './row-order.ts';

const at = (lat: number, lng: number): { position: Position } => ({
  position: { lat, lng, precision: 'address' },
});

test('rows close on the ground stand together, one spot by name, those without a position last', () => {
  const rows = [
    { name: 'Nowhere B' },
    { name: 'Guam', ...at(13.44, 144.79) },
    { name: 'Baltimore B', ...at(39.29, -76.61) },
    { name: 'Nowhere A' },
    { name: 'Annapolis', ...at(38.98, -76.49) },
    { name: 'Baltimore A', ...at(39.29, -76.61) },
  ];
  const names = inRowOrder(rows).map(({ name }) => name);
  const together = ['Annapolis', 'Baltimore A', 'Baltimore B'];
  expect(names.slice(-2)).toEqual(['Nowhere A', 'Nowhere B']);
  expect(names.filter((name) => together.includes(name)).join()).toContain('Baltimore A,Baltimore B');
  const places = together.map((name) => names.indexOf(name));
  expect(Math.max(...places) - Math.min(...places)).toBe(2);
  expect(rows[0]!.name).toBe('Nowhere B');
});

test('the corners of the earth have their place', () => {
  const corners = [at(90, 180), at(-90, -180), at(90, -180), at(-90, 180)].map((place, i) => ({
    name: `${i}`,
    ...place,
  }));
  expect(inRowOrder(corners).map(({ name }) => name)).toEqual(['1', '2', '0', '3']);
});
