import { distanceMiles, type Point } from '@waymark/directory';
import { expect, test } from 'vitest';
import { drawFrom } from '../draw.ts';
import { drawDisplacements } from './world.ts';

const draw = drawFrom(11);
const points: Point[] = Array.from({ length: 60 }, () => ({
  lat: 20 + 30 * draw.fraction(),
  lng: -160 + 90 * draw.fraction(),
}));
const displacements = drawDisplacements(points, 5);

test('a copy keeps every distance of the nation', () => {
  for (const displace of displacements) {
    for (const [i, a] of points.entries()) {
      const b = points[(i * 7 + 1) % points.length]!;
      expect(distanceMiles(displace(a), displace(b))).toBeCloseTo(distanceMiles(a, b), 6);
    }
  }
});

test('copies lie in different places', () => {
  const places = displacements.map((displace) => displace(points[0]!));
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) expect(distanceMiles(a, b)).toBeGreaterThan(1);
});
