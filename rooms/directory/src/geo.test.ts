import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, chord2OfMiles, distanceMiles, EARTH_MILES, milesOfChord2, unitVector } from './geo.ts';
import type { Point } from './listing.ts';

const baltimore = { lat: 39.2904, lng: -76.6122 };
const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The point at this distance and bearing. */
function away({ lat, lng }: Point, miles: number, bearing: number): Point {
  const [p, t, d] = [(lat * Math.PI) / 180, (bearing * Math.PI) / 180, miles / EARTH_MILES];
  const to = Math.asin(
    Math.max(-1, Math.min(1, Math.sin(p) * Math.cos(d) + Math.cos(p) * Math.sin(d) * Math.cos(t))),
  );
  const east = Math.atan2(Math.sin(t) * Math.sin(d) * Math.cos(p), Math.cos(d) - Math.sin(p) * Math.sin(to));
  return { lat: (to * 180) / Math.PI, lng: lng + (east * 180) / Math.PI };
}

describe('miles between two points', () => {
  test.each<[string, Point, Point, number]>([
    ['Baltimore to Washington', baltimore, { lat: 38.9072, lng: -77.0369 }, 35.0],
    ['New York to Los Angeles', { lat: 40.7128, lng: -74.006 }, { lat: 34.0522, lng: -118.2437 }, 2445.6],
    ['across the date line', { lat: 52, lng: 179.5 }, { lat: 52, lng: -179.5 }, 42.5],
    ['pole to pole', { lat: 90, lng: 0 }, { lat: -90, lng: 77 }, Math.PI * EARTH_MILES],
    ['nowhere', baltimore, baltimore, 0],
  ])('%s', (_, a, b, miles) => {
    expect(distanceMiles(a, b)).toBeCloseTo(miles, 0);
    expect(distanceMiles(b, a)).toBe(distanceMiles(a, b));
  });

  test('are those that chords give', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const [u, v] = [unitVector(a), unitVector(b)];
        const chord2 = u.reduce((sum, each, i) => sum + (each - v[i]!) ** 2, 0);
        const miles = distanceMiles(a, b);
        fc.pre(miles < 12_000);
        expect(milesOfChord2(chord2)).toBeCloseTo(miles, 6);
        expect(milesOfChord2(chord2OfMiles(miles))).toBeCloseTo(miles, 6);
      }),
    );
  });

  test('from half way around the earth on hold everything', () => {
    const half = Math.PI * EARTH_MILES;
    expect(chord2OfMiles(half * 0.999)).toBeLessThan(4);
    expect(chord2OfMiles(half + 0.001)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the box around a circle', () => {
  const holds = (center: Point, miles: number, point: Point) => {
    const { south, west, north, east } = boxAround(center, miles);
    const slack = 1e-9;
    const turns = [-360, 0, 360].map((turn) => point.lng + turn);
    const between = turns.some((lng) => lng >= west - slack && lng <= east + slack);
    return point.lat >= south - slack && point.lat <= north + slack && between;
  };

  test.each<[string, Point]>([
    ['in Baltimore', baltimore],
    ['beside the date line', { lat: 51.97, lng: 179.99 }],
    ['at the date line', { lat: -14.27, lng: -180 }],
    ['close to the north pole', { lat: 89.9, lng: 30 }],
    ['at the south pole', { lat: -90, lng: 0 }],
  ])('holds the circle %s', (_, center) => {
    for (const miles of [0.1, 5, 25, 300, 3_000, 6_300, 12_500]) {
      for (let bearing = 0; bearing < 360; bearing += 3) {
        for (const part of [0, 0.5, 1]) {
          const point = away(center, part * Math.min(miles, 12_400), bearing);
          const lng = ((((point.lng + 180) % 360) + 360) % 360) - 180;
          expect(holds(center, miles, { lat: point.lat, lng })).toBe(true);
        }
      }
    }
  });

  test('holds any circle', () => {
    const bearing = fc.double({ min: 0, max: 360, noNaN: true });
    const radius = fc.double({ min: 0.01, max: 12_400, noNaN: true });
    fc.assert(
      fc.property(anywhere, radius, bearing, (center, miles, direction) => {
        expect(holds(center, miles, away(center, miles, direction))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is no larger than it must be', () => {
    const { south, west, north, east } = boxAround(baltimore, 25);
    for (const [lat, lng] of [
      [north, baltimore.lng],
      [south, baltimore.lng],
    ] as const) {
      expect(distanceMiles(baltimore, { lat, lng })).toBeCloseTo(25, 3);
    }
    for (const lng of [west, east]) {
      expect(distanceMiles(baltimore, { ...baltimore, lng })).toBeGreaterThanOrEqual(25);
      expect(distanceMiles(baltimore, { ...baltimore, lng })).toBeLessThan(25.1);
    }
  });
});
