import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePlaces } from './encode.ts';
import { listPlaces, table } from './fixtures/random-tables.ts';
import { keyOf } from './fold.ts';
import { openPlaces } from './open.ts';

const world = { south: -90, west: -180, north: 90, east: 180 };
const boxes = fc
  .tuple(
    fc.double({ min: -20, max: 72, noNaN: true }),
    fc.double({ min: -200, max: -60, noNaN: true }),
    fc.double({ min: 0, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 180, noNaN: true }),
  )
  .map(([south, west, high, wide]) => ({ south, west, north: south + high, east: west + wide }));

test('names every city of a table once, each where its own place is, the largest first', () => {
  fc.assert(
    fc.property(table, (it) => {
      const places = openPlaces(encodePlaces(it));
      const found = places.citiesIn(world, 1000);
      const known = new Map(listPlaces(it).cities.map(({ key, state, size }) => [`${key} ${state}`, size]));
      expect(new Map(found.map(({ name, state, zips }) => [`${keyOf(name)} ${state}`, zips]))).toEqual(known);
      expect(found).toHaveLength(known.size);
      for (const [at, { zips }] of found.entries())
        expect(zips).toBeLessThanOrEqual(found[at - 1]?.zips ?? zips);
      for (const { name, state, lat, lng } of found) {
        const answer = places.resolve(`${name}, ${state}`);
        expect(answer.ok && answer.place).toMatchObject({ lat, lng });
      }
    }),
  );
});

test('finds in a box the first of those that lie in it', () => {
  let met = 0;
  fc.assert(
    fc.property(table, boxes, fc.integer({ min: 0, max: 6 }), (it, box, limit) => {
      const places = openPlaces(encodePlaces(it));
      const inside = places
        .citiesIn(world, 1000)
        .filter(({ lat }) => lat >= box.south && lat <= box.north)
        .filter(({ lng }) => [-360, 0, 360].some((turn) => lng + turn >= box.west && lng + turn <= box.east));
      expect(places.citiesIn(box, limit)).toEqual(inside.slice(0, limit));
      met += Math.min(inside.length, limit);
    }),
  );
  expect(met).toBeGreaterThan(0);
});
