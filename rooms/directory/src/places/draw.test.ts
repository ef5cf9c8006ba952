import { describe, expect, it } from 'vitest';
import { countyLabel, readCountyName } from './county-names.ts';
import { encodePlaces } from './encode.ts';
import { mainZip } from './main-zip.ts';
import { openPlaces } from './open.ts';
import { tidySpelling } from './spelling.ts';
import { type CityAlias, readPlaceTable } from './table.ts';

type Row = [zip: string, lat: number, lng: number, city: string, state: string, county: string];

function open(rows: readonly Row[], cities: readonly unknown[] = [], aliases: readonly CityAlias[] = []) {
  return openPlaces(encodePlaces(readPlaceTable({ rows }, cities, aliases).table));
}

describe('cities of a pack', () => {
  const knoxville: Row = ['37934', 35.88, -84.17, 'Knoxville', 'TN', 'Knox'];
  const farragut = { city: 'Farragut', state: 'TN', zip: '37934' };

  it('that only a listing names stand at its ZIP', () => {
    expect(open([knoxville], [], [farragut]).resolve('Farragut, TN')).toEqual({
      ok: true,
      place: { kind: 'city', label: 'Farragut, TN', state: 'TN', lat: 35.88, lng: -84.17 },
    });
  });

  it('that the city file has near that ZIP stand where it says, farther ones at the ZIP', () => {
    const near = open([knoxville], [['Farragut', 'TN', 35.85, -84.15]], [farragut]);
    expect(near.resolve('Farragut, TN')).toMatchObject({ place: { lat: 35.85, lng: -84.15 } });
    const far = open([knoxville], [['Farragut', 'TN', 35.1, -90]], [farragut]);
    expect(far.resolve('Farragut, TN')).toMatchObject({ place: { lat: 35.88, lng: -84.17 } });
  });

  it('that have ZIPs stand at one of them, spelled as the city file spells them', () => {
    const places = open([['68763', 42.48, -98.65, 'Oneill', 'NE', 'Holt']], [["O'Neill", 'NE', 42.4, -98.6]]);
    expect(places.resolve('oneill ne')).toMatchObject({
      place: { label: "O'Neill, NE", lat: 42.48, lng: -98.65 },
    });
  });

  it('of New York City are known by their boroughs, each once', () => {
    const places = open(
      [
        ['10001', 40.75, -73.995, 'New York', 'NY', 'New York'],
        ['10048', 40.71, -74.01, 'Manhattan', 'NY', 'New York'],
        ['10451', 40.82, -73.92, 'Bronx', 'NY', 'Bronx'],
        ['11101', 40.745, -73.935, 'Long Island City', 'NY', 'Queens'],
        ['66502', 39.2, -96.6, 'Manhattan', 'KS', 'Riley'],
      ],
      [
        ['The Bronx', 'NY', 40.85, -73.87],
        ['Manhattan', 'NY', 40.78, -73.97],
        ['New York City', 'NY', 40.71, -74],
      ],
    );
    expect(places.resolve('10048')).toMatchObject({ place: { label: '10048 (New York, NY)' } });
    expect(places.resolve('Manhattan, NY')).toMatchObject({ place: { label: 'Manhattan, NY', lat: 40.78 } });
    expect(places.resolve('Queens')).toMatchObject({ place: { kind: 'city', label: 'Queens, NY' } });
    expect(places.resolve('The Bronx')).toMatchObject({ place: { label: 'Bronx, NY' } });
    expect(places.resolve('New York City')).toMatchObject({ place: { label: 'New York, NY' } });
    expect(places.resolve('Manhattan')).toMatchObject({ problem: 'ambiguous' });
  });
});

describe('mainZip', () => {
  it('is the position in the middle, however many rows share another', () => {
    const lat = [0, 0, 0, 0, 10, 20, 30];
    expect(mainZip([0, 1, 2, 3, 4, 5, 6], lat, [0, 0, 0, 0, 0, 0, 0])).toBe(4);
    expect(mainZip([6, 5], lat, [0, 0, 0, 0, 0, 0, 0])).toBe(6);
    expect(mainZip([], lat, [])).toBeUndefined();
  });
});

describe('readCountyName', () => {
  it.each([
    ['Baltimore', 'MD', 'Baltimore County'],
    ['Orleans', 'LA', 'Orleans Parish'],
    ['Jefferson Parish', 'LA', 'Jefferson Parish'],
    ['Oglala Lakota County', 'SD', 'Oglala Lakota County'],
    ['City and County of San Francisco', 'CA', 'San Francisco County'],
    ['City and Borough of Wrangell', 'AK', 'Wrangell City and Borough'],
    ['Juneau City and Borough', 'AK', 'Juneau City and Borough'],
    ['Bethel Census Area', 'AK', 'Bethel Census Area'],
    ['Dillingham (CA)', 'AK', 'Dillingham Census Area'],
    ['Kusilvak', 'AK', 'Kusilvak Census Area'],
    ['Anchorage Municipality', 'AK', 'Anchorage Municipality'],
    ['North Slope', 'AK', 'North Slope Borough'],
    ['James City', 'VA', 'James City County'],
  ])('reads %j of %s as %j', (text, state, label) => {
    const name = readCountyName(text, state);
    expect(name && countyLabel(name)).toBe(label);
  });

  it.each(['', ' ', 'Baltimore (city)', 'Colonial Heights (city', 'City of Richmond'])(
    'leaves %j to the cities',
    (text) => {
      expect(readCountyName(text, 'VA')).toBeUndefined();
    },
  );
});

describe('tidySpelling', () => {
  it.each([
    ['Mc Kee', 'McKee'],
    ['Mcgregor', 'McGregor'],
    ['East Mc Keesport', 'East McKeesport'],
    ['Havre De Grace', 'Havre de Grace'],
    ['De Kalb', 'De Kalb'],
    ['Ft Mitchell', 'Fort Mitchell'],
    ['N Little Rock', 'North Little Rock'],
    ['Camp H M Smith', 'Camp H M Smith'],
    ["Lincoln'S New Salem", "Lincoln's New Salem"],
    ['Dover Afb', 'Dover AFB'],
    ['Mcbh Kaneohe Bay', 'MCBH Kaneohe Bay'],
    ['  Two   Blanks ', 'Two Blanks'],
  ])('writes %j as %j', (name, tidy) => {
    expect(tidySpelling(name)).toBe(tidy);
  });
});
