import { expect, test } from 'vitest';
import { stateCodes } from '#lib/state-names.ts';
import { meetingsView } from './meetings-view.ts';
import { NA_ZONES } from './na-addresses.ts';
import { stateTiles } from './state-tiles.ts';

test('every state has its tile, and no two share one', () => {
  expect([...stateTiles.keys()].sort()).toEqual([...stateCodes].sort());
  expect(new Set([...stateTiles.values()].map(({ row, column }) => `${row} ${column}`)).size).toBe(51);
});

test('home pages are home pages: a domain, and nothing after it', () => {
  const { states, groups, families } = meetingsView('en');
  const sites = [
    ...states.flatMap(({ na }) => na.map(({ site }) => site)),
    ...NA_ZONES.map(({ site }) => site),
    ...[...groups, ...families].flatMap(({ site }) => site ?? []),
  ];
  expect(sites.length).toBeGreaterThan(40);
  for (const site of sites) expect(site).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+$/);
});

test('a state is named as it stands alone, and has what the list tells of it', () => {
  const states = (language: 'en' | 'es') =>
    new Map(meetingsView(language).states.map((state) => [state.code, state]));
  expect(states('en').get('DC')!.name).toBe('District of Columbia');
  expect(states('es').get('DC')!.name).toBe('Distrito de Columbia');
  expect(
    states('es')
      .get('NY')!
      .na.map(({ site }) => site),
  ).toEqual(['newyorkna.org']);
  expect(states('en').get('NY')!.lines.length).toBe(4);
  expect(states('en').get('WY')!.na).toEqual([]);
});

test('people on medicine read first of groups that welcome it', () => {
  const stances = meetingsView('en').groups.map(({ stance }) => stance);
  expect(stances[0]).toBe('welcomes');
  expect(new Set(stances)).toEqual(new Set(['welcomes', 'varies', 'abstinence']));
});
