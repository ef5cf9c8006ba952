import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, placeLabels, waysAround, waysBeside } from './labels.ts';

const room = { width: 400, height: 300, taken: [], takenPx: 22, most: 10, textScale: 1 };
const named = (text: string, x: number, y: number) => ({ text, ways: waysBeside({ x, y }) });
const widthOf = ({ text }: Label) => text.length * 8;

function boxOf(label: Label) {
  const wide = widthOf(label);
  const left = label.way.x - { start: 0, middle: wide / 2, end: wide }[label.way.anchor];
  return { left, right: left + wide, top: label.way.y - 9, bottom: label.way.y + 9 };
}

test('names never touch each other, the pins or the edges', () => {
  const names = fc.array(
    fc.record({
      text: fc.constantFrom('Havre', 'Chinook', 'Washington', 'Truth or Consequences'),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    }),
    { maxLength: 40 },
  );
  const pins = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
    {
      maxLength: 6,
    },
  );
  let met = 0;
  fc.assert(
    fc.property(names, pins, (drawn, taken) => {
      const placed = placeLabels(
        drawn.map(({ text, x, y }) => named(text, x, y)),
        { ...room, taken },
      );
      expect(placed.length).toBeLessThanOrEqual(room.most);
      const boxes = placed.map(boxOf);
      for (const [at, one] of boxes.entries()) {
        met++;
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(room.width);
        const others = [
          ...boxes.slice(at + 1),
          ...taken.map(({ x, y }) => ({ left: x - 20, right: x + 20, top: y - 20, bottom: y + 20 })),
        ];
        for (const other of others) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
  expect(met).toBeGreaterThan(100);
});

test('the first named has the best place; a name that fits to the left stands there', () => {
  const [first, second] = placeLabels([named('Baltimore', 200, 100), named('Towson', 190, 100)], room);
  expect(first).toMatchObject({ text: 'Baltimore', way: { anchor: 'start' } });
  expect(second).toMatchObject({ text: 'Towson', way: { anchor: 'end' } });
  expect(placeLabels([named('Annapolis', 395, 100)], room)[0]?.way.anchor).toBe('end');
});

test('the place that was searched is named beside the pin that covers it', () => {
  const spot = { x: 200, y: 150 };
  const [own] = placeLabels([{ text: 'Havre, MT', ways: waysAround(spot, 22) }], { ...room, taken: [spot] });
  expect(own?.way).toEqual({ x: 200, y: 184, anchor: 'middle' });
});

test('larger text needs more room', () => {
  const names = [named('Baltimore', 200, 100), named('Towson', 290, 100)];
  expect(placeLabels(names, room)).toHaveLength(2);
  expect(placeLabels(names, { ...room, textScale: 2 }).map(({ text }) => text)).toEqual(['Baltimore']);
});
