import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoint } from './read-point.ts';

test.each([
  ['39.2904, -76.6122', 39.2904, -76.6122],
  ['39.2904,-76.6122', 39.2904, -76.6122],
  ['  "39.141375,-77.203552" ', 39.141375, -77.203552],
  ['0,0', 0, 0],
  ['71.29,-156.79', 71.29, -156.79],
  ['-14.27, -170.7', -14.27, -170.7],
  ['13.44,144.79', 13.44, 144.79],
  // Longitude first.
  ['-76.6122,39.2904', 39.2904, -76.6122],
  ['-156.79,71.29', 71.29, -156.79],
  ['144.79,13.44', 13.44, 144.79],
  ['-170.7,-14.27', -14.27, -170.7],
  ['-66.1,18.46', 18.46, -66.1],
])('%s', (text, lat, lng) => {
  expect(readPoint(text)).toEqual({ lat, lng });
});

test.each([
  '',
  '39.29',
  '39.29 -76.61',
  '39,29,1',
  '91,181',
  '-99,95',
  'a,b',
  '1e2,3',
  'NaN,0',
  '39.29,',
  '3929,0',
])('"%s" is no position', (text) => {
  expect(readPoint(text)).toBeUndefined();
});

test('any position in the United States is read the same in both orders', () => {
  const lat = fc.integer({ min: -15_0000, max: 72_0000 }).map((steps) => steps / 10_000);
  const west = fc.integer({ min: -180_0000, max: -64_0000 });
  const east = fc.integer({ min: 140_0000, max: 180_0000 });
  const lng = fc.oneof(west, east).map((steps) => steps / 10_000);
  fc.assert(
    fc.property(lat, lng, (north, along) => {
      const point = { lat: north, lng: along };
      expect(readPoint(`${north}, ${along}`)).toEqual(point);
      expect(readPoint(`${along}, ${north}`)).toEqual(point);
    }),
  );
});
