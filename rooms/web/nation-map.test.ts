import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeNationMap } from './nation-map.ts';
import { pointOf, spotOf } from './src/lib/map/mercator.ts';
import { type Line, readNation } from './src/lib/map/nation.ts';

const file = makeNationMap();
const nation = readNation(JSON.parse(JSON.stringify(file)))!;

/** Counts how often a line north from a point crosses the outlines: an odd number means land. */
function isLand(lat: number, lng: number): boolean {
  const at = spotOf({ lat, lng });
  let crossings = 0;
  for (const { spots } of nation.outlines) {
    for (let i = 2; i < spots.length; i += 2) {
      const [ax, ay, bx, by] = [spots[i - 2]!, spots[i - 1]!, spots[i]!, spots[i + 1]!];
      if (ax > at.x === bx > at.x) continue;
      if (ay + ((at.x - ax) / (bx - ax)) * (by - ay) < at.y) crossings++;
    }
  }
  return crossings % 2 === 1;
}

test('one file for the whole nation is small', () => {
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(120_000);
});

test.each([
  ['Havre, Montana', 48.55, -109.68],
  ['Baltimore', 39.32, -76.65],
  ['San Juan, Puerto Rico', 18.38, -66.06],
  ['Guam', 13.47, 144.78],
  ['Saipan, Northern Mariana Islands', 15.19, 145.75],
  ['Tutuila, American Samoa', -14.33, -170.75],
  ['Saint Croix, Virgin Islands', 17.735, -64.75],
  ['Honolulu', 21.34, -157.87],
  ['Anchorage', 61.17, -149.85],
  ['Adak, far west', 51.82, -176.62],
  ['Attu, beyond the date line', 52.9, 172.9],
])('%s is land', (_, lat, lng) => {
  expect(isLand(lat, lng)).toBe(true);
});

test.each([
  ['the Gulf', 26, -90],
  ['off Guam', 13.9, 144.9],
  ['Lake Michigan', 43.5, -87],
  ['Saskatchewan', 50.5, -106],
])('%s is not', (_, lat, lng) => {
  expect(isLand(lat, lng)).toBe(false);
});

test('outlines are closed, and every line lies in its box', () => {
  const all: Line[] = [...nation.outlines, ...nation.states, ...nation.counties];
  for (const { spots } of nation.outlines) {
    expect([spots.at(-2), spots.at(-1)]).toEqual([spots[0], spots[1]]);
  }
  for (const { spots, box } of all) {
    expect(spots.length).toBeGreaterThanOrEqual(4);
    for (let i = 0; i < spots.length; i += 2) {
      expect(spots[i]! >= box[0] && spots[i]! <= box[2]).toBe(true);
      expect(spots[i + 1]! >= box[1] && spots[i + 1]! <= box[3]).toBe(true);
    }
  }
});

test('rounding moves no line by more than a step', () => {
  // The four corners at which Utah, Colorado, New Mexico and Arizona meet.
  const corner = spotOf({ lat: 36.999, lng: -109.045 });
  const nearest = Math.min(
    ...nation.states.flatMap(({ spots }) =>
      Array.from({ length: spots.length / 2 }, (_, i) =>
        Math.hypot(spots[2 * i]! - corner.x, spots[2 * i + 1]! - corner.y),
      ),
    ),
  );
  expect(nearest * 360).toBeLessThan(0.005);
  expect(pointOf(corner).lat).toBeCloseTo(36.999, 9);
});

test.each([
  [null],
  ['a page that says there is an error'],
  [{ format: 2, stepsPerDegree: 500, outlines: [], states: [], counties: [] }],
  [{ format: 1, stepsPerDegree: 500, outlines: [] }],
])('a file that is no map of this version is refused: %j', (read) => {
  expect(readNation(read)).toBeUndefined();
});
