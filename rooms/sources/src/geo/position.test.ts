import { join } from 'node:path';
import { distanceMiles } from '@waymark/directory';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { isInUnitedStates } from './extent.ts';
import { loadGazetteer } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import { FAR_MILES, FAR_MILES_ALASKA, settlePosition } from './position.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const settle = (lat: string | number, lng: string | number, zip = '21201', state = 'MD') =>
  settlePosition(
    { lat: String(lat), lng: String(lng), precision: 'address' },
    gazetteer.zip(zip),
    state,
    gazetteer,
  );
const zipCenter = (zip = '21201') => ({
  lat: gazetteer.zip(zip)?.lat,
  lng: gazetteer.zip(zip)?.lng,
  precision: 'zip',
});

test('a position near its ZIP is taken as it is', () => {
  expect(settle(39.3, -76.6)).toEqual({ position: { lat: 39.3, lng: -76.6, precision: 'address' } });
});

test('swapped numbers and a lost minus sign are mended and told', () => {
  const position = { lat: 39.3, lng: -76.6, precision: 'address' };
  expect(settle(-76.6, 39.3)).toEqual({
    position,
    problem: expect.stringContaining('latitude and longitude were swapped'),
  });
  expect(settle(39.3, 76.6)).toEqual({ position, problem: expect.stringContaining('minus sign') });
  expect(settle(76.6, 39.3)).toEqual({
    position,
    problem: expect.stringContaining('swapped and the minus sign'),
  });
});

test.each([
  [0, 0, 'placeholder'],
  ['0.0', '-0', 'placeholder'],
  ['', '', 'not a latitude'],
  ['39.3', 'west', 'not a latitude'],
  ['Infinity', '1', 'not a latitude'],
  [51.5, -0.12, 'outside the United States'],
  [939.3, -76.6, 'outside the United States'],
  [36.9, -70, 'too far to be right'],
  [34.05, -118.24, 'too far to be right'],
])('%s, %s gives way to the center of the ZIP: %s', (lat, lng, problem) => {
  expect(settle(lat, lng)).toEqual({
    position: zipCenter(),
    problem: expect.stringMatching(new RegExp(`${problem}.*: the center of ZIP 21201 is used`)),
  });
});

test('out at sea within the widest reach is still wrong; on land by a center of the same state it is right', () => {
  // 40 miles off Ocean City, Maryland.
  expect(settle(38.35, -74.35, '21842').problem).toMatch('too far to be right');
  // Prescott, Arizona: 32 miles from the center that the table gives for 86305.
  expect(settle(34.564274, -112.48386, '86305', 'AZ')).toEqual({
    position: { lat: 34.564274, lng: -112.48386, precision: 'address' },
  });
});

test('wide areas of Alaska are believed farther out than those of other states', () => {
  const { lat = 0, lng = 0 } = zipCenter('99559');
  const milesNorth = (miles: number) => lat + miles / 69.09;
  expect(settle(milesNorth(FAR_MILES_ALASKA - 5), lng, '99559', 'AK').problem).toBeUndefined();
  expect(settle(milesNorth(FAR_MILES_ALASKA + 5), lng, '99559', 'AK').problem).toMatch('too far');
  expect(settle(39.3 + (FAR_MILES + 5) / 69.09, -76.6).problem).toMatch('too far');
});

test('without a position there is the center of the ZIP; without a usable ZIP there is none', () => {
  expect(settlePosition(undefined, gazetteer.zip('21201'), 'MD', gazetteer)).toEqual({
    position: zipCenter(),
  });
  expect(settlePosition(undefined, undefined, 'MD', gazetteer)).toEqual({
    problem: expect.stringContaining('no position is given'),
  });
  expect(settle(39.3, -76.6, 'unknown')).toEqual({
    position: { lat: 39.3, lng: -76.6, precision: 'address' },
  });
  expect(settle(34.05, -118.24, 'unknown')).toEqual({
    problem: expect.stringContaining('is not in MD: no position is given'),
  });
  expect(settle(0, 0, 'unknown')).toEqual({ problem: expect.stringContaining('no position is given') });
});

test('where only the center of the ZIP is claimed, the table says where that is', () => {
  const claimed = { lat: '39.5', lng: '-76.9', precision: 'zip' as const };
  expect(settlePosition(claimed, gazetteer.zip('21201'), 'MD', gazetteer)).toEqual({ position: zipCenter() });
});

test('a ZIP of another state is believed along the border alone', () => {
  expect(settlePosition(undefined, gazetteer.zip('90001'), 'MD', gazetteer).position).toBeUndefined();
  expect(settle(39.3, -76.6, '90001')).toEqual({ position: { lat: 39.3, lng: -76.6, precision: 'address' } });
  // Delmar lies in Delaware and in Maryland.
  expect(settlePosition(undefined, gazetteer.zip('19940'), 'MD', gazetteer).position).toEqual(
    zipCenter('19940'),
  );
});

test('for any ZIP: a position near it is kept, swapped it is mended, and any numbers at all stay in the country', () => {
  const place = fc.nat({ max: gazetteer.zips.length - 1 }).map((i) => gazetteer.zips[i]!);
  const shift = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(place, shift, shift, (row, north, east) => {
      const point = { lat: row.lat + north, lng: row.lng + east };
      fc.pre(isInUnitedStates(point));
      expect(settle(point.lat, point.lng, row.zip, row.state).position).toEqual({
        ...point,
        precision: 'address',
      });
      const swapped = settle(point.lng, point.lat, row.zip, row.state);
      expect(swapped.problem).toBeDefined();
      expect(swapped.position).toEqual({ ...point, precision: 'address' });
    }),
    { numRuns: 300 },
  );
  const number = fc.oneof(
    fc.double().map(String),
    fc.double({ min: -180, max: 180 }).map(String),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(place, number, number, (row, lat, lng) => {
      const { position } = settle(lat, lng, row.zip, row.state);
      expect(position && isInUnitedStates(position) && distanceMiles(position, row) <= FAR_MILES_ALASKA).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});
