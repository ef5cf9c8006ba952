import { describe, expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { findTreatment2025, medicare2022, samhsa2023, smallPack } from '#lib/find/small-pack.fixture.ts';
import { dataView } from './data-view.ts';
import { surveyOf } from './survey.ts';

const { pack } = smallPack(
  { yes: ['SA', 'OTP', 'MM'], state: 'MD' },
  { yes: ['SA', 'OTP'], state: 'WY', absentFrom: findTreatment2025.id },
  { yes: ['SA'], state: 'MA', phones: [], position: undefined as never },
  {
    position: { lat: 39.3, lng: -76.61, precision: 'zip' },
    statements: [
      { source: medicare2022.id, yes: ['MEDICARE-OTP'], no: [] },
      { source: samhsa2023.id, yes: ['SA', 'BUM'], no: [] },
    ],
  },
);
const survey = surveyOf(pack);

describe('the numbers', () => {
  test('are counted from the pack', () => {
    expect(survey.listings).toBe(4);
    expect(survey.sources.map(({ id, listings, alone, lacks }) => [id, listings, alone, lacks])).toEqual([
      [samhsa2023.id, 4, 3, 0],
      [findTreatment2025.id, 0, 0, 1],
      [medicare2022.id, 1, 0, 0],
    ]);
    expect(survey.positions).toEqual({ address: 2, approximate: 0, zip: 1, none: 1 });
    expect([survey.withoutPhone, survey.medicineNotStated, survey.absent]).toEqual([1, 1, 1]);
  });

  test('a program that may have closed is no certified program of its state', () => {
    expect(survey.statesWithoutOtp).toHaveLength(50);
    expect(survey.statesWithoutOtp).toContain('WY');
    expect(survey.statesWithoutOtp).not.toContain('MD');
  });

  test('are counted once', () => {
    expect(surveyOf(pack)).toBe(survey);
  });
});

describe('the page', () => {
  const view = inLanguage('en', () => dataView(survey));

  test('names each list with its date, publisher, license, address and counts', () => {
    expect(view.total).toBe('We show 4 programs, put together from the lists below.');
    expect(view.sources[1]).toMatchObject({ heading: 'FindTreatment.gov', name: findTreatment2025.name });
    expect(view.sources[1]?.rows.map(({ words, href }) => href ?? words)).toEqual([
      'August 2025',
      'SAMHSA',
      'Public domain',
      'https://findtreatment.gov/',
      '0',
      '0',
      '1',
    ]);
  });

  test('links the license that asks for it', () => {
    const sources = survey.sources.map((source) => ({ ...source, license: 'CC BY 4.0, California DHCS' }));
    const [first] = inLanguage('en', () => dataView({ ...survey, sources })).sources;
    expect(first?.rows[2]).toMatchObject({
      words: 'CC BY 4.0, California DHCS',
      href: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('a list of the operator is named as it names itself', () => {
    const own = { ...survey.sources[0]!, id: 'operator-county-2026-01-01', publisher: 'Harbor County' };
    const [first] = inLanguage('en', () => dataView({ ...survey, sources: [own] })).sources;
    expect(first).toMatchObject({
      heading: 'Harbor County',
      adds: 'Programs and changes from whoever runs this site.',
    });
  });

  test('says what is missing, in numbers', () => {
    const gaps = inLanguage('en', () => dataView({ ...survey, statesWithoutOtp: ['WY'] }).gaps);
    expect(gaps).toContain('The phone number of 1 program.');
    expect(gaps.at(-1)).toBe(
      'Wyoming has no certified opioid treatment program (OTP) in these lists. One may have opened since.',
    );
    const positions = inLanguage('es', () => dataView(survey).positions);
    expect(positions.at(-1)).toContain('50');
  });

  test('says nothing of gaps that are none', () => {
    const none = { statesWithoutOtp: [], withoutPhone: 0, medicineNotStated: 0, absent: 0 };
    expect(inLanguage('en', () => dataView({ ...survey, ...none }).gaps)).toEqual([]);
  });
});
