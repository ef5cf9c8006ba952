import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { CodeBook } from './code-book.ts';
import { parseCodeBook } from './code-book.ts';
import { loadCodeBooks } from './files.ts';
import { createLabelCodes, type LabelCodes } from './label-codes.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const PAGE = join(import.meta.dirname, '../findtreatment-api/fixtures/api-page-2019.json');

let books: readonly CodeBook[];
let labels: LabelCodes;
beforeAll(async () => {
  books = await loadCodeBooks(DATA);
  labels = createLabelCodes(books);
});

test('the books are whole', () => {
  expect(books.map(({ vintage, codes }) => [vintage, codes.length])).toEqual([
    ['2023', 314],
    ['2019', 190],
  ]);
  expect(books[0]?.codes.find(({ code }) => code === 'MM')?.askedOf).toEqual(['SU']);
  expect(books[0]?.codes.find(({ code }) => code === 'PED')?.askedOf).toEqual(['MH']);
  expect(books[0]?.codes.find(({ code }) => code === 'SP')?.askedOf).toEqual(['SU', 'MH']);
});

test('every label of every book finds its own code by its category', () => {
  for (const { vintage, codes } of books) {
    for (const { code, category, name } of codes)
      expect([vintage, name, labels.find(category, name)]).toEqual([vintage, name, code]);
  }
});

test('labels hold no semicolon, at which the JSON joins them', () => {
  for (const { codes } of books) for (const { name } of codes) expect(name).not.toContain(';');
});

test.each([
  ['TC', 'Substance use treatment', 'SA'],
  ['TC', 'Substance abuse treatment', 'SA'],
  ['ASSES', 'Comprehensive substance use assessment', 'CSAA'],
  ['AGE', 'Seniors (65 or older)', 'SNR'],
  ['AGE', 'Young adults', 'YAD'],
  ['SG', 'Young adults', 'TAY'],
  ['OL', 'Spanish', 'SP'],
  ['OT', 'Buprenorphine used in Treatment', 'BU'],
  ['OT', 'Does not treat opioid addiction', 'NOOP'],
  ['OT', 'Prescribes/administers buprenorphine', 'UB'],
  ['OT', 'Prescribes/administer buprenorphine and/or naltrexone', 'UBN'],
  ['PHR', 'Buprenorphine (extended-release, injectable, for example, Sublocade®)', 'BERI'],
  ['PHR', 'Extended-release, injectable Naltrexone (Vivitrol®)', 'VTRL'],
  ['SCR', 'Screening for substance use', 'SSA'],
  ['SCR', 'Screening for Hepatitis C', 'SHC'],
  ['SET', 'Telemedicine/telehealth', 'TELE'],
  ['FT', 'Psychiatric hospital', 'PSY'],
  ['HOSP', 'Psychiatric hospital', 'PSYH'],
  ['SMAT', 'In-network prescribing entity', 'AUINPE'],
])('%s "%s" is %s', (category, label, code) => {
  expect(labels.find(category, label)).toBe(code);
});

test.each([
  ['TAP', 'Psychotropic medication'],
  ['TAP', 'Trauma therapy'],
  ['SET', 'Computerized treatment/telemedicine'],
  ['FT', 'Psychiatric hospital or psychiatric unit of a general hospital'],
  ['XX', 'In-network prescribing entity'],
  ['OT', ''],
  ['OT', 'Methadone maintenance and more'],
])('%s "%s" means no one code', (category, label) => {
  expect(labels.find(category, label)).toBeUndefined();
});

test('of 223 labels in the page of 2019 five map to nothing, named with their count', async () => {
  const { rows } = JSON.parse(await readFile(PAGE, 'utf8')) as {
    rows: { typeFacility: string; services: { f2: string; f3: string }[] }[];
  };
  const said = rows.flatMap(({ typeFacility, services }) =>
    services.flatMap(({ f2, f3 }) => f3.split('; ').map((label) => ({ typeFacility, f2, label }))),
  );
  expect(new Set(said.map(({ typeFacility, f2, label }) => `${typeFacility} ${f2} ${label}`)).size).toBe(223);
  const unmapped = said.filter(({ f2, label }) => labels.find(f2, label) === undefined);
  const counts = Map.groupBy(unmapped, ({ label }) => label);
  expect(Object.fromEntries([...counts].map(([label, all]) => [label, all.length]))).toEqual({
    'Psychotropic medication': 14,
    'Trauma therapy': 12,
    'Behavior modification': 5,
    'Psychiatric hospital or psychiatric unit of a general hospital': 2,
    'Computerized treatment/telemedicine': 1,
  });
});

test('a book that is none says so', () => {
  expect(() => parseCodeBook({}, '2023')).toThrow('The code book of 2023 is not a list of codes');
  expect(() => parseCodeBook([{ service_code: 'A' }], '2023')).toThrow('lacks category_code in its entry 1');
});
