import { distanceMiles } from '@waymark/directory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LAT, pointOf, spotOf } from './mercator.ts';
import { circle, ringMiles } from './rings.ts';
import { coversView, sheetFor } from './sheet.ts';
import {
  boxOf,
  fit,
  isApart,
  isView,
  milesPerPx,
  NEAREST,
  nearerTo,
  pixelOf,
  pushBy,
  STREET_NEAREST,
  within,
  zoomBy,
} from './view.ts';

const lat = fc.double({ min: -60, max: 75, noNaN: true });
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const point = fc.record({ lat, lng });
const zoom = fc.double({ min: 3, max: NEAREST, noNaN: true });
const view = fc.record({ lat, lng, zoom });
/** So far from the poles that the edge of the map is never met. */
const inland = view.map((at) => ({ ...at, lat: at.lat / 2, zoom: Math.max(at.zoom, 5) }));
const frame = fc.record({
  width: fc.integer({ min: 280, max: 900 }),
  height: fc.integer({ min: 280, max: 900 }),
});
const fc100 = { numRuns: 200 };

test('the flat map and back', () => {
  fc.assert(
    fc.property(point, (at) => {
      const back = pointOf(spotOf(at));
      expect(back.lat).toBeCloseTo(at.lat, 9);
      expect(back.lng).toBeCloseTo(at.lng, 9);
    }),
    fc100,
  );
});

test('the middle of the view is the middle of the frame, also across the date line', () => {
  const samoa = { lat: -14.3, lng: -170.7, zoom: 4 };
  const size = { width: 400, height: 300 };
  expect(pixelOf(samoa, size, samoa)).toEqual({ x: 200, y: 150 });
  // Fiji lies to the west although its longitude is the larger number.
  expect(pixelOf(samoa, size, { lat: -17.7, lng: 178 }).x).toBeLessThan(200);
});

test('pushing moves what is seen by as many pixels', () => {
  fc.assert(
    fc.property(
      view,
      frame,
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: -300, max: 300 }),
      (at, size, east, south) => {
        const pushed = pushBy(at, east, south);
        const { x, y } = pixelOf(pushed, size, at);
        expect(x).toBeCloseTo(size.width / 2 + east, 3);
        expect(y).toBeCloseTo(size.height / 2 + south, 3);
      },
    ),
    fc100,
  );
});

test('zooming keeps what lies under the fingers', () => {
  fc.assert(
    fc.property(
      inland,
      frame,
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, size, steps, share) => {
        const around = { x: size.width * share, y: size.height * (1 - share) };
        const kept = pushBy(at, size.width / 2 - around.x, size.height / 2 - around.y);
        const { x, y } = pixelOf(zoomBy(at, size, steps, { around }), size, kept);
        expect(x).toBeCloseTo(around.x, 2);
        expect(y).toBeCloseTo(around.y, 2);
      },
    ),
    fc100,
  );
});

test('the box of a view holds exactly what is in the frame', () => {
  fc.assert(
    fc.property(view, frame, point, (at, size, other) => {
      const { south, west, north, east } = boxOf(at, size);
      const { x, y } = pixelOf(at, size, other);
      const inFrame = x >= 0 && x <= size.width && y >= 0 && y <= size.height;
      const inBox =
        other.lat >= south &&
        other.lat <= north &&
        [-360, 0, 360].some((turn) => other.lng + turn >= west && other.lng + turn <= east);
      expect(inBox).toBe(inFrame);
    }),
    fc100,
  );
});

test('a fitting view shows every point, with room around', () => {
  fc.assert(
    fc.property(
      point,
      fc.array(
        fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })),
        { minLength: 1, maxLength: 8 },
      ),
      frame,
      (middle, offsets, size) => {
        const points = offsets.map(([north, east]) => ({ lat: middle.lat + north, lng: middle.lng + east }));
        const fitting = fit(points, size)!;
        for (const each of points) {
          const { x, y } = pixelOf(fitting, size, each);
          expect(x).toBeGreaterThan(39);
          expect(x).toBeLessThan(size.width - 39);
          expect(y).toBeGreaterThan(39);
          expect(y).toBeLessThan(size.height - 39);
        }
      },
    ),
    fc100,
  );
  expect(fit([], { width: 300, height: 300 })).toBeUndefined();
});

test('a view stays on the map, and what comes back from history is a view or nothing', () => {
  expect(within({ lat: 99, lng: 540, zoom: 99 })).toEqual({ lat: MOST_LAT, lng: -180, zoom: STREET_NEAREST });
  expect(within({ lat: 39, lng: -76, zoom: 15 }, NEAREST).zoom).toBe(NEAREST);
  expect(isView({ lat: 39, lng: -76, zoom: 9 })).toBe(true);
  for (const kept of [
    undefined,
    null,
    'here',
    {},
    { lat: 39, lng: -76 },
    { lat: 39, lng: '-76', zoom: 9 },
    { lat: Number.NaN, lng: 0, zoom: 1 },
  ])
    expect(isView(kept)).toBe(false);
});

test('another search is offered once the map has left the one before', () => {
  const size = { width: 400, height: 400 };
  const start = { lat: 39.3, lng: -76.6, zoom: 9 };
  expect(isApart(start, start, size)).toBe(false);
  expect(isApart(pushBy(start, 100, 0), start, size)).toBe(false);
  expect(isApart(pushBy(start, 150, 0), start, size)).toBe(true);
  expect(isApart(zoomBy(start, size, 1), start, size)).toBe(false);
  expect(isApart(zoomBy(start, size, -2), start, size)).toBe(true);
});

test('going nearer to programs always goes nearer', () => {
  const at = { lat: 39.3, lng: -76.6, zoom: 9 };
  const wide = [
    { lat: 39, lng: -77 },
    { lat: 40, lng: -76 },
  ];
  expect(nearerTo(at, wide, { width: 400, height: 400 }).zoom).toBe(10);
  expect(nearerTo({ ...at, zoom: NEAREST }, wide, { width: 400, height: 400 }).zoom).toBe(NEAREST);
});

describe('rings', () => {
  test('are as many miles from their middle as they say', () => {
    fc.assert(
      fc.property(point, fc.constantFrom(1, 25, 500), (middle, miles) => {
        const ring = circle(middle, miles);
        for (const each of ring) expect(distanceMiles(middle, each)).toBeCloseTo(miles, 4);
        expect(ring[0]!.lat).toBeGreaterThan(middle.lat);
        expect(ring[18]!.lng).toBeGreaterThan(middle.lng);
      }),
      fc100,
    );
  });

  test('are few, and worth their room', () => {
    fc.assert(
      fc.property(view, frame, (at, size) => {
        const miles = ringMiles(at, at, size);
        expect(miles.length).toBeLessThanOrEqual(3);
        expect([...miles].sort((a, b) => a - b)).toEqual(miles);
        for (const each of miles) expect(each / milesPerPx(at)).toBeGreaterThanOrEqual(44);
      }),
      fc100,
    );
    expect(
      ringMiles({ lat: 39.3, lng: -76.6 }, { lat: 39.3, lng: -76.6, zoom: 8 }, { width: 400, height: 400 }),
    ).toEqual([10, 25]);
  });
});

test('a sheet that is drawn covers small movements, and no more than it holds', () => {
  fc.assert(
    fc.property(view, frame, (at, size) => {
      const drawn = sheetFor(at, size);
      expect(coversView(drawn, at, size)).toBe(true);
      expect(coversView(drawn, pushBy(at, size.width / 2, -size.height / 2), size)).toBe(true);
      expect(coversView(drawn, pushBy(at, size.width, 0), size)).toBe(false);
      expect(coversView(drawn, { ...at, zoom: at.zoom + 0.7 }, size)).toBe(false);
      expect(coversView(drawn, { ...at, zoom: at.zoom - 0.7 }, size)).toBe(false);
    }),
    fc100,
  );
});
