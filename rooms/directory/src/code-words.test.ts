import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODE_CATEGORIES, CODE_WORDS, wordsOfCode } from './code-words.ts';

const codeBook: { service_code: string; sa_code: string }[] = JSON.parse(
  readFileSync(new URL('../../../data/samhsa-directory/service-codes-2023-11.json', import.meta.url), 'utf8'),
);

/** Codes of our own, for what a list states and no code of the book says. */
const OWN = [
  'CA-ADOLESCENT-WAIVER',
  'CA-CERTIFIED',
  'CA-DPH',
  'CA-DSS',
  'CA-EXPIRED',
  'CA-FAMILIES',
  'CA-IMS',
  'CA-LICENSED',
  'CA-WITH-CHILDREN',
  'MEDICARE-OTP',
  'MH-HI',
  'MH-OP',
  'MH-RES',
];

test('every code of the code book and every code of our own has words, and no other code has', () => {
  const expected = [...codeBook.map((row) => row.service_code), ...OWN];
  expect(expected).toHaveLength(314 + 13);
  expect(Object.keys(CODE_WORDS).sort()).toEqual(expected.sort());
});

test('what only mental health programs are asked about stands under mental health', () => {
  const asked = codeBook.filter((row) => row.sa_code !== 'Y').map((row) => row.service_code);
  expect(asked).toHaveLength(90);
  expect(new Set(asked.map((code) => CODE_WORDS[code]?.category))).toEqual(new Set(['mental']));
});

test('each code stands under one heading, medicine for opioid use disorder first', () => {
  const listed = CODE_CATEGORIES.flatMap(({ id, codes }) => codes.map((code) => [code, id]));
  expect(new Set(listed.map(([code]) => code)).size).toBe(listed.length);
  expect(listed).toHaveLength(Object.keys(CODE_WORDS).length);
  for (const [code, id] of listed) expect(CODE_WORDS[code!]?.category).toBe(id);
  expect(CODE_CATEGORIES[0]?.id).toBe('opioid');
  expect(CODE_CATEGORIES[0]?.codes.slice(0, 4)).toEqual(['OTP', 'MM', 'BUM', 'UB']);
  expect(CODE_CATEGORIES.at(-1)).toMatchObject({ id: 'other', codes: [] });
});

test('under one heading no two codes read the same', () => {
  for (const { codes } of CODE_CATEGORIES) {
    for (const language of ['en', 'es'] as const) {
      expect(new Set(codes.map((code) => CODE_WORDS[code]?.label[language])).size).toBe(codes.length);
    }
  }
});

test('only the implant, which is no longer sold, is hidden', () => {
  expect(Object.keys(CODE_WORDS).filter((code) => CODE_WORDS[code]?.hidden)).toEqual(['BSDM']);
});

test('medicine "used in treatment" is not worded as prescribed here', () => {
  for (const code of ['MU', 'BU', 'NU']) {
    expect(CODE_WORDS[code]?.category).toBe('listed');
    expect(CODE_WORDS[code]?.label.en).toContain('here or elsewhere');
    expect(CODE_WORDS[code]?.label.es).toContain('aquí o en otro lugar');
  }
});

test.each(['ZZZZ', 'constructor', '__proto__', ''])('an unknown code is its own label: %j', (code) => {
  expect(wordsOfCode(code)).toEqual({ category: 'other', label: { en: code, es: code } });
});

test('a known code is found', () => {
  expect(wordsOfCode('MOA')).toEqual({
    category: 'opioid',
    label: {
      en: 'Accepts people on medicine prescribed elsewhere',
      es: 'Acepta a personas con medicamento recetado en otro lugar',
    },
  });
});
