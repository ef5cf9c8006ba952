import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { baltimore, smallPack } from '#lib/find/small-pack.fixture.ts';
import { pinWords, summaryWords } from './map-words.ts';
import { pinsOf, sitesOf } from './pins.ts';
import { compassOf, summaryOf } from './summary.ts';

const at = (north: number, east: number, precision: 'address' | 'approximate' | 'zip' = 'address') => ({
  position: { lat: 39.29 + north, lng: -76.61 + east, precision },
});
const { pack } = smallPack(
  { name: 'Harbor Health', ...at(0.01, 0) },
  { name: 'North House', ...at(0.2, 0.01) },
  { name: 'Norther House', ...at(0.25, -0.01), city: 'Towson' },
  { name: 'Northest House', ...at(0.3, 0.02, 'zip'), city: 'Towson' },
  { name: 'East House', ...at(0, 0.2, 'approximate') },
  { name: 'Only a ZIP', ...at(0, 0, 'zip') },
);
// Rows of a pack are not in the order they were given in.
const rowsOf = (...ids: number[]) => ids.map((id) => pack.rowOf(id)!);
const sites = sitesOf(pack, rowsOf(1, 2, 3, 4, 5, 6));
const words = (near: typeof baltimore | undefined, of = sites, farther = 0) =>
  summaryWords(pack, summaryOf(pack, of, near), farther);

test('the map in words: how many, how near, which way', () => {
  expect(words(baltimore)).toBe(
    '6 programs on the map. 2 are within 5 miles. The nearest is Harbor Health, less than 1 mile. Most are to the north. Of 2 only the ZIP area is known.',
  );
  expect(words(undefined)).toBe(
    '6 programs on the map. The most are in Baltimore, MD (4) and Towson, MD (2). Of 2 only the ZIP area is known.',
  );
  expect(words(baltimore, [], 3)).toBe('No program in the area you searched. 3 more are farther away.');
  expect(words(baltimore, sitesOf(pack, rowsOf(1)))).toBe(
    '1 program on the map. The nearest is Harbor Health, less than 1 mile.',
  );
});

test('the map in Spanish words', () => {
  inLanguage('es', () => {
    expect(words(baltimore)).toContain('2 están a 5 millas o menos.');
    expect(words(baltimore)).toContain('La mayoría está al norte.');
  });
});

test('a pin says what it stands for and how well its spot is known', () => {
  const named = (...ids: number[]) => {
    const [pin] = pinsOf(sitesOf(pack, rowsOf(...ids)), 5);
    return pinWords(pack, pin!, baltimore);
  };
  expect(named(1)).toBe('Harbor Health, Baltimore, MD, less than 1 mile');
  expect(named(5)).toBe('East House, Baltimore, MD, about 11 miles. The spot may be off by a few miles.');
  expect(named(6)).toBe('1 program, Baltimore, MD. Only its ZIP area is known.');
  expect(named(1, 2)).toBe('2 programs around Baltimore, MD. Choose to go nearer.');
  expect(named(1, 1)).toBe('2 programs in one spot, Baltimore, MD');
});

test.each([
  ['north', 40, -76.61],
  ['south', 38, -76.61],
  ['east', 39.29, -75],
  ['west', 39.29, -78],
] as const)('%s', (compass, lat, lng) => {
  expect(compassOf(baltimore, { lat, lng })).toBe(compass);
});

test('east of the date line is west of it', () => {
  expect(compassOf({ lat: 51.9, lng: -179.9 }, { lat: 51.9, lng: 179.9 })).toBe('west');
});
