import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadCodeBooks } from '../code-books/files.ts';
import { loadGazetteer } from '../geo/files.ts';
import { samhsaDirectory } from '../samhsa-directory/index.ts';
import type { Code, Harvest } from '../source-module.ts';
import { samhsaMentalHealth } from './index.ts';

const DATA = join(import.meta.dirname, '../../../../data');

let nation: Harvest & { readonly codeBook: readonly Code[] };
beforeAll(async () => {
  nation = await samhsaMentalHealth.load(DATA, { gazetteer: await loadGazetteer(DATA) });
});

const stating = (code: string) => nation.records.filter(({ stated }) => stated.yes.includes(code)).length;

test('every row of the mental health directory becomes a record that only adds facts', () => {
  expect([nation.rows, nation.records.length]).toEqual([8_707, 8_707]);
  expect(samhsaMentalHealth.role).toBe('facts-only');
  expect(nation.source).toMatchObject({ id: 'samhsa-mental-health', asOf: '2023-06' });
  expect(nation.records.every(({ key }) => /^\d+ MH$/.test(key))).toBe(true);
  expect(nation.records.every(({ stated }) => stated.source === 'samhsa-mental-health')).toBe(true);
});

test('reports exactly this', () => {
  expect(nation.rejected.map(({ key, field, reason }) => `${key} ${field}: ${reason}`)).toEqual([
    '3279 MH Street1: "- - -" stands for an address that is not published',
    '3486 MH Intake2: "888-888-8888" is a placeholder, not a phone number: left out',
    '4957 MH Intake2: "999-999-9999" is a placeholder, not a phone number: left out',
    '7260 MH Phone: "888-888-8888" is a placeholder, not a phone number: left out',
    '7559 MH Street1: "- - -" stands for an address that is not published',
  ]);
});

test('its settings are told apart from those of addiction treatment', () => {
  expect(
    ['OP', 'RES', 'HI', 'MH-OP', 'MH-RES', 'MH-HI', 'MH', 'SA'].map((code) => [code, stating(code)]),
  ).toEqual([
    ['OP', 0],
    ['RES', 0],
    ['HI', 0],
    ['MH-OP', 7_097],
    ['MH-RES', 1_309],
    ['MH-HI', 1_103],
    ['MH', 8_696],
    ['SA', 5_580],
  ]);
  expect(nation.codesCovered).toContain('MH-RES');
  expect(nation.codesCovered).not.toContain('RES');
});

test('its code book is the mental health part of the one published for both', async () => {
  const [newest] = await loadCodeBooks(DATA);
  const asked = newest?.codes.filter(({ askedOf }) => askedOf.includes('MH')).map(({ code }) => code) ?? [];
  expect(nation.codeBook.length).toBe(176);
  expect(nation.codeBook.map(({ code }) => code).toSorted()).toEqual(asked.toSorted());
});

test('it has no positions of its own: the centers of its ZIPs are used', () => {
  const precisions = new Set(nation.records.map(({ position }) => position?.precision));
  expect(precisions).toEqual(new Set(['zip']));
});

test('the workbook of one directory is not taken for the other', async () => {
  const su = join(DATA, 'samhsa-directory/national-directory-su-facilities-2023.xlsx');
  const mh = join(DATA, 'samhsa-mental-health/national-directory-mh-facilities-2023.xlsx');
  await expect(samhsaMentalHealth.load(DATA, { file: su })).rejects.toMatchObject({
    problem: 'wrong-format',
    message: expect.stringContaining('give it as samhsa-directory'),
  });
  await expect(samhsaDirectory.load(DATA, { file: mh })).rejects.toMatchObject({
    problem: 'wrong-format',
    message: expect.stringContaining('give it as samhsa-mental-health'),
  });
});
