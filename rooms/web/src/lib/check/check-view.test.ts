import { readFileSync } from 'node:fs';
import { type Language, SIGN_IDS, type SignAnswer, type SignId } from '@waymark/care';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countAnswered,
  groups,
  QUESTIONS_IN_ALL,
  type ResultView,
  readDraft,
  viewResult,
} from './check-view.ts';
import { emptyDraft, hasAnswers, type SelfCheckDraft } from './self-check-draft.ts';

const answer = fc.constantFrom<SignAnswer>('yes', 'no', 'unsure');
const signs = fc.record(Object.fromEntries(SIGN_IDS.map((id) => [id, answer]))) as fc.Arbitrary<
  Record<SignId, SignAnswer>
>;
const finished: fc.Arbitrary<SelfCheckDraft> = fc.record({
  rxOnly: fc.boolean(),
  signs,
  usesAlone: fc.option(answer, { nil: undefined }),
});
const languages: readonly Language[] = ['en', 'es'];

function answered(yes: number, unsure = 0, more: Partial<SelfCheckDraft> = {}): SelfCheckDraft {
  const each = SIGN_IDS.map((id, at) => [id, at < yes ? 'yes' : at < yes + unsure ? 'unsure' : 'no']);
  return { rxOnly: false, signs: Object.fromEntries(each), ...more };
}

function resultOf(draft: SelfCheckDraft, language: Language): ResultView {
  const view = viewResult(draft, language);
  if (!view) throw new Error('expected a result');
  return view;
}

const textsOf = ({ parts, doubts, sheet }: ResultView) => [
  ...parts.map(({ text }) => text),
  ...doubts.flatMap(({ text, otherwise }) => [text, otherwise]),
  sheet.opening,
  ...sheet.yes,
  ...sheet.unsure,
  ...sheet.ask,
];

/** Clinical rule 1.4: what the result page must say, whatever the answers. */
const ALWAYS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'This is not a diagnosis. Only a clinician can diagnose.',
    "After even a few days without opioids your body can't handle what it used to. The amount you used before can kill you.",
    'Try not to use alone. SafeSpot can stay on the phone with you and send help.',
    'You can print a page with what to say to a doctor.',
    'Your answers stay on this device. They are not sent to anyone.',
    'Based on the 11 signs clinicians use to diagnose opioid use disorder (DSM-5-TR). Reworded in plain language.',
  ],
  es: [
    'Esto no es un diagnóstico. Solo un profesional de salud puede diagnosticar.',
    'Tras unos pocos días sin opioides, su cuerpo ya no aguanta lo que aguantaba. La cantidad que consumía antes puede matarle.',
    'Trate de no consumir sin compañía. SafeSpot puede quedarse al teléfono con usted y enviar ayuda.',
    'Puede imprimir una hoja con lo que quiere decirle al médico.',
    'Sus respuestas se quedan en este dispositivo. No se envían a nadie.',
    'Basado en las 11 señales que usan los profesionales para diagnosticar el trastorno por consumo de opioides (DSM-5-TR).',
  ],
};
const FROM_MILD: Readonly<Record<Language, string>> = {
  en: 'Effective medicine exists. You can ask for it today, whatever your score.',
  es: 'Hay medicamentos que funcionan. Puede pedirlos hoy mismo, sea cual sea su resultado.',
};
const WHEN_BELOW: Readonly<Record<Language, string>> = {
  en: 'If you use heroin or street opioids even sometimes, overdose risk is real. You can still get help.',
  es: 'Si consume heroína u opioides de la calle, aunque sea a veces, el riesgo de sobredosis es real. De todos modos puede recibir ayuda.',
};
const WHEN_PRESCRIBED: Readonly<Record<Language, string>> = {
  en: 'Needing more, or feeling sick without it, is expected with prescribed opioids and is not by itself addiction. Do not stop suddenly; talk to your prescriber.',
  es: 'Necesitar más, o sentirse mal sin ellos, es de esperar con opioides recetados y no es por sí solo una adicción.',
};
const BAND: Readonly<Record<Language, RegExp>> = {
  en: /matches the number of signs clinicians call (mild|moderate|severe)|fewer than the number of signs clinicians look for/,
  es: /coincide con el número de señales que los profesionales llaman (de )?(leve|moderado|grave)|menos señales de las que buscan los profesionales/i,
};

/** And what it must never say: a verdict, a label, a chance, a mark, a rank, a remission, a sale. */
const NEVER: Readonly<Record<Language, RegExp>> = {
  en: /\byou have\b(?! (?:used|wanted|kept|given|felt|had))|\byou(?:'re| are) (?:an? |in |fine|ok|not )|addict\b|%|percent|probab|chance|likely to|\bpass(?:ed)?\b|\bfail|worse than|better than|most people who|your remission|call now|limited|our (?:staff|counselors)|1-8\d\d/i,
  es: /\busted (?:tiene|es|está)\b|adict[oa]\b|%|por ciento|probab|aprob|reprob|fracas|peor que|mejor que otr|su remisión|llame ya|1-8\d\d/i,
};

describe.each(languages)('every finished self-check, in %s', (language) => {
  test('says what it must and nothing that it must not', () => {
    fc.assert(
      fc.property(finished, (draft) => {
        const score = readDraft(draft);
        if ('missing' in score) throw new Error('expected a score');
        const view = resultOf(draft, language);
        const page = view.parts.map(({ text }) => text).join('\n');
        for (const sentence of ALWAYS[language]) expect(page).toContain(sentence);
        expect(page.includes(FROM_MILD[language])).toBe(score.max >= 2);
        expect(page.includes(WHEN_BELOW[language])).toBe(score.min < 2);
        expect(page.includes(WHEN_PRESCRIBED[language])).toBe(draft.rxOnly === true);
        expect(view.parts[0]?.text).toMatch(BAND[language]);
        expect(view.parts[0]?.text).toContain(String(score.min));
        for (const text of textsOf(view)) expect(text).not.toMatch(NEVER[language]);
      }),
    );
  });

  test('opens the same doors for everyone, each once', () => {
    fc.assert(
      fc.property(finished, (draft) => {
        const cards = resultOf(draft, language).parts.flatMap((part) => part.cards);
        expect([...cards].sort()).toEqual(['crisis', 'find-care', 'naloxone', 'safespot']);
      }),
    );
  });
});

describe('a result', () => {
  test('prints both ends where an answer was "not sure"', () => {
    expect(resultOf(answered(3, 1), 'en').parts[0]?.text).toBe(
      'You said yes to 3 of 11 signs (up to 4 if the "not sure" ones are yes). This matches the number of signs clinicians call mild to moderate.',
    );
  });

  test('of someone who uses alone, or may, speaks of that before the rest that saves a life', () => {
    const orderOf = (usesAlone?: SignAnswer) => {
      const ids = resultOf(answered(3, 0, { usesAlone }), 'en').parts.map(({ id }) => id);
      return ids.indexOf('never-alone') < ids.indexOf('tolerance');
    };
    expect([orderOf('yes'), orderOf('unsure'), orderOf('no'), orderOf()]).toEqual([true, true, false, false]);
  });

  test('of answers that contradict says so, gives the other count, and keeps both', () => {
    const { doubts, parts } = resultOf({ ...answered(11), rxOnly: true }, 'en');
    expect(parts[0]?.text).toContain('9 of 9');
    expect(doubts.map(({ otherwise }) => otherwise)).toEqual([
      'You said yes to 11 of 11 signs. This matches the number of signs clinicians call severe.',
    ]);
    expect(resultOf(answered(11), 'en').doubts).toEqual([]);
  });

  test('gives the doctor what was said, in the order it was asked', () => {
    const { sheet } = resultOf({ ...answered(2, 1), rxOnly: true }, 'es');
    expect(sheet.rxOnly).toBe(true);
    expect([sheet.yes.length, sheet.unsure.length]).toEqual([2, 1]);
    expect(sheet.ask[0]).toMatch(/metadona o la buprenorfina/);
  });
});

describe('half-answered', () => {
  test('gives no result, names what is missing in order, and loses nothing', () => {
    fc.assert(
      fc.property(finished, fc.subarray([...SIGN_IDS]), (whole, kept) => {
        const draft = { ...whole, signs: Object.fromEntries(kept.map((id) => [id, whole.signs[id]!])) };
        const missing = SIGN_IDS.filter((id) => !kept.includes(id));
        const reading = readDraft(draft);
        expect('missing' in reading ? reading.missing : []).toEqual(missing);
        expect(viewResult(draft, 'en') === undefined).toBe(missing.length > 0);
        expect(countAnswered(draft)).toBe(QUESTIONS_IN_ALL - missing.length);
      }),
    );
  });

  test('the first question counts, the one about being alone may be skipped', () => {
    expect(readDraft({ signs: answered(0).signs })).toEqual({ missing: ['rx-only'] });
    expect(hasAnswers(emptyDraft)).toBe(false);
    expect(hasAnswers({ ...emptyDraft, usesAlone: 'no' })).toBe(true);
    expect(countAnswered({ ...emptyDraft, usesAlone: 'no' })).toBe(0);
  });

  test('every sign stands in one group', () => {
    expect(groups.flatMap(({ signs: some }) => some.map(({ id }) => id))).toEqual([...SIGN_IDS]);
  });
});

test.each(languages)('no word around the result says what it must not, in %s', (language) => {
  const messages = new URL(`../../../messages/check/${language}.json`, import.meta.url);
  const { $schema: _, ...words } = JSON.parse(readFileSync(messages, 'utf8'));
  const texts = Object.values(words).map((text) => JSON.stringify(text));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => NEVER[language].test(text))).toEqual([]);
});
