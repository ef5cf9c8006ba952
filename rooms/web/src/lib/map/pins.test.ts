import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallPack } from '#lib/find/small-pack.fixture.ts';
import { clusterOf } from './clusters.ts';
import {
  type Pin,
  pinsInView,
  pinsOf,
  pinTowards,
  pinZoom,
  type Site,
  sitesOf,
  staysTogether,
} from './pins.ts';
import { boxOf, NEAREST, nearerTo, pushBy } from './view.ts';

const baltimore = { lat: 39.29, lng: -76.61 };
const placed = fc.array(
  fc.record({
    x: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 4000, noNaN: true })),
    y: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 4000, noNaN: true })),
    item: fc.nat(),
  }),
  { maxLength: 120 },
);

function site(row: number, north = 0, east = 0, precision: Site['precision'] = 'address'): Site {
  return { row, lat: baltimore.lat + north, lng: baltimore.lng + east, precision };
}

test('everything stands under exactly one pin, and no two pins are closer than the gap', () => {
  fc.assert(
    fc.property(placed, fc.integer({ min: 10, max: 80 }), (all, gap) => {
      const clusters = clusterOf(
        all.map((each, at) => ({ ...each, item: at })),
        gap,
      );
      const members = clusters.flatMap((cluster) => cluster.members);
      expect([...members].sort((a, b) => a - b)).toEqual(all.map((_, at) => at));
      for (const [at, one] of clusters.entries()) {
        for (const other of clusters.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(gap - 1e-6);
        // A pin stands near all it stands for.
        for (const member of one.members)
          expect(Math.hypot(all[member]!.x - one.x, all[member]!.y - one.y)).toBeLessThan(3 * gap);
      }
    }),
  );
});

const spread = fc.array(
  fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);
const size = { width: 400, height: 500 };

test('pushing the map changes no pin but those at its edges', () => {
  fc.assert(
    fc.property(spread, fc.integer({ min: -200, max: 200 }), (offsets, east) => {
      const pins = pinsOf(
        offsets.map(([n, e], row) => site(row, n, e)),
        8,
      );
      const view = { ...baltimore, zoom: 8.3 };
      const before = pinsInView(pins, 8, view, size);
      const after = pinsInView(pins, 8, pushBy(view, east, 0), size);
      for (const pin of before) {
        const x = pin.x + east;
        if (x < 1 || x > size.width - 1) continue;
        const same = after.find(({ key }) => key === pin.key)!;
        expect(same.x).toBeCloseTo(x, 3);
        expect(same.sites).toEqual(pin.sites);
      }
    }),
  );
});

test('the pins in view stand for the programs in view, give or take those at the edges', () => {
  const sites = Array.from({ length: 40 }, (_, row) =>
    site(row, ((row * 7) % 40) / 40 - 0.5, ((row * 13) % 40) / 40 - 0.5),
  );
  const view = { ...baltimore, zoom: 8 };
  const inView = pinsInView(pinsOf(sites, 8), 8, view, size).flatMap((pin) => pin.sites);
  const { south, north, west, east } = boxOf(view, size);
  const inBox = sites.filter(({ lat, lng }) => lat >= south && lat <= north && lng >= west && lng <= east);
  expect(inView).toHaveLength(inBox.length);
});

test('what a pin is drawn as says how well the spot is known', () => {
  const kind = (...sites: Site[]) => pinsOf(sites, 8).map((pin) => pin.kind);
  expect(kind(site(1))).toEqual(['address']);
  expect(kind(site(1, 0, 0, 'approximate'))).toEqual(['approximate']);
  expect(kind(site(1, 0, 0, 'zip'))).toEqual(['zip']);
  expect(kind(site(1, 0, 0, 'zip'), site(2, 0, 0, 'zip'))).toEqual(['zip']);
  expect(kind(site(1, 0, 0, 'zip'), site(2))).toEqual(['group']);
  expect(kind(site(1), site(2))).toEqual(['group']);
  expect(kind(site(1), site(2, 1, 1))).toEqual(['address', 'address']);
});

test('choosing a group takes it apart, unless its programs share a spot', () => {
  fc.assert(
    fc.property(spread, (offsets) => {
      const sites = offsets.map(([n, e], row) => site(row, n / 30, e / 30));
      let view = { ...baltimore, zoom: 7 };
      for (let taps = 0; taps < 12; taps++) {
        const pins = pinsOf(sites, pinZoom(view.zoom));
        const group = pins.find((pin) => pin.kind === 'group' && !staysTogether(pin, NEAREST));
        if (!group) return;
        view = nearerTo(view, group.sites, size);
      }
      expect(pinZoom(view.zoom)).toBe(NEAREST);
    }),
  );
  const [together] = pinsOf([site(1), site(2)], 5);
  expect(staysTogether(together!, NEAREST)).toBe(true);
});

test('programs without a position have no pin', () => {
  const { pack } = smallPack({}, { position: undefined as never });
  expect(sitesOf(pack, [0, 1])).toHaveLength(1);
});

test('arrows lead to the next pin that way, and stop at the edge', () => {
  const at = (key: string, x: number, y: number) => ({ key, x, y }) as Pin;
  const pins = [
    at('north', 100, 10),
    at('middle', 100, 100),
    at('east', 180, 110),
    at('far east', 300, 100),
    at('south', 90, 200),
  ];
  const from = pins[1]!;
  expect(pinTowards(pins, from, 'ArrowUp')?.key).toBe('north');
  expect(pinTowards(pins, from, 'ArrowDown')?.key).toBe('south');
  expect(pinTowards(pins, from, 'ArrowRight')?.key).toBe('east');
  expect(pinTowards(pins, from, 'ArrowLeft')).toBeUndefined();
  expect(pinTowards(pins, pins[2]!, 'ArrowRight')?.key).toBe('far east');
});
