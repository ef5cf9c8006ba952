import { describe, expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { programView } from './program.ts';
import { findTreatment2025, type Given, medicare2022, samhsa2023, smallPack } from './small-pack.fixture.ts';

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
    expect(stated[0]?.groups).toEqual([
      {
        value: 'yes',
        facts: ['Federally certified opioid treatment program (OTP)', 'Ongoing treatment with methadone'],
      },
    ]);
    const words = stated.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts));
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
    expect(view.sources[0]?.words).toContain('junio de 2023');
    expect(view.allFrom).toBe('Todo esto: SAMHSA, junio de 2023');
  });
});

const several: Given = {
  statements: [
    { source: medicare2022.id, yes: ['MEDICARE-OTP'], no: [] },
    { source: samhsa2023.id, yes: ['SA', 'OP', 'OTP', 'MM', 'BUM', 'MOA', 'MD'], no: [] },
    { source: findTreatment2025.id, yes: ['SA', 'OP', 'MM', 'MOA', 'MD', 'SS'], no: ['BUM', 'OTP'] },
  ],
};

describe('who said so, and when', () => {
  test('one list needs one line', () => {
    const view = program(full);
    expect(view.allFrom).toBe('All of this: SAMHSA, June 2023');
    const said = [
      ...view.questions.flatMap(({ facts }) => facts.map((fact) => fact.said)),
      ...view.stated.flatMap(({ groups }) => groups.map((group) => group.said)),
    ];
    expect(said.every((words) => words === undefined)).toBe(true);
  });

  test('of several lists each fact names its own, the oldest first', () => {
    const view = program(several);
    expect(view.allFrom).toBeUndefined();
    const [medicine, stayOn, pay] = view.questions;
    const both = 'SAMHSA, June 2023 · FindTreatment.gov, August 2025';
    expect(medicine?.facts.map(({ words, said }) => [words, said])).toEqual([
      ['Listed', both],
      [
        'Sources disagree: ask',
        'SAMHSA (June 2023) says yes; FindTreatment.gov (August 2025) no longer does: ask',
      ],
      ['Not stated: ask', undefined],
    ]);
    expect(stayOn?.facts[2]).toMatchObject({ words: 'Accepts people on medicine: ask which', said: both });
    expect(pay?.facts[3]?.said).toBe('FindTreatment.gov, August 2025');
  });

  test('under a heading, what the same lists say stands together under their names', () => {
    const { stated } = program(several);
    const both = 'SAMHSA, June 2023 · FindTreatment.gov, August 2025';
    expect(stated.find(({ id }) => id === 'care')?.groups).toEqual([
      { value: 'yes', said: both, facts: ['Substance use treatment', 'Outpatient'] },
    ]);
    expect(stated.find(({ id }) => id === 'opioid')?.groups).toEqual([
      {
        value: 'disagree',
        said: 'SAMHSA (June 2023) says yes; FindTreatment.gov (August 2025) no longer does: ask',
        facts: ['Federally certified opioid treatment program (OTP)', 'Ongoing treatment with buprenorphine'],
      },
      {
        value: 'yes',
        said: both,
        facts: ['Ongoing treatment with methadone', 'Accepts people on medicine prescribed elsewhere'],
      },
    ]);
    expect(stated.find(({ id }) => id === 'quality')?.groups).toEqual([
      { value: 'yes', said: 'Medicare, June 2022', facts: ['Known to Medicare as an OTP'] },
    ]);
  });

  test('a plain no is shown as one, with its source', () => {
    const view = program({
      statements: [
        { source: samhsa2023.id, yes: ['SA'], no: [] },
        { source: findTreatment2025.id, yes: ['SA'], no: ['MM'] },
      ],
    });
    const said = 'FindTreatment.gov, August 2025';
    expect(view.questions[0]?.facts[0]).toMatchObject({ value: 'no', words: 'Says no', said });
    expect(view.stated[0]?.groups).toEqual([
      { value: 'no', said, facts: ['No: Ongoing treatment with methadone'] },
    ]);
  });

  test('a list that contradicts itself is told', () => {
    const view = program({ yes: ['SA', 'MM', 'NMOA'] });
    expect(view.questions[0]?.facts[0]?.said).toBe('SAMHSA (June 2023) says both yes and no: ask');
    expect(program({ yes: ['SA', 'NMOA'] }).questions[0]?.facts[0]).toMatchObject({ value: 'no' });
  });

  test('before the detail tier is there no list is named for a fact, and a disagreement is still said in words', () => {
    const view = program(several, { detail: false });
    expect(view.questions.flatMap(({ facts }) => facts.map(({ said }) => said))).toEqual(
      Array(11).fill(undefined),
    );
    const [contested] = view.stated[0]?.groups ?? [];
    expect(contested).toMatchObject({ value: 'disagree', said: 'Sources disagree: ask' });
  });

  test('a program that a newer, complete list lacks says so first, with the list and the state', () => {
    const given: Given = { state: 'MA', absentFrom: findTreatment2025.id };
    expect(program(given).remarks[0]).toEqual({
      tone: 'caution',
      text: 'Not in the August 2025 list for Massachusetts: it may have closed. Call first.',
    });
    expect(program({ ...given, state: 'NY' }, { language: 'es' }).remarks[0]?.text).toBe(
      'No está en la lista de agosto de 2025 para Nueva York: puede haber cerrado. Llame primero.',
    );
  });
});
