import { describe, expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { programView } from './program.ts';
import { type Given, smallPack } from './small-pack.fixture.ts';

function program(given: Given, options: { language?: 'en' | 'es'; detail?: boolean } = {}) {
  const { pack, detail } = smallPack(given);
  return inLanguage(options.language ?? 'en', () =>
    programView(pack, options.detail === false ? undefined : detail, 0),
  );
}

const full: Given = {
  name: 'Harbor Health',
  otherName: 'Methadone program',
  street: '12 Pier Road',
  unit: 'Suite 3',
  phones: [
    { purpose: 'main', number: '4105550100' },
    { purpose: 'intake', number: '4105550101', extension: '7' },
  ],
  yes: ['SA', 'OP', 'OTP', 'MM', 'MD', 'BSDM', 'SP'],
};

describe('a program page', () => {
  test('has address, phones by purpose, kinds and freshness', () => {
    expect(program(full)).toMatchObject({
      name: 'Harbor Health',
      otherName: 'Methadone program',
      address: ['12 Pier Road, Suite 3', 'Baltimore, MD 21201'],
      phones: [
        { purpose: 'Call', phone: { number: '4105550100' } },
        { purpose: 'To start (intake)', phone: { number: '4105550101', extension: '7' } },
      ],
      kinds: 'Treatment',
      listed: 'Listed by SAMHSA, June 2023: call first',
    });
  });

  test('asks the key questions of every program, and says which are not stated', () => {
    const [medicine, stayOn, pay] = program(full).questions;
    expect(medicine?.facts.map(({ label, words }) => [label, words])).toEqual([
      ['Methadone', 'Listed'],
      ['Buprenorphine', 'Not stated: ask'],
      ['Naltrexone', 'Not stated: ask'],
    ]);
    expect(stayOn?.facts[0]?.value).toBe('yes');
    expect(pay?.facts.find(({ label }) => label === 'Medicaid')?.value).toBe('yes');
    expect(pay?.facts.find(({ label }) => label === 'Medicare')?.value).toBe('not-stated');
  });

  test('"accepts people on medicine" is not a yes to any one medicine', () => {
    const stayOn = program({ yes: ['SA', 'OP', 'MOA'] }).questions[1];
    expect(stayOn?.facts.map(({ words }) => words)).toEqual(
      Array(3).fill('Accepts people on medicine: ask which'),
    );
  });

  test('lists every stated code in words under its heading, medicine first, products no longer sold left out', () => {
    const { stated } = program(full);
    expect(stated[0]?.facts).toEqual([
      'Federally certified opioid treatment program (OTP)',
      'Ongoing treatment with methadone',
    ]);
    const words = stated.flatMap(({ facts }) => facts);
    expect(words).toHaveLength(6);
    expect(words.join()).not.toMatch(/BSDM|implant/);
  });

  test('opens without the detail tier, with what the search tier knows', () => {
    expect(program(full, { detail: false })).toMatchObject({
      address: ['Baltimore, MD 21201'],
      phones: [{ phone: { number: '4105550100' } }],
    });
    expect(program(full, { detail: false }).otherName).toBeUndefined();
  });

  test('speaks Spanish', () => {
    const view = program(full, { language: 'es' });
    expect(view.questions[0]?.facts[1]?.words).toBe('No indicado: pregunte');
    expect(view.sources[0]).toContain('junio de 2023');
  });
});
