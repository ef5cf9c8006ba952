import { describe, expect, it } from 'vitest';
import { readPlaceTable } from './table.ts';

const file = (...rows: unknown[]) => ({ columns: ['zip', 'lat', 'lon', 'city', 'state', 'county'], rows });
const BALTIMORE = ['21201', 39.2946, -76.6252, 'Baltimore', 'MD', 'Baltimore (city)'];
const TOWSON = ['21204', 39.4072, -76.6036, 'Towson', 'MD', 'Baltimore'];

describe('readPlaceTable', () => {
  it('reads rows, in ZIP order', () => {
    const { table, rejected } = readPlaceTable(file(TOWSON, BALTIMORE), [
      ['Roland Park', 'MD', 39.35, -76.64],
    ]);
    expect(table.zips.map(({ zip }) => zip)).toEqual(['21201', '21204']);
    expect(table.zips[1]).toEqual({
      zip: '21204',
      lat: 39.4072,
      lng: -76.6036,
      city: 'Towson',
      state: 'MD',
      county: 'Baltimore',
    });
    expect(table.cities).toEqual([{ name: 'Roland Park', state: 'MD', lat: 39.35, lng: -76.64 }]);
    expect(rejected).toEqual([]);
  });

  it('keeps ZIPs of the armed forces apart', () => {
    const { table, rejected } = readPlaceTable(
      file(BALTIMORE, ['09012', 49.4, 7.6, 'APO AE', '', ''], ['09323', -44.25, 33.53, 'Apo', 'AE', '']),
      [],
    );
    expect(table.military).toEqual(['09012', '09323']);
    expect(table.zips).toHaveLength(1);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['a ZIP of four digits', ['2120', 39, -76, 'X', 'MD', ''], 'zip'],
    ['a ZIP that is a number', [21202, 39, -76, 'X', 'MD', ''], 'zip'],
    ['a ZIP for the second time', [...BALTIMORE], 'zip'],
    ['an unknown state', ['21202', 39, -76, 'X', 'XX', ''], 'state'],
    ['no city', ['21202', 39, -76, ' - ', 'MD', ''], 'city'],
    ['a position abroad', ['21202', 48.85, 2.35, 'Nowhere', 'MD', ''], 'position'],
    ['a position that is no number', ['21202', '39', null, 'Nowhere', 'MD', ''], 'position'],
    ['a city name without end', ['21202', 39, -76, 'x'.repeat(1e6), 'MD', ''], 'city'],
    ['a city name over two lines', ['21202', 39, -76, 'Balti\nmore', 'MD', ''], 'city'],
    ['a city that is a number', ['21202', 39, -76, '21202', 'MD', ''], 'city'],
    ['no row at all', null, 'zip'],
  ])('reports %s and leaves it out', (_, row, field) => {
    const { table, rejected } = readPlaceTable(file(BALTIMORE, row), []);
    expect(table.zips).toHaveLength(1);
    expect(rejected).toMatchObject([{ field, row: true }]);
    expect(rejected[0]!.reason).not.toBe('');
  });

  it('takes the position of the same city where one is impossible, and says so', () => {
    const { table, rejected } = readPlaceTable(file(BALTIMORE, ['21202', 0, 0, 'Baltimore', 'MD', '']), []);
    expect(table.zips[1]).toMatchObject({ zip: '21202', lat: 39.2946, lng: -76.6252 });
    expect(rejected).toMatchObject([{ key: '21202', field: 'position', row: false }]);
  });

  it('corrects the known errors of the table only while they are there', () => {
    const wrong = readPlaceTable(file(['10200', 40.77, 73.95, 'New York', 'NY', '']), []);
    expect(wrong.table.zips[0]).toMatchObject({ lat: 40.77, lng: -73.95 });
    expect(wrong.rejected).toMatchObject([{ key: '10200', field: 'position', row: false }]);
    const right = readPlaceTable(file(['10200', 40.78, -73.96, 'New York', 'NY', '']), []);
    expect(right.table.zips[0]).toMatchObject({ lat: 40.78, lng: -73.96 });
    expect(right.rejected).toEqual([]);
  });

  it('tells the territories by the map, since the city file writes districts', () => {
    const { table, rejected } = readPlaceTable(file(), [
      ['San Juan', '127', 18.4663, -66.1057],
      ['Hagåtña', 'AN', 13.4757, 144.7489],
      ['Asan Village', 'AS', 13.47, 144.71],
      ['Chevy Chase Village', 'MD', 38.97, -77.08],
      ['Elsewhere', '127', 40, -100],
      ['', 'MD', 39, -76],
      ['Lost', 'MD', 39, 'x'],
    ]);
    expect(table.cities.map(({ name, state }) => `${name}, ${state}`)).toEqual([
      'San Juan, PR',
      'Hagåtña, GU',
      'Asan, GU',
      'Chevy Chase Village, MD',
    ]);
    expect(rejected.map(({ key, field }) => `${key} ${field}`)).toEqual([
      'row 5 state',
      'row 6 name',
      'row 7 position',
    ]);
  });

  it('reports aliases that name no place of the table', () => {
    const { table, rejected } = readPlaceTable(
      file(BALTIMORE),
      [],
      [
        { city: 'Hampden', state: 'MD', zip: '21201' },
        { city: '--', state: 'MD', zip: '21201' },
        { city: 'Hampden', state: 'ZZ', zip: '21201' },
        { city: 'Hampden', state: 'VA', zip: '21201' },
        { city: 'Hampden', state: 'MD', zip: '99999' },
      ],
    );
    expect(table.aliases).toHaveLength(1);
    expect(rejected.map(({ key, field }) => `${key} ${field}`)).toEqual([
      'alias 2 city',
      'alias 3 state',
      'alias 4 zip',
      'alias 5 zip',
    ]);
  });

  it.each([[null], [{}], [{ rows: 'x' }], [''], [{ columns: ['zip', 'city'], rows: [] }]])(
    'says what it expected of %j',
    (bad) => {
      expect(() => readPlaceTable(bad, [])).toThrow(/expected \{columns, rows\} with/);
      expect(() => readPlaceTable(file(), bad)).toThrow(/expected \[\[name/);
    },
  );
});
