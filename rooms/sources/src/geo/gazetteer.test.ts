import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { STATES } from '../fields/state.ts';
import { isInUnitedStates } from './extent.ts';
import { loadGazetteer } from './files.ts';
import { type Gazetteer, parseCities, parseZips } from './gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

test('every row of the ZIP and city tables is kept or explained', () => {
  expect(gazetteer.zips.length).toBe(41_928);
  expect(gazetteer.cities.length).toBe(17_618);
  expect(gazetteer.zips.length + gazetteer.cities.length + gazetteer.rejected.length).toBe(42_439 + 17_618);
  const military = gazetteer.rejected.filter(({ reason }) => reason.includes('military mail'));
  expect(military.length).toBe(510);
  expect(gazetteer.rejected.filter((row) => !military.includes(row))).toEqual([
    {
      key: 'zips.json 10200',
      field: 'lat, lon',
      reason: expect.stringContaining('outside the United States'),
      row: true,
    },
  ]);
});

test('what is kept lies in a state or territory and inside its frame', () => {
  for (const row of [...gazetteer.zips, ...gazetteer.cities]) {
    if (!STATES.has(row.state) || !isInUnitedStates(row)) throw new Error(JSON.stringify(row));
  }
});

test('answers by ZIP code and by nearness to a state', () => {
  expect(gazetteer.zip('21201')).toMatchObject({ city: 'Baltimore', state: 'MD' });
  expect(gazetteer.zip('09001')).toBeUndefined();
  const baltimore = { lat: 39.29, lng: -76.61 };
  expect(gazetteer.isNearState(baltimore, 'MD', 2)).toBe(true);
  expect(gazetteer.isNearState(baltimore, 'PA', 20)).toBe(false);
  expect(gazetteer.isNearState(baltimore, 'PA', 40)).toBe(true);
  expect(gazetteer.isNearState(baltimore, 'XX', 1e9)).toBe(false);
});

test('the islands, which the city table lists by county or village, get their postal codes', () => {
  const stateOf = (name: string) => gazetteer.cities.find((row) => row.city === name)?.state;
  expect(['Pago Pago', 'Merizo Village', 'Saipan', 'Charlotte Amalie', 'Bayamón'].map(stateOf)).toEqual([
    'AS',
    'GU',
    'MP',
    'VI',
    'PR',
  ]);
});

test('tables of another shape throw; single bad rows are told', () => {
  const columns = ['zip', 'lat', 'lon', 'city', 'state', 'county'];
  for (const bad of [null, [], {}, { columns, rows: 5 }, { columns: ['a'], rows: [] }])
    expect(() => parseZips(bad)).toThrow('zips.json: expected');
  expect(() => parseCities({})).toThrow('cities.json: expected');
  const good = ['21201', 39.29, -76.62, 'Baltimore', 'MD', ''];
  const { rows, rejected } = parseZips({
    columns,
    rows: [
      good,
      good,
      ['2120', 1, 2, 'a', 'MD', ''],
      ['21202', '39', -76, 'a', 'MD', ''],
      ['21203', 39, -76, 'a', 'ZZ', ''],
      ['21204', 0, 0, 'a', 'MD', ''],
      ['21205', 39, -76, '', 'MD', ''],
      null,
      ['21206', Number.NaN, 0, 'a', 'MD', ''],
    ],
  });
  expect(rows.map((row) => row.zip)).toEqual(['21201']);
  expect(rejected.map(({ key }) => key).sort()).toEqual([
    'zips.json 21201',
    'zips.json 21203',
    'zips.json 21204',
    'zips.json 21205',
    'zips.json row 3',
    'zips.json row 4',
    'zips.json row 8',
    'zips.json row 9',
  ]);
});
