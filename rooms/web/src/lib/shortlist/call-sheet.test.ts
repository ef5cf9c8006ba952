import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { smallPack } from '#lib/find/small-pack.fixture.ts';
import { sheetPages, sheetProgram } from './call-sheet.ts';
import { firstQuestions, furtherQuestions, redFlags } from './sheet-words.ts';

test('a column says what is stated and what is not', () => {
  const { pack, detail } = smallPack({
    yes: ['SA', 'OP', 'MM', 'OTP', 'MD'],
    street: '1 Pratt Street',
    phones: [
      { purpose: 'main', number: '4105550100' },
      { purpose: 'intake', number: '4105550101', extension: '7' },
    ],
  });
  expect(sheetProgram(pack, detail, 0)).toMatchObject({
    name: 'Harbor Health',
    where: '1 Pratt Street, Baltimore, MD',
    phones: ['410-555-0100', '410-555-0101, ext. 7'],
    stated: 'Methadone and Medicaid',
  });
  expect(sheetProgram(pack, detail, 0).notStated).toContain('Buprenorphine');
  expect(sheetProgram(pack, undefined, 0)).toMatchObject({
    where: 'Baltimore, MD',
    phones: ['410-555-0100'],
  });
});

test('a program that states no medicine carries its caution onto the paper', () => {
  const { pack, detail } = smallPack({ yes: ['SA', 'OP', 'NMOA'] });
  expect(sheetProgram(pack, detail, 0).cautions.join()).toContain('uses no medicine');
});

test('no page has more columns than leave room to write, and no program is lost', () => {
  expect(sheetPages([1, 2, 3, 4])).toEqual([
    [1, 2],
    [3, 4],
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer()), (programs) => {
      const pages = sheetPages(programs);
      expect(pages.flat()).toEqual(programs);
      expect(pages.every((page) => page.length >= 1 && page.length <= 3)).toBe(true);
    }),
  );
});

test('medicine is asked first, in both languages, and every question is asked once', () => {
  for (const language of ['en', 'es'] as const) {
    const [first, further, flags] = inLanguage(language, () => [
      firstQuestions(),
      furtherQuestions(),
      redFlags(),
    ]);
    expect(first?.[0]).toMatch(/three medicines|tres medicamentos/);
    expect(new Set([...first!, ...further!]).size).toBe(first!.length + further!.length);
    expect(first).toHaveLength(10);
    expect(flags!.length).toBeGreaterThanOrEqual(10);
  }
});
