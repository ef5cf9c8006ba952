import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hilbert } from './hilbert.ts';

/** A square of 2^k cells a side whose corner is a multiple of its side. */
const square = fc.integer({ min: 0, max: 6 }).chain((k) => {
  const corner = fc.nat({ max: 2 ** (16 - k) - 1 }).map((n) => n * 2 ** k);
  return fc.record({ side: fc.constant(2 ** k), x: corner, y: corner });
});

test('the curve walks through a square cell by cell before it leaves it', () => {
  fc.assert(
    fc.property(square, ({ side, x, y }) => {
      const cells = Array.from(
        { length: side * side },
        (_, i) => [x + (i % side), y + Math.floor(i / side)] as const,
      );
      const walked = cells.map(([cx, cy]) => ({ cx, cy, d: hilbert(cx, cy) })).sort((a, b) => a.d - b.d);
      for (const [i, { cx, cy, d }] of walked.entries()) {
        const before = walked[i - 1];
        if (!before) continue;
        expect(d).toBe(before.d + 1);
        expect(Math.abs(cx - before.cx) + Math.abs(cy - before.cy)).toBe(1);
      }
    }),
  );
});

test('the curve begins and ends at two corners', () => {
  expect(hilbert(0, 0)).toBe(0);
  expect(hilbert(0xffff, 0)).toBe(2 ** 32 - 1);
});
