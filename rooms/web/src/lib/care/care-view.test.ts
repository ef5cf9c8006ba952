import { evaluateSafety, FLAG_IDS, type FlagAnswer, type FlagId, type Language } from '@waymark/care';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CareDraft, emptyDraft, onlyAsked } from './care-draft.ts';
import { type CareResult, viewCare, viewKinds } from './care-view.ts';
import { GROUP_FLAGS, groupOf } from './groups.ts';

const languages: readonly Language[] = ['en', 'es'];
const draft = (more: Partial<CareDraft>): CareDraft => ({ ...emptyDraft, ...more });

function optionsOf(result: CareResult) {
  if (result.kind !== 'options') throw new Error(`expected options, got ${result.kind}`);
  return result;
}

const tri = fc.constantFrom<FlagAnswer>('yes', 'no', 'unsure');
const drafts: fc.Arbitrary<CareDraft> = fc.record({
  age: fc.constantFrom('', '0', '15', '34', '140', 'x'),
  days: fc.constantFrom('', '0', '7', '30', '31'),
  note: fc.constantFrom('', 'I need evening hours', 'no quiero vivir'),
  flags: fc.dictionary(fc.constantFrom(...FLAG_IDS), tri, { maxKeys: 4 }) as fc.Arbitrary<CareDraft['flags']>,
  tri: fc.dictionary(
    fc.constantFrom('fentanylLikely', 'overdosePast12Months', 'severeMental', 'stillUsingInCare'),
    tri,
  ) as fc.Arbitrary<CareDraft['tri']>,
  currentMedicine: fc.constantFrom(undefined, 'none', 'methadone', 'naltrexone'),
  housing: fc.constantFrom(undefined, 'safe', 'none'),
  limits: fc.subarray(['travel', 'work', 'childcare'] as const),
  wants: fc.subarray(['residential', 'stay-home', 'telehealth'] as const),
  withoutCheck: fc.boolean(),
});

const VERDICT: Readonly<Record<Language, RegExp>> = {
  en: /\byou need\b|\byou must\b|\byou have (?:an?|opioid|mild|severe)\b|addict\b|%|1-8\d\d-(?!222)/i,
  es: /\busted (?:necesita|debe|tiene un)\b|\bnecesita (?:el|un|una)\b|adict[oa]\b|%|1-8\d\d-(?!222)/i,
};

describe.each(languages)('whatever is answered, in %s', (language) => {
  test('medicine is first, two to four kinds each with a reason, or something else comes first', () => {
    fc.assert(
      fc.property(drafts, (each) => {
        const result = viewCare(each, undefined, language);
        if (result.kind !== 'options') {
          const told = result.kind === 'emergency' ? result.alerts : result.faults;
          expect(told.length).toBeGreaterThan(0);
          return;
        }
        expect(result.options[0]?.id).toBe('1.7');
        expect(result.options.length).toBeGreaterThanOrEqual(2);
        expect(result.options.length).toBeLessThanOrEqual(4);
        for (const { reasons, search, hours } of result.options) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(search.some(({ group }) => group === 'medicine' || group === 'stay-on')).toBe(true);
          for (const { notes, verifying } of [...reasons, hours])
            expect(notes.length + (verifying ? 1 : 0)).toBeGreaterThan(0);
        }
        const texts = [
          result.banner,
          ...result.options.flatMap(({ name, reasons }) => [name, ...reasons.map(({ text }) => text)]),
          ...result.alongside.map(({ claim }) => claim.text),
        ];
        for (const text of texts) expect(text).not.toMatch(VERDICT[language]);
      }),
    );
  });

  test('every kind of care can be read without answering, medicine first', () => {
    const { kinds, ruleOfThumb, notes } = viewKinds(language);
    expect(kinds[0]?.id).toBe('1.7');
    expect(kinds).toHaveLength(10);
    expect(kinds.filter(({ official }) => official === undefined).map(({ id }) => id)).toEqual([
      'recovery-home',
    ]);
    expect(ruleOfThumb[0]?.id).toBe('medicineFirst');
    expect(notes.length).toBeGreaterThan(5);
  });
});

describe('the rules, from what is typed and tapped', () => {
  test('nothing answered: medicine and counseling to ask about', () => {
    const { options, skipped } = optionsOf(viewCare(emptyDraft, undefined, 'en'));
    expect(options.map(({ id }) => id)).toEqual(['1.7', '1.5']);
    expect(skipped).toBe(15);
  });

  test('no fluids for twelve hours: get help, and no list', () => {
    const result = viewCare(draft({ flags: { noFluids12h: 'yes' } }), undefined, 'en');
    expect(result).toMatchObject({ kind: 'emergency', alerts: [{ id: 'T5' }] });
  });

  test('what is written can be an emergency as well', () => {
    expect(viewCare(draft({ note: 'no quiero vivir' }), undefined, 'en').kind).toBe('emergency');
  });

  test.each(['0', '140', 'forty'])('the age "%s" is asked about again', (age) => {
    const result = viewCare(draft({ age }), undefined, 'en');
    expect(result.kind === 'faults' && result.faults.map(({ fields }) => fields)).toEqual([['age']]);
  });

  test('contradictions name both questions', () => {
    const result = viewCare(
      draft({ days: '0', tri: { stillUsingInCare: 'yes' }, wants: ['residential', 'stay-home'] }),
      undefined,
      'es',
    );
    expect(result.kind === 'faults' && result.faults.map(({ fields }) => fields)).toEqual([
      ['streetOpioidDays', 'stillUsingInCare'],
      ['wants'],
    ]);
  });

  test('an answer to a question that is no longer asked changes nothing', () => {
    const flags = { pregnant: 'no', pregnancyBleeding: 'yes' } as const;
    expect(optionsOf(viewCare(draft({ flags }), undefined, 'en')).alerts).toEqual([]);
  });

  test('kinds that the list has no room for are named', () => {
    const { leftOut } = optionsOf(
      viewCare(
        draft({ housing: 'none', tri: { severeMental: 'yes', overdosePast12Months: 'yes' } }),
        undefined,
        'en',
      ),
    );
    expect(leftOut).toContain('Living in, with full treatment');
  });
});

describe('a warning', () => {
  test('stands beside the last question that set it off', () => {
    const [t3] = evaluateSafety({ flags: { shaking: 'yes', alcoholDaily: 'yes' } });
    expect([t3?.id, t3 && groupOf(t3)]).toEqual(['T3', 'sedatives']);
    const [t4] = evaluateSafety({ flags: { pregnant: 'yes', ranOut: 'yes' } });
    expect([t4?.id, t4 && groupOf(t4)]).toEqual(['T4', 'medicine']);
  });

  test('of something written stands where it was written', () => {
    const [t2] = evaluateSafety({ text: 'I want to die' });
    expect(t2 && groupOf(t2)).toBe('wants');
  });

  test('no danger question is asked twice', () => {
    const asked = Object.values(GROUP_FLAGS).flat();
    expect(asked.filter((id, at) => asked.indexOf(id) !== at)).toEqual([]);
  });
});

test('every danger that is asked about is heard', () => {
  const alone = (id: FlagId) => evaluateSafety({ flags: onlyAsked(draft({ flags: { [id]: 'yes' } })).flags });
  // These matter only together with others.
  const together = ['shaking', 'racingHeart', 'vomitingNonstop', 'inWithdrawal'];
  for (const id of GROUP_FLAGS.now) expect(alone(id).length > 0 || together.includes(id), id).toBe(true);
});
