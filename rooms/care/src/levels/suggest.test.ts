import { findConcept, findGroup } from '@waymark/directory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAG_IDS } from '../safety/flags.ts';
import type { CareAnswers, Limit, Tri, Want } from './care-answers.ts';
import { LEVELS, OPTION_IDS } from './level-table.ts';
import { CARE_LEVELS, type ConceptRef, OPTION_SEARCH } from './option-search.ts';
import { type CarePlan, suggestCare } from './suggest.ts';

const plan = (answers: CareAnswers): CarePlan => {
  const result = suggestCare(answers);
  if (!result.ok || result.value.kind !== 'options')
    throw new Error(`expected options, got ${JSON.stringify(result)}`);
  return result.value;
};
const optionsOf = (answers: CareAnswers) => plan(answers).options.map(({ option }) => option);
const reasonsOf = (answers: CareAnswers, option: string) =>
  plan(answers)
    .options.find((one) => one.option === option)
    ?.reasons.map(({ id }) => id);

const dailyFentanyl: CareAnswers = {
  streetOpioidDays: 30,
  fentanylLikely: 'yes',
  housing: 'safe',
  flags: {},
};

describe('golden cases', () => {
  test('(a) daily fentanyl, safe home, no flags: medicine and optional counseling, nothing else', () => {
    expect(optionsOf(dailyFentanyl)).toEqual(['1.7', '1.5']);
    expect(reasonsOf(dailyFentanyl, '1.7')).toEqual(['medicineFirst', 'fentanyl', 'methadoneStart']);
    expect(plan(dailyFentanyl).options[1]?.reasons[0]?.reason.text.en).toContain('not required');
  });

  test('(b) and alcohol every day: medicine, then 3.7 and 4 with the seizure text', () => {
    const answers: CareAnswers = { ...dailyFentanyl, flags: { alcoholDaily: 'yes' } };
    expect(optionsOf(answers)).toEqual(['1.7', '3.7', '4', '1.5']);
    for (const option of ['3.7', '4'] as const)
      expect(reasonsOf(answers, option)).toEqual(['alcoholOrBenzos']);
    expect(plan(answers).options[1]?.reasons[0]?.reason.text.en).toMatch(/seizures can be fatal/);
    expect(reasonsOf(answers, '1.7')).toContain('sedativesNoReason');
  });

  test('(c) no home: medicine, a recovery home that accepts it, 3.1', () => {
    const answers: CareAnswers = { ...dailyFentanyl, housing: 'none' };
    expect(optionsOf(answers)).toEqual(['1.7', 'recovery-home', '3.1', '1.5']);
    expect(plan(answers).options[1]?.search).toContainEqual({ group: 'stay-on', concept: 'methadone' });
  });

  test('(d) pregnant: medicine the same day, programs for pregnancy, hospital as an option', () => {
    const answers: CareAnswers = { ...dailyFentanyl, flags: { pregnant: 'yes' } };
    expect(optionsOf(answers)).toEqual(['1.7', '4', '1.5']);
    expect(plan(answers).options[0]?.search).toContainEqual({ group: 'for', concept: 'pregnant' });
    expect(
      plan(answers)
        .options[0]?.reasons.map(({ reason }) => reason.text.en)
        .join(' '),
    ).toContain('the same day');
  });

  test('(e) on buprenorphine, still using, overdose two months ago: medicine with "adjust it", then 2.1 and 2.5', () => {
    const answers: CareAnswers = {
      currentMedicine: 'buprenorphine',
      streetOpioidDays: 6,
      stillUsingInCare: 'yes',
      overdosePast12Months: 'yes',
      housing: 'safe',
    };
    expect(optionsOf(answers)).toEqual(['1.7', '2.1', '2.5', '1.5']);
    expect(reasonsOf(answers, '1.7')).toEqual(['keepMedicine', 'adjustMedicine']);
  });

  test('(f) no fluids kept for 12 hours: the emergency screen and nothing else', () => {
    const result = suggestCare({ ...dailyFentanyl, flags: { noFluids12h: 'yes' } });
    expect(result).toMatchObject({ ok: true, value: { kind: 'emergency', alerts: [{ id: 'T5' }] } });
    expect(result.ok && result.value).not.toHaveProperty('options');
  });
});

describe('each rule', () => {
  test.each<[string, CareAnswers, string[]]>([
    ['nothing told', {}, ['1.7', '1.5']],
    ['two signs', { signs: 2 }, ['1.7', '1.5']],
    ['R4', { pastSevereWithdrawal: 'yes' }, ['1.7', '3.7', '4', '1.5']],
    ['R4 by a local alert', { localMedetomidineAlert: true }, ['1.7', '3.7', '4', '1.5']],
    [
      'R6, hospital first',
      { unstableMedical: 'yes', flags: { benzosMostDays: 'yes' } },
      ['1.7', '4', '3.7', '1.5'],
    ],
    ['R7', { severeMental: 'yes' }, ['1.7', '2.5', '3.5', '3.7']],
    ['R8', { overdosePast12Months: 'unsure' }, ['1.7', '2.1', '2.5', '1.5']],
    [
      'R9 with violence at home',
      { flags: { unsafeAtHome: 'yes' }, housing: 'safe' },
      ['1.7', 'recovery-home', '3.1', '1.5'],
    ],
    ['R8 and R9', { overdosePast12Months: 'yes', housing: 'none' }, ['1.7', 'recovery-home', '2.1', '2.5']],
    ['R10', { age: 16, streetOpioidDays: 3 }, ['1.7', '1.5']],
    ['R11', { wants: ['residential'] }, ['1.7', '3.1', '3.5', '3.7']],
    ['R12', { limits: ['travel', 'childcare'] }, ['1.7', '1.5']],
  ])('%s', (_, answers, expected) => {
    expect(optionsOf(answers)).toEqual(expected);
  });

  test('what the limit of four leaves out is told, and counseling moves beside the list', () => {
    const answers: CareAnswers = { overdosePast12Months: 'yes', housing: 'none', severeMental: 'yes' };
    const { leftOut, alongside, options } = plan(answers);
    expect(options).toHaveLength(4);
    expect(leftOut).toEqual([
      { option: '3.5', rules: ['R7', 'R9'] },
      { option: '3.1', rules: ['R9'] },
      { option: '3.7', rules: ['R7'] },
      { option: '1.5', rules: ['R2'] },
    ]);
    expect(alongside.map(({ id }) => id)).toContain('counseling');
  });

  test('teens keep medicine on the list and get programs for teens', () => {
    const first = plan({ age: 15, streetOpioidDays: 10 }).options[0];
    expect(first?.reasons.map(({ id }) => id)).toEqual(['medicineFirst', 'teen']);
    expect(first?.search).toContainEqual({ group: 'for', concept: 'teens' });
  });

  test('at 18 a person is no teen', () => {
    const reasons = (age: number) => reasonsOf({ age, streetOpioidDays: 10 }, '1.7');
    expect(reasons(17)).toContain('teen');
    expect(reasons(18)).not.toContain('teen');
  });

  test('whoever takes no medicine is not told to adjust it', () => {
    const answers: CareAnswers = { overdosePast12Months: 'yes', streetOpioidDays: 10 };
    expect(reasonsOf({ ...answers, currentMedicine: 'none' }, '1.7')).not.toContain('adjustMedicine');
    expect(reasonsOf({ ...answers, currentMedicine: 'methadone' }, '1.7')).toContain('adjustMedicine');
  });

  test('a minor who is alone with a danger sees help before any list', () => {
    const result = suggestCare({ age: 15, flags: { aloneNow: 'yes', missedMethadone: 'yes' } });
    expect(result).toMatchObject({ ok: true, value: { kind: 'emergency' } });
    expect(plan({ age: 25, flags: { aloneNow: 'yes', missedMethadone: 'yes' } }).alerts).toHaveLength(1);
  });

  test('naltrexone, using alone, injecting and having no one each bring their word', () => {
    const answers: CareAnswers = {
      currentMedicine: 'naltrexone',
      usesAlone: 'yes',
      supportivePerson: 'no',
      flags: { injects: 'yes' },
    };
    expect(reasonsOf(answers, '1.7')).toContain('naltrexoneChoice');
    expect(plan(answers).alongside.map(({ id }) => id)).toEqual([
      'naloxone',
      'harmReduction',
      'safespot',
      'healthTests',
      'peer',
    ]);
  });

  test('a warning that does not stop the list stands beside it', () => {
    const { alerts, options } = plan({ flags: { pregnant: 'yes', ranOut: 'yes' } });
    expect(alerts.map(({ id }) => id)).toEqual(['T4', 'T9']);
    expect(options[0]?.option).toBe('1.7');
  });
});

describe('answers that cannot be', () => {
  test.each([0, 140, 9, 121, 15.5, -3, Number.NaN])(
    'age %s is told plainly, and nothing is suggested',
    (age) => {
      const result = suggestCare({ ...dailyFentanyl, age });
      expect(result).toMatchObject({
        ok: false,
        problem: { kind: 'answers', faults: [{ kind: 'out-of-range', fields: ['age'] }] },
      });
    },
  );

  test('contradictions name both questions', () => {
    const result = suggestCare({
      streetOpioidDays: 0,
      stillUsingInCare: 'yes',
      wants: ['residential', 'stay-home'],
      age: 140,
    });
    expect(!result.ok && result.problem.faults.map(({ kind, fields }) => [kind, ...fields])).toEqual([
      ['out-of-range', 'age'],
      ['contradiction', 'streetOpioidDays', 'stillUsingInCare'],
      ['contradiction', 'wants'],
    ]);
  });

  test('what comes from a foreign link is refused by field', () => {
    const result = suggestCare({
      housing: 'castle',
      wants: ['gold'],
      flags: { nothing: 'yes' },
      usesAlone: 7,
    } as never);
    expect(!result.ok && result.problem.faults[0]).toMatchObject({
      kind: 'not-an-answer',
      fields: ['usesAlone', 'housing', 'wants', 'flags'],
    });
  });

  test('an emergency comes before them', () => {
    const result = suggestCare({
      age: 140,
      streetOpioidDays: 99,
      flags: { suicidalThoughts: 'yes', junk: 'yes' } as never,
    });
    expect(result).toMatchObject({ ok: true, value: { kind: 'emergency', alerts: [{ id: 'T2' }] } });
  });
});

const tri = fc.option(fc.constantFrom<Tri>('yes', 'no', 'unsure'), { nil: undefined });
const anyAnswers: fc.Arbitrary<CareAnswers> = fc.record({
  flags: fc.dictionary(fc.constantFrom(...FLAG_IDS), fc.constantFrom<Tri>('yes', 'no', 'unsure'), {
    maxKeys: 4,
  }),
  age: fc.option(fc.integer({ min: -1, max: 150 }), { nil: undefined }),
  streetOpioidDays: fc.option(fc.integer({ min: -1, max: 31 }), { nil: undefined }),
  signs: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  fentanylLikely: tri,
  pastSevereWithdrawal: tri,
  localMedetomidineAlert: fc.option(fc.boolean(), { nil: undefined }),
  overdosePast12Months: tri,
  usesAlone: tri,
  unstableMedical: tri,
  severeMental: tri,
  currentMedicine: fc.constantFrom('none', 'methadone', 'buprenorphine', 'naltrexone', undefined),
  stillUsingInCare: tri,
  housing: fc.constantFrom('safe', 'unsafe', 'none', undefined),
  supportivePerson: tri,
  limits: fc.option(fc.subarray<Limit>(['travel', 'work', 'childcare']), { nil: undefined }),
  wants: fc.option(fc.subarray<Want>(['medicine', 'counseling', 'residential', 'stay-home', 'telehealth']), {
    nil: undefined,
  }),
});

describe('whatever the answers', () => {
  const runs = { numRuns: 1_500 };
  const onPlan = (check: (found: CarePlan, answers: CareAnswers) => void) =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = suggestCare(answers);
        if (result.ok && result.value.kind === 'options') check(result.value, answers);
      }),
      runs,
    );

  test('medicine is first and never removed; two to four options, each once and each with a reason', () => {
    onPlan(({ options, leftOut }) => {
      const ids = options.map(({ option }) => option);
      expect(ids[0]).toBe('1.7');
      expect(options[0]?.reasons[0]?.rule).toBe('R1');
      expect(ids.length).toBeGreaterThanOrEqual(2);
      expect(ids.length).toBeLessThanOrEqual(4);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { reasons } of options) expect(reasons.length).toBeGreaterThan(0);
      expect(leftOut.map(({ option }) => option)).not.toContain('1.7');
      for (const { option } of leftOut) expect(ids).not.toContain(option);
    });
  });

  test('counseling is always offered, and always as optional', () => {
    onPlan(({ options, alongside }) => {
      const listed = options.some(({ option }) => option === '1.5');
      expect(listed || alongside.some(({ id }) => id === 'counseling')).toBe(true);
    });
  });

  test('no output is withdrawal care alone or hides medicine, in its search or in its words', () => {
    const isMedicine = ({ group }: ConceptRef) => group === 'medicine' || group === 'stay-on';
    onPlan((found) => {
      for (const { search } of found.options) expect(search.some(isMedicine)).toBe(true);
      const told = [
        found.banner,
        ...found.options.flatMap(({ reasons }) => reasons.map(({ reason }) => reason.text)),
        ...found.alongside.map(({ text }) => text.text),
        ...found.alerts.flatMap(({ copy }) => [copy.title, copy.text]),
      ];
      for (const { en, es } of told) {
        expect(en).not.toMatch(/detox|you need to|you must|instead of medicine/i);
        expect(es).not.toMatch(/desintoxica|usted necesita|en lugar del medicamento/i);
      }
    });
  });

  test('safety options survive the limit', () => {
    onPlan(({ options }, answers) => {
      const ids = options.map(({ option }) => option);
      const sedatives = ['alcoholDaily', 'benzosMostDays', 'pastWithdrawalSeizure'].some((id) =>
        ['yes', 'unsure'].includes(answers.flags?.[id as 'alcoholDaily'] ?? ''),
      );
      if (sedatives || answers.unstableMedical === 'yes')
        expect(ids).toEqual(expect.arrayContaining(['3.7', '4']));
    });
  });

  test('an emergency gives nothing but the emergency', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...(['notBreathing', 'suicidalThoughts', 'seizure', 'noFluids12h'] as const)),
        (answers, flag) => {
          const result = suggestCare({ ...answers, flags: { ...answers.flags, [flag]: 'yes' } });
          expect(result.ok && result.value.kind).toBe('emergency');
          expect(result.ok && Object.keys(result.value).sort()).toEqual(['alerts', 'kind']);
        },
      ),
    );
  });

  test('the same answers give the same list, and the order of limits and wishes does not matter', () => {
    onPlan((found, answers) => {
      const turned = {
        ...answers,
        limits: answers.limits && [...answers.limits].reverse(),
        wants: answers.wants && [...answers.wants].reverse(),
      };
      expect(plan(turned)).toEqual(found);
    });
  });
});

describe('the tables', () => {
  const exists = ({ group, concept }: ConceptRef) =>
    expect(findConcept(group, concept), `${group}/${concept}`).toBeDefined();

  test('point at concepts the directory has, joined as the searches expect', () => {
    for (const option of OPTION_IDS) OPTION_SEARCH[option].forEach(exists);
    for (const { care } of CARE_LEVELS) exists(care);
    exists({ group: 'for', concept: 'pregnant' });
    exists({ group: 'for', concept: 'teens' });
    exists({ group: 'for', concept: 'co-occurring' });
    for (const group of ['medicine', 'stay-on', 'care', 'kind'])
      expect(findGroup(group)?.join, group).toBe('or');
    expect(findGroup('for')?.join).toBe('and');
  });

  test('know every level by both names, and every option but the home is a level', () => {
    const numbers = LEVELS.flatMap(({ number }) => number ?? []);
    for (const option of OPTION_IDS) if (option !== 'recovery-home') expect(numbers).toContain(option);
    for (const { now } of CARE_LEVELS) for (const number of now) expect(numbers).toContain(number);
    expect(LEVELS.map(({ before }) => before.en).every((name) => name.length > 0)).toBe(true);
    expect(LEVELS).toHaveLength(12);
  });
});
