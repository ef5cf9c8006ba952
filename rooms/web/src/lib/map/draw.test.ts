import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawAreas, drawLines, type Sheet } from './draw.ts';
import type { Line } from './nation.ts';

/** A quarter of the world, a thousand pixels wide. */
const sheet: Sheet = { x: 0.25, y: 0.25, width: 0.25, height: 0.25, px: 4000 };

function lineOf(points: readonly (readonly [number, number])[]): Line {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    spots: Float64Array.from(points.flat()),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

const share = fc.integer({ min: 0, max: 997 }).map((parts) => parts / 997);
const spots = fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 12 });

/** The corners of each piece of a path. */
function piecesOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) =>
      piece
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(' ').map(Number) as [number, number]),
    );
}

function isInside(pieces: readonly (readonly [number, number])[][], x: number, y: number): boolean {
  let odd = false;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const [ax, ay] = piece[i]!;
      const [bx, by] = piece[(i + 1) % piece.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

test('an area that is cut off at the edges covers the same points of the sheet', () => {
  let met = 0;
  fc.assert(
    fc.property(spots, share, share, (ring, right, down) => {
      const whole = [
        ring.map(([x, y]): [number, number] => [(x - sheet.x) * sheet.px, (y - sheet.y) * sheet.px]),
      ];
      const cutOff = piecesOf(drawAreas([lineOf(ring)], sheet));
      const [x, y] = [right * 1000, down * 1000];
      // Corners closer than a pixel are left out: points beside a line may change sides.
      const nearby = [-2, 2].flatMap((dx) => [-2, 2].map((dy) => isInside(whole, x + dx, y + dy)));
      if (new Set(nearby).size > 1 || x < 2 || y < 2 || x > 998 || y > 998) return;
      expect(isInside(cutOff, x, y)).toBe(nearby[0]);
      if (nearby[0]) met++;
    }),
    { numRuns: 1000 },
  );
  expect(met).toBeGreaterThan(50);
});

test('what is cut off lies on the sheet', () => {
  fc.assert(
    fc.property(spots, (ring) => {
      for (const [x, y] of piecesOf(drawAreas([lineOf(ring)], sheet)).flat()) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1000);
      }
    }),
  );
});

test('every part of a line that crosses the sheet is drawn, and nothing that passes it by', () => {
  const across = lineOf([
    [0.1, 0.3],
    [0.3, 0.3],
    [0.4, 0.3],
    [0.7, 0.3],
    [0.7, 0.1],
    [0.3, 0.1],
    [0.3, 0.26],
  ]);
  expect(drawLines([across], sheet)).toBe('M-600 200L200 200L600 200L1800 200M200 -600L200 40');
  expect(
    drawLines(
      [
        lineOf([
          [0.6, 0.6],
          [0.9, 0.9],
        ]),
      ],
      sheet,
    ),
  ).toBe('');
});

test('points that nobody could tell apart are left out, never the last one', () => {
  const dense = Array.from({ length: 101 }, (_, i) => [0.3 + i / 100_000, 0.3] as const);
  const drawn = piecesOf(drawLines([lineOf(dense)], sheet))[0]!;
  expect(drawn.length).toBeLessThan(8);
  expect(drawn.at(-1)).toEqual([204, 200]);
});

test('the islands beyond the date line are drawn beside those before it', () => {
  const farEast: Sheet = { x: 0.98, y: 0.4, width: 0.04, height: 0.04, px: 1000 };
  const before = lineOf([
    [0.985, 0.41],
    [0.99, 0.42],
  ]);
  const beyond = lineOf([
    [0.01, 0.41],
    [0.015, 0.42],
  ]);
  expect(drawLines([before], farEast)).toBe('M5 10L10 20');
  expect(drawLines([beyond], farEast)).toBe('M30 10L35 20');
});
