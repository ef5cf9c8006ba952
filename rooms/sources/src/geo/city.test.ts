import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cityKey, correctCity, isNearCity, isNearSpelling } from './city.ts';
import { loadGazetteer } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const correct = (city: string, zip: string, state = 'CA') =>
  correctCity(city, state, gazetteer.zip(zip), undefined, gazetteer);

test('cities are compared by what two spellings share', () => {
  expect(cityKey(' St. Paul ')).toBe(cityKey('Saint Paul'));
  expect(cityKey('MT. SHASTA')).toBe(cityKey('Mount Shasta'));
  expect(cityKey('Cañon City')).toBe('canon city');
  expect(cityKey('Coeur d’Alene')).toBe(cityKey("Coeur d'Alene"));
});

test.each([
  ['Freemont', '94538', 'Fremont'],
  ['Ponoma', '91767', 'Pomona'],
  ['Los', '90036', 'Los Angeles'],
  ['Elk Grove, Orangevale', '95758', 'Elk Grove'],
  ['South San Fracisco', '94080', 'South San Francisco'],
])('%s in %s means %s', (city, zip, meant) => {
  expect(correct(city, zip)).toBe(meant);
});

test('what is a city of the state stays, whatever its ZIP says, and what is like none stays too', () => {
  expect(correct('Woodland Hills', '90036')).toBeUndefined();
  expect(correct('Somewhere Else', '90036')).toBeUndefined();
  expect(correct('Lo', '90036')).toBeUndefined();
  expect(correct('Freemont', '02139')).toBeUndefined();
  expect(correctCity('Freemont', 'CA', undefined, undefined, gazetteer)).toBeUndefined();
});

test('a point is near a city by any center of that name in that state', () => {
  const malibu = { lat: 34.0368, lng: -118.6862 };
  expect(isNearCity(malibu, 'MALIBU', 'CA', 10, gazetteer)).toBe(true);
  expect(isNearCity(malibu, 'Malibu', 'WA', 10, gazetteer)).toBe(false);
  expect(isNearCity(malibu, 'Ramona', 'CA', 20, gazetteer)).toBe(false);
});

test('near spellings differ in so many letters, no more', () => {
  expect(isNearSpelling('ponoma', 'pomona', 2)).toBe(true);
  expect(isNearSpelling('ponoma', 'pomona', 1)).toBe(false);
  expect(isNearSpelling('', 'ab', 2)).toBe(true);
  expect(isNearSpelling('', 'abc', 2)).toBe(false);
});
