import { expect, test } from 'vitest';
import { countyKey } from './county-key.ts';

test.each([
  ['Cook County', 'Cook', 'cook'],
  ["St. Mary's", 'Saint Marys County', 'saint-marys'],
  ['East Baton Rouge Parish', 'East Baton Rouge', 'east-baton-rouge'],
  ['Matanuska-Susitna Borough', 'matanuska susitna', 'matanuska-susitna'],
  ['Yukon-Koyukuk (CA)', 'Yukon-Koyukuk Census Area', 'yukon-koyukuk'],
  ['City and County of San Francisco', 'San Francisco', 'san-francisco'],
  ['City and Borough of Wrangell', 'Wrangell City and Borough', 'wrangell'],
  ['Anchorage Municipality', 'Anchorage', 'anchorage'],
  ['Doña Ana', 'DONA ANA COUNTY', 'dona-ana'],
  ['Carson City (city)', 'Carson City', 'carson-city'],
  ['Colonial Heights (city', 'City of Colonial Heights', 'colonial-heights-city'],
  ['Baltimore (city)', 'Baltimore City', 'baltimore-city'],
  ['Sainte Genevieve', 'Ste. Genevieve County', 'saint-genevieve'],
])('"%s" is "%s"', (one, other, key) => {
  expect(countyKey(one)).toBe(key);
  expect(countyKey(other)).toBe(key);
});

test('a city that is its own county is not the county around it', () => {
  expect(countyKey('Baltimore (city)')).not.toBe(countyKey('Baltimore County'));
  expect(countyKey('City of Richmond')).not.toBe(countyKey('Richmond'));
});
