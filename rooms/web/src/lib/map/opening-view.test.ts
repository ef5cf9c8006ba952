import { expect, test } from 'vitest';
import { nothingAsked } from '#lib/find/asked.ts';
import { baltimore, maryland } from '#lib/find/small-pack.fixture.ts';
import { toQuery } from '../find/asked.ts';
import { areaAsked } from './area.ts';
import { middleOf, openingView, whereKey } from './opening-view.ts';
import type { Site } from './pins.ts';
import { boxOf, milesPerPx } from './view.ts';

const size = { width: 400, height: 400 };
const site = (north: number, east: number): Site => ({
  row: 0,
  lat: baltimore.lat + north,
  lng: baltimore.lng + east,
  precision: 'address',
});
const near = { place: baltimore, within: 25 };

test('opens on the place and all that was found around it', () => {
  const view = openingView(near, [site(0.3, 0), site(0, -0.3)], [], size)!;
  const { south, north, west, east } = boxOf(view, size);
  expect(north).toBeGreaterThan(39.59);
  expect(west).toBeLessThan(-76.91);
  expect(south).toBeLessThan(39.29);
  expect(east).toBeGreaterThan(-76.61);
});

test('nothing found: opens as wide as was searched', () => {
  const view = openingView(near, [], [], size)!;
  const miles = milesPerPx(view) * size.width;
  expect(miles).toBeGreaterThan(50);
  expect(miles).toBeLessThan(70);
});

test('without a limit, opens on the top of the list instead of on the whole country', () => {
  const view = openingView(
    { place: baltimore, within: 'any' },
    [site(0.1, 0.1), site(0, -45)],
    [site(0.1, 0.1)],
    size,
  )!;
  expect(view.zoom).toBeGreaterThan(8);
});

test('a state opens on its programs, or on its middle; the nation on its mainland', () => {
  const state = { place: maryland, within: 25 };
  expect(openingView(state, [site(0.5, 0.5), site(-0.5, -0.5)], [], size)!.lat).toBeCloseTo(39.29, 1);
  expect(openingView(state, [], [], size)).toMatchObject({ zoom: 6 });
  const nation = boxOf(openingView({ within: 25 }, [], [], size)!, size);
  expect(nation.west).toBeLessThan(-124);
  expect(nation.east).toBeGreaterThan(-67);
  expect(middleOf({ place: maryland })).toBeUndefined();
});

test('other wishes keep the map where it is, another place or radius does not', () => {
  const asked = { ...nothingAsked, ...near };
  expect(whereKey({ ...asked, concepts: { pay: ['medicaid'] }, show: 50 } as typeof asked)).toBe(
    whereKey(asked),
  );
  expect(whereKey({ ...asked, within: 50 })).not.toBe(whereKey(asked));
  expect(whereKey(nothingAsked)).not.toBe(whereKey(asked));
});

test('searching an area asks around its middle, as far as the map reaches, and keeps every wish', () => {
  const asked = {
    ...nothingAsked,
    ...near,
    searched: true,
    text: 'hope',
    concepts: { pay: ['medicaid'] },
    show: 75,
  };
  const next = areaAsked(asked, { lat: 48.55123, lng: -109.68456, zoom: 8 }, size);
  expect(next).toMatchObject({ searched: true, text: 'hope', concepts: { pay: ['medicaid'] }, within: 50 });
  expect(toQuery(next).near).toEqual({ lat: 48.551, lng: -109.685 });
  expect(areaAsked(asked, { ...baltimore, zoom: 2 }, size).within).toBe('any');
});
